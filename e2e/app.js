// The app served as a static host would serve it, and a browser to look at it with.
import { createServer } from "node:http";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { after, afterEach } from "node:test";
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

export const FOLDER = process.env.UNCRAMP_APP;
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const FLAGS = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const KINDS = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  wasm: "application/wasm",
  svg: "image/svg+xml",
  png: "image/png",
  webmanifest: "application/manifest+json",
};
// The policy of crates/server, which its own tests hold.
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves a folder below a path, so that the app is tested where it does not stand at the root. */
export const serve = async (folder = FOLDER, base = "/some/where/") => {
  const host = { folder, asked: [] };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    host.asked.push(path);
    const name = path.startsWith(base) ? path.slice(base.length) || "index.html" : null;
    try {
      if (name === null || normalize(name) !== name || name.includes("..")) throw new Error("elsewhere");
      const accepts = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
      const packed = accepts && (await readFile(join(host.folder, `${name}.br`)).catch(() => null));
      const body = packed || (await readFile(join(host.folder, name)));
      response.writeHead(200, {
        "content-type": KINDS[name.split(".").pop()] ?? "application/octet-stream",
        "content-security-policy": POLICY,
        "cache-control": "no-cache",
        ...(packed ? { "content-encoding": "br" } : {}),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  host.port = server.address().port;
  host.url = `http://127.0.0.1:${host.port}${base}`;
  served.add(host);
  host.close = () => {
    served.delete(host);
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return host;
};

const served = new Set();
const opened = new Set();
// A test that failed has left its browser and its server open, and the run would never end.
after(async () => {
  for (const host of served) await host.close();
});
afterEach(async () => {
  for (const app of opened) await app.close().catch(() => {});
});

/** A browser with a profile on disk, which can be killed and opened again with everything that was kept. */
export const open = async (host, options = {}) => {
  const folder = options.profile ?? (await mkdtemp(join(tmpdir(), "uncramp-")));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    chromiumSandbox: false,
    args: FLAGS,
    viewport: { width: 390, height: 844 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    acceptDownloads: true,
    ...options.context,
  });
  const troubles = [];
  const elsewhere = [];
  context.on("request", (request) => {
    const address = new URL(request.url());
    if (/^https?:$/.test(address.protocol) && address.host !== `127.0.0.1:${host.port}`) elsewhere.push(request.url());
  });
  const watch = (page) => {
    page.on("console", (message) => {
      if (message.type() === "error" && !options.mayFail?.test(message.text())) troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(String(error)));
  };
  context.pages().forEach(watch);
  context.on("page", watch);
  context.setDefaultTimeout(15_000);
  const page = context.pages()[0] ?? (await context.newPage());
  if (options.clock) await page.clock.install({ time: options.clock });
  const app = {
    context,
    page,
    profile: folder,
    go: (route = "") => page.goto(`${host.url}${route}`),
    /** Nothing went wrong and nothing was asked of anybody else. */
    clean: () => {
      assert.deepEqual(troubles, [], "no error in the console");
      assert.deepEqual(elsewhere, [], "no request to anybody else");
    },
    close: async (keep = false) => {
      opened.delete(app);
      await context.close();
      if (!keep) await rm(folder, { recursive: true, force: true });
    },
  };
  opened.add(app);
  return app;
};

/** Waits until the app is drawn. */
export const ready = (page) => page.waitForSelector("#main h1");

/** Waits until everything is kept for when there is no network. */
export const kept = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    while (registration.active?.state !== "activated") await new Promise((later) => setTimeout(later, 50));
  });

/** Puts settings where the app finds them. */
export const settings = (page, values) =>
  page.evaluate((values) => localStorage.setItem("uncramp.settings", JSON.stringify(values)), values);

/** Finds what WCAG 2.2 AA would find fault with. The script is run by the browser's own tools, past the page's policy. */
export const axe = async (page, where) => {
  const session = await page.context().newCDPSession(page);
  const source = await readFile(AXE, "utf8");
  await session.send("Runtime.evaluate", { expression: source });
  const answer = await session.send("Runtime.evaluate", {
    expression: `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
      .then((found) => JSON.stringify(found.violations.map((v) => [v.id, v.nodes.map((n) => n.html.slice(0, 160))])))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  assert.deepEqual(JSON.parse(answer.result.value), [], `axe: ${where}`);
};

/** Somebody whose lists were gone through; conditions are what to add to them. */
export const person = async (page, url, age, sex, conditions = []) => {
  await page.goto(`${url}#/people/new`);
  await page.fill("#age", String(age));
  await page.getByRole("button", { name: sex, exact: true }).click();
  for (const words of conditions) {
    await page.fill("#conditions", words);
    await page.locator(".choices button").first().click();
  }
  await page.check("#complete");
  await page.click("#save");
  await page.waitForSelector("#add-person");
};

/** Writes a result down; whether it is taken in the caller sees. */
export const result = async (page, url, lab, value) => {
  await page.goto(`${url}#/plan/review`);
  await page.selectOption("#lab", lab);
  await page.fill("#value", value);
  await page.click("#save-result");
};

/** Without a network, everything having been kept before. */
export const offline = async (app) => {
  await app.go();
  await kept(app.page);
  await app.page.context().setOffline(true);
};
