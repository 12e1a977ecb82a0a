import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FOLDER, open, person, ready, result, serve } from "../app.js";

let host;
before(async () => { host = await serve(); });
after(() => host.close());

const add = async (page, day, minutes) => {
  await page.goto(`${host.url}#/diary/new`);
  await page.waitForSelector("#began");
  await page.fill("#began", `${day}T02:30`);
  await page.fill("#minutes", minutes);
  await page.getByRole("button", { name: "Calf" }).click();
  await page.click("#save");
  await page.waitForSelector("#episodes li");
};

const exported = async (page) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#export")]);
  return readFile(await download.path(), "utf8");
};

test("add, backfill, change, delete, undo", async () => {
  const app = await open(host, { clock: new Date("2026-03-20T09:00:00Z") });
  const { page } = app;
  await app.go("#/diary");
  await ready(page);
  await add(page, "2026-03-19", "3");
  await add(page, "2026-03-02", "5");
  assert.equal(await page.locator("#episodes li").count(), 2);
  assert.match(await page.locator(".calendar").getAttribute("aria-label"), /1 cramp/);
  assert.match(await page.locator(".weeks").getAttribute("aria-label"), /Week of .*: 1 cramp/);
  await page.locator("#episodes a").first().click();
  await page.fill("#minutes", "x");
  await page.click("#save");
  assert.match(await page.getByRole("alert").innerText(), /from 0 to 1440/, "bad input is refused with a cure");
  await page.fill("#minutes", "8");
  await page.click("#save");
  await page.waitForSelector("#episodes li");
  assert.match(await page.locator("#episodes").innerText(), /about 8 minutes/);
  await page.locator("#episodes a").first().click();
  await page.click("#delete");
  await page.waitForFunction(() => document.querySelectorAll("#episodes li").length === 1);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.waitForFunction(() => document.querySelectorAll("#episodes li").length === 2);
  await page.reload();
  await page.waitForSelector("#episodes li");
  assert.match(await page.locator("#episodes").innerText(), /about 8 minutes.*about 5 minutes/s);
  app.clean();
  await app.close();
});

test("export and import give back the identical diary, also after deleting everything", async () => {
  const app = await open(host, { clock: new Date("2026-03-20T09:00:00Z") });
  const { page } = app;
  await app.go("#/diary");
  await ready(page);
  await add(page, "2026-03-19", "3");
  await add(page, "2026-03-18", "1.5");
  await page.goto(`${host.url}#/people/new`);
  await page.fill("#age", "44");
  await page.fill("#medicines", "amlod");
  await page.getByRole("button", { name: /^Add amlodipine/i }).click();
  await page.click("#save");
  await page.goto(`${host.url}#/diary`);
  await page.waitForSelector("#episodes li");
  const first = await exported(page);
  assert.match(first, /amlodipine/);
  await page.click("#erase");
  await page.click("#erase-sure");
  await page.getByText("Everything is deleted.").waitFor();
  const left = await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length]);
  assert.deepEqual(left, [0, 0], "nothing is left on the device");
  await page.reload();
  await ready(page);
  assert.equal(await page.locator("#episodes li").count(), 0);
  const path = `${app.profile}/copy.json`;
  await writeFile(path, first);
  await page.setInputFiles("#import", path);
  await page.waitForSelector("#episodes li");
  assert.match(await page.locator("#imported").innerText(), /3 entries/);
  assert.equal(await exported(page), first, "to the last character");
  await page.setInputFiles("#import", path);
  await page.getByText("Nothing new in that file").waitFor();
  await page.reload();
  await page.waitForSelector("#episodes li");
  assert.equal(await exported(page), first, "also from the database");
  app.clean();
  await app.close();
});

