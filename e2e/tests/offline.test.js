import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FOLDER, kept, open, ready, serve } from "../app.js";

let host;
before(async () => { host = await serve(); });
after(() => host.close());

test("a cold start without a network does everything", async () => {
  let app = await open(host);
  await app.go();
  await kept(app.page);
  const { profile } = app;
  await app.close(true);
  const { url, port } = host;
  await host.close();
  app = await open({ url, port }, { profile });
  const { page } = app;
  await page.goto(url);
  await page.click("#cramp-now");
  await page.getByRole("button", { name: "Calf", exact: true }).click();
  await page.waitForSelector("#instruction");
  await page.getByRole("button", { name: "Eased" }).click();
  await page.click("#done");
  await page.goto(`${url}#/why`);
  await page.fill("#words", "woke at 3 with my calf like stone, gone after two minutes");
  await page.locator("form button.primary").click();
  await page.waitForSelector(".chip-list li");
  await page.goto(`${url}#/learn`);
  await page.fill("#search", "magnesium");
  await page.waitForSelector("#hits a");
  await page.goto(`${url}#/diary`);
  await page.waitForSelector("#episodes li");
  app.clean();
  await app.close();
  host = await serve();
});

test("first aid works before the engine has come, and where it never comes", async () => {
  const app = await open(host, {
    mayFail: /engine|Failed to load|worker/i,
    context: { serviceWorkers: "block" },
  });
  const { page } = app;
  await page.route(/engine-/, (route) => route.abort());
  await app.go();
  await page.click("#cramp-now");
  await page.getByRole("button", { name: "Calf", exact: true }).click();
  await page.waitForSelector("#instruction");
  await page.goto(`${host.url}#/learn`);
  await page.getByRole("alert").waitFor();
  assert.match(await page.getByRole("alert").innerText(), /could not be loaded/);
  app.clean();
  await app.close();
});

test("a new version waits to be taken, comes whole, and keeps what was written", async () => {
  const folder = await mkdtemp(join(tmpdir(), "uncramp-version-"));
  await cp(FOLDER, folder, { recursive: true });
  // The older version differs in a page and in the worker that names it.
  const page0 = await readFile(join(folder, "index.html"), "utf8");
  const worker0 = await readFile(join(folder, "sw.js"), "utf8");
  const version = /VERSION = "([0-9a-f]+)"/.exec(worker0)[1];
  const older = async () => {
    await writeFile(join(folder, "index.html"), page0.replace("<html ", '<html data-old="yes" '));
    await writeFile(join(folder, "sw.js"), worker0.replace(version, "000000000000"));
    for (const name of ["index.html", "sw.js"]) await rm(join(folder, `${name}.br`), { force: true });
  };
  await older();
  const own = await serve(folder);
  const app = await open(own);
  const { page } = app;
  await app.go();
  await kept(page);
  await page.goto(`${own.url}#/diary/new`);
  await page.fill("#minutes", "4");
  await page.click("#save");
  await page.waitForSelector("#episodes li");
  assert.equal(await page.getAttribute("html", "data-old"), "yes");
  await writeFile(join(folder, "index.html"), page0);
  await writeFile(join(folder, "sw.js"), worker0);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForSelector("#update");
  assert.equal(await page.getAttribute("html", "data-old"), "yes", "nothing changes by itself");
  await Promise.all([page.waitForEvent("load"), page.locator("#update button").click()]);
  await ready(page);
  assert.equal(await page.getAttribute("html", "data-old"), null, "the new version is there");
  await page.waitForSelector("#episodes li");
  assert.match(await page.locator("#episodes").innerText(), /about 4 minutes/);
  const caches = await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("uncramp-")));
  assert.deepEqual(caches, [`uncramp-${version}`], "the old version is gone");
  app.clean();
  await app.close();
  await own.close();
  await rm(folder, { recursive: true, force: true });
});
