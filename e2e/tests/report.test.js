import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { inflateSync } from "node:zlib";
import { offline, open, person, result, serve } from "../app.js";

let host;
before(async () => { host = await serve(); });
after(() => host.close());

/** Adds a cramp of a night. */
const cramp = async (page, day) => {
  await page.goto(`${host.url}#/diary/new`);
  await page.fill("#began", `${day}T03:10`);
  await page.click("#save");
  await page.waitForSelector("#episodes li");
};

const report = async (page) => {
  await page.goto(`${host.url}#/report`);
  await page.waitForSelector("#report article");
  return page.locator("#report").innerText();
};

/** Takes what a button hands out. */
const taken = async (page, button) => {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  return readFile(await file.path());
};

test("a report is made, chosen from and taken along without a network", async () => {
  const app = await open(host, { clock: new Date("2026-03-12T09:00:00Z") });
  const { page } = app;
  await offline(app);
  await person(page, host.url, 66, "Female", ["high blood pressure"]);
  await cramp(page, "2026-03-10");
  await cramp(page, "2026-03-11");
  const first = await report(page);
  assert.match(first, /66 years old, female/);
  assert.match(first, /2 bouts/);
  assert.match(first, /No interview was done/);

  // What is left out is gone, and stays so.
  await page.getByText("Choose what goes in").click();
  await page.getByRole("button", { name: "How often", exact: true }).click();
  await page.waitForFunction(() => !/How often/.test(document.querySelector("#report")?.innerText));
  assert.ok(await page.getByRole("button", { name: "Danger signs", exact: true }).isVisible(), "still open to choose from");
  await page.reload();
  await page.waitForSelector("#report article");
  assert.doesNotMatch(await page.locator("#report").innerText(), /How often/);

  // A question of one's own stands in it until it was asked.
  await page.fill("#question", "Could it be my water tablets?");
  await page.click("#add-question");
  await page.locator("#report", { hasText: "Could it be my water tablets?" }).waitFor();
  await page.getByRole("button", { name: "Asked, strike it out: Could it be my water tablets?" }).click();
  await page.waitForFunction(() => !/water tablets/.test(document.querySelector("#report")?.innerText));

  const pdf = await taken(page, "#pdf");
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  assert.ok(pdf.includes("/StructTreeRoot") || packed(pdf).includes("/StructTreeRoot"), "tagged");
  const html = (await taken(page, "#page")).toString();
  assert.match(html, /^<!doctype html>/);
  assert.match(html, /66 years old, female/);
  app.clean();
  await app.close();
});

/** What the streams of a PDF hold. */
const packed = (pdf) => {
  const all = [];
  for (let at = 0; (at = pdf.indexOf("stream\n", at)) >= 0; at += 7) {
    try { all.push(inflateSync(pdf.subarray(at + 7), { finishFlush: 2 }).toString("latin1")); } catch { /* no packed stream */ }
  }
  return all.join("\n");
};

test("on paper nothing stands but the report", async () => {
  const app = await open(host);
  const { page } = app;
  await app.go();
  await person(page, host.url, 40, "Male");
  await report(page);
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator("#report h1").isVisible());
  for (const other of [".bar", "#pdf", "#question"]) {
    assert.ok(!(await page.locator(other).first().isVisible()), `${other} is not printed`);
  }
  app.clean();
  await app.close();
});

test("a result is written down with its unit, refused where it cannot be, and counts from then on", async () => {
  const app = await open(host);
  const { page } = app;
  await app.go();
  await person(page, host.url, 70, "Female");
  await result(page, host.url, "potassium", "45");
  await page.getByText(/Nobody has such a result/).waitFor();
  await page.fill("#value", "2,9");
  await page.click("#save-result");
  await page.locator("#result-list li", { hasText: "2.9" }).waitFor();
  // It calls for help at once, on the same page.
  await page.locator("main", { hasText: /same day|today|emergency/i }).waitFor();
  assert.match(await report(page), /otassium 2\.9 mmol\/L/);
  // And what is wrong can be taken back.
  await page.goto(`${host.url}#/plan/review`);
  await page.getByRole("button", { name: /^Delete: .*2\.9/ }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  assert.match(await report(page), /None entered/);
  app.clean();
  await app.close();
});
