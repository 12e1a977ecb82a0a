import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { kept, open, ready, serve } from "../app.js";

let host;
before(async () => { host = await serve(); });
after(() => host.close());

// A Thursday.
const DAY = new Date("2026-03-12T18:10:00Z");
const later = (days, hour = 18) => new Date(DAY.getTime() + days * 86_400_000 + (hour - 18) * 3_600_000);

const person = async (page, url, conditions = []) => {
  await page.goto(`${url}#/people/new`);
  await page.fill("#age", "45");
  await page.getByRole("button", { name: "Male", exact: true }).click();
  for (const words of conditions) {
    await page.fill("#conditions", words);
    await page.locator(".choices button").first().click();
  }
  await page.check("#complete");
  await page.click("#save");
  await page.waitForSelector("#add-person");
};

const offline = async (app) => {
  await app.go();
  await kept(app.page);
  await app.page.context().setOffline(true);
};

/** Begins a trial of other shoes, tomorrow. */
const begin = async (page, url, template = "Other shoes") => {
  await page.goto(`${url}#/plan/trials`);
  await page.locator(".item").getByRole("link", { name: template }).click();
  await page.waitForSelector("#begin");
  await page.click("#begin");
  await page.waitForSelector("#trial");
};

/** Adds records to the diary as a copy of it would. */
const takeIn = async (page, url, make) => {
  await page.goto(`${url}#/diary`);
  await page.waitForSelector("#export");
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("#export")]);
  const diary = JSON.parse(await readFile(await file.path(), "utf8"));
  const trial = diary.records.find((record) => record.kind === "trial");
  const last = diary.records.at(-1);
  const records = make(trial, last.device).map((record, at) => ({
    ...record,
    id: `019ce3a0-0000-7000-8000-${String(at).padStart(12, "0")}`,
    device: last.device,
    stamp: { unix_ms: last.stamp.unix_ms, count: last.stamp.count + 1 + at },
    format: 1,
  }));
  const text = JSON.stringify({ ...diary, records: [...diary.records, ...records] });
  await page.setInputFiles("#import", { name: "diary.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.waitForFunction(() => /taken in/.test(document.querySelector("#imported")?.innerText ?? ""));
};

test("a trial is begun, followed day by day, and tells its result when it is time", async () => {
  const app = await open(host, { clock: DAY });
  const { page } = app;
  await offline(app);
  await person(page, host.url);
  await begin(page, host.url);
  assert.match(await page.locator("#arm").innerText(), /begins/);
  await page.clock.setFixedTime(later(2));
  await page.reload();
  await page.waitForSelector("#arm");
  // Chance decides which comes first.
  const arm = await page.locator("#arm").innerText();
  assert.match(arm, /Today: with(out)?$/);
  await page.locator("#night").getByRole("button", { name: "2", exact: true }).click();
  await page.locator('#night [aria-pressed="true"]').waitFor();
  await page.click("#pause");
  await page.getByText("Paused.").waitFor();
  // Nobody taps twice in one millisecond.
  await page.clock.setFixedTime(new Date(later(2).getTime() + 60_000));
  await page.click("#pause");
  await page.locator("#arm", { hasText: arm.trim() }).waitFor();
  // Nights as somebody would have written them whom it helps.
  await takeIn(page, host.url, (trial, device) => {
    const plan = trial.body.protocol;
    const begins = new Date(`${plan.begins}T00:00:00Z`).getTime();
    const arms = plan.blocks.flatMap((block) => Array(block.days).fill(block.arm));
    return arms.map((arm, at) => ({
      kind: "check_in",
      body: {
        person: trial.body.person,
        date: new Date(begins + at * 86_400_000).toISOString().slice(0, 10),
        cramps: arm === "with" ? (at % 4 === 0 ? 1 : 0) : 1 + (at % 2),
      },
    }));
  });
  await page.clock.setFixedTime(later(50));
  await page.goto(`${host.url}#/plan/trials`);
  await page.locator(".result").waitFor();
  const words = await page.locator("#main").innerText();
  assert.match(words, /It helps you/);
  assert.match(words, /cramps? a week fewer/);
  assert.match(words, /hope helps too/);
  assert.ok(await page.locator(".result .plot").count(), "and how sure that is");
  app.clean();
  await app.close();
});

test("what is not safe is named with its reason and cannot be begun, and ends a trial that runs", async () => {
  const app = await open(host, { clock: DAY });
  const { page } = app;
  await offline(app);
  await person(page, host.url);
  await begin(page, host.url, "Weeks without alcohol");
  await page.clock.setFixedTime(later(2));
  await page.goto(`${host.url}#/people`);
  await ready(page);
  await page.locator("#main ul.list a").first().click();
  await page.fill("#conditions", "heavy drinking");
  await page.locator(".choices button").first().click();
  await page.click("#save");
  await page.waitForSelector("#add-person");
  await page.goto(`${host.url}#/plan/trials`);
  await page.getByRole("heading", { name: "Earlier trials" }).waitFor();
  assert.equal(await page.locator("#arm").count(), 0);
  const refused = page.locator(".item.mark-stop", { hasText: "Weeks without alcohol" });
  await refused.waitFor();
  assert.equal(await refused.locator("a, button").count(), 0);
  assert.ok(!/No alcohol this week/.test(await page.locator("#main").innerText()), "and never described");
  await page.goto(`${host.url}#/plan/trial/alcohol_free`);
  await page.waitForSelector("#refused");
  assert.equal(await page.locator("#begin").count(), 0);
  app.clean();
  await app.close();
});

test("reminders: today's list, quiet hours, and a calendar file with alarms", async () => {
  const app = await open(host, { clock: DAY });
  const { page } = app;
  await offline(app);
  await person(page, host.url);
  await page.goto(`${host.url}#/plan`);
  await page.locator(".item:has(button)").first().getByRole("button", { name: /^I'll do it/ }).click();
  await page.locator(".item.mark-good").first().waitFor();
  const name = await page.locator(".item.mark-good .name").first().innerText();
  await page.goto(`${host.url}#/plan/reminders`);
  const time = page.locator('.remind input[type="time"]').last();
  await time.fill("20:45");
  await time.blur();
  await page.locator("#today li", { hasText: "20:45" }).waitFor();
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("#calendar")]);
  assert.equal(file.suggestedFilename(), "uncramp.ics");
  const text = await readFile(await file.path(), "utf8");
  assert.match(text, /BEGIN:VALARM/);
  assert.match(text, /DTSTART;TZID=Europe\/London:20260312T204500/);
  assert.match(text, /RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU/);
  assert.ok(!text.includes(name), "others may see it");
  await page.fill("#quiet-from", "20:00");
  await page.locator("#quiet-from").blur();
  await page.getByText("falls into the quiet hours").waitFor();
  await page.goto(`${host.url}#/plan`);
  await page.locator(".item.mark-good").first().waitFor();
  assert.equal(await page.locator("#today").count(), 0);
  app.clean();
  await app.close();
});

test("a week of the plan is looked back on once it is over", async () => {
  const app = await open(host, { clock: DAY });
  const { page } = app;
  await offline(app);
  await person(page, host.url);
  await page.goto(`${host.url}#/plan`);
  await page.locator(".item:has(button)").first().getByRole("button", { name: /^I'll do it/ }).click();
  await page.locator(".item.mark-good").first().waitFor();
  assert.equal(await page.locator("#week").count(), 0);
  await page.clock.setFixedTime(later(12));
  await page.reload();
  await page.locator("#week").getByRole("button", { name: /^Not kept/ }).click();
  await page.locator("#week").getByText(/did not happen this week/).waitFor();
  await page.reload();
  await page.locator("#week .mark").waitFor();
  assert.match(await page.locator("#week .mark").innerText(), /not kept/);
  app.clean();
  await app.close();
});