test("reminder times go along in a copy to a new phone, and take the place of none", async () => {
  const app = await open(host, { clock: new Date("2026-03-20T09:00:00Z") });
  const { page } = app;
  await page.goto(`${host.url}#/plan`);
  await page.locator(".item:has(button)").first().getByRole("button", { name: /^I'll do it/ }).click();
  await page.locator(".item.mark-good").first().waitFor();
  const time = page.locator('.remind input[type="time"]').first();
  const set = async (value) => {
    await page.goto(`${host.url}#/plan/reminders`);
    await time.fill(value);
    await time.blur();
    await page.locator("#today li", { hasText: value }).waitFor();
  };
  const kept = async () => {
    await page.goto(`${host.url}#/plan/reminders`);
    await time.waitFor();
    return [await time.inputValue(), await page.locator("#quiet-from").inputValue()];
  };
  const diary = async () => {
    await page.goto(`${host.url}#/diary`);
    await page.waitForSelector("#export");
  };
  await set("20:45");
  await page.fill("#quiet-from", "21:30");
  await page.locator("#quiet-from").blur();
  await diary();
  const first = await exported(page);
  const { settings } = JSON.parse(first);
  assert.deepEqual(settings.reminders.items[0].times, ["20:45"]);
  assert.equal("notify" in settings.reminders, false, "what this browser may do is of this browser");
  await page.click("#erase");
  await page.click("#erase-sure");
  await page.getByText("Everything is deleted.").waitFor();
  const path = `${app.profile}/copy.json`;
  await writeFile(path, first);
  const said = page.locator("#imported");
  await page.setInputFiles("#import", path);
  await said.getByText("Your reminder times came along.").waitFor();
  assert.equal(await exported(page), first, "to the last character");
  assert.deepEqual(await kept(), ["20:45", "21:30"]);
  // What is set here stays, whatever a copy says.
  await set("19:15");
  await diary();
  await page.setInputFiles("#import", path);
  await said.getByText("Nothing new in that file").waitFor();
  assert.doesNotMatch(await said.innerText(), /came along/);
  assert.deepEqual(await kept(), ["19:15", "21:30"]);
  app.clean();
  await app.close();
});

test("files that are no diary change nothing and say what they are", async () => {
  const app = await open(host);
  const { page } = app;
  await app.go("#/diary");
  await ready(page);
  const path = `${app.profile}/bad.json`;
  for (const [text, says] of [
    ["holiday plans", /not a diary file/],
    ['{"format":"uncramp-diary","version":99,"records":[]}', /newer version/],
    ['{"format":"uncramp-diary","version":1,"records":[{}]}', /damaged/],
  ]) {
    await writeFile(path, text);
    await page.setInputFiles("#import", path);
    await page.waitForFunction((says) => new RegExp(says).test(document.querySelector("#imported").innerText), says.source);
  }
  assert.equal(await page.locator("#episodes li").count(), 0);
  app.clean();
  await app.close();
});

test("the browser's database stands every story that the file of the command line stands", async () => {
  const page = await serve(join(FOLDER, "../store-check"));
  const app = await open(page);
  await app.go();
  await app.page.waitForFunction(() => typeof window.endings === "string", null, { timeout: 60_000 });
  const endings = (await app.page.evaluate(() => window.endings)).split("\n");
  assert.ok(endings.length >= 15, "all stories were told");
  assert.deepEqual(endings.filter((ending) => !ending.endsWith(": ok")), []);
  app.clean();
  await app.close();
  await page.close();
});

test("a result from elsewhere in a unit that nobody knows says that it counts for nothing", async () => {
  const app = await open(host);
  const { page } = app;
  await app.go();
  await person(page, host.url, 70, "Female");
  await result(page, host.url, "potassium", "4.1");
  await page.locator("#result-list li", { hasText: "4.1 mmol/L" }).waitFor();
  await page.goto(`${host.url}#/diary`);
  const elsewhere = (await exported(page)).replaceAll("mmol/L", "pints");
  await page.click("#erase");
  await page.click("#erase-sure");
  await page.getByText("Everything is deleted.").waitFor();
  const path = `${app.profile}/elsewhere.json`;
  await writeFile(path, elsewhere);
  await page.setInputFiles("#import", path);
  await page.getByText(/2 entries/).waitFor();
  // The one person of the copy is chosen, so that what is known of them counts.
  await page.goto(`${host.url}#/plan/review`);
  const imported = page.locator("#result-list li", { hasText: "4.1 pints" });
  await imported.getByText(/counts for nothing.*mmol\/L/).waitFor();
  app.clean();
  await app.close();
});

test("a copy that comes to a device in use chooses nobody there", async () => {
  const app = await open(host, { clock: new Date("2026-03-20T09:00:00Z") });
  const { page } = app;
  await app.go();
  await person(page, host.url, 70, "Female");
  await page.goto(`${host.url}#/diary`);
  const copy = await exported(page);
  await page.click("#erase");
  await page.click("#erase-sure");
  await page.getByText("Everything is deleted.").waitFor();
  await add(page, "2026-03-19", "3");
  const path = `${app.profile}/copy.json`;
  await writeFile(path, copy);
  await page.setInputFiles("#import", path);
  await page.locator("#imported").getByText(/entry taken in|entries taken in/).waitFor();
  // Whose cramp the first one was, the copy does not know.
  assert.equal(await page.evaluate(() => localStorage.getItem("uncramp.person")), null);
  app.clean();
  await app.close();
});
