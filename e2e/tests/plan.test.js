import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { offline, open, person, ready, serve } from "../app.js";

let host;
before(async () => { host = await serve(); });
after(() => host.close());

const DAY = new Date("2026-03-12T18:10:00Z");

test("a plan, accepted and put off, and kept, without a network", async () => {
  const app = await open(host, { clock: DAY });
  const { page } = app;
  await offline(app);
  await person(page, host.url, 45, "Male");
  await page.goto(`${host.url}#/plan`);
  await page.waitForSelector(".item button");
  const offered = page.locator(".item:has(button)").first();
  const first = await offered.locator(".name").innerText();
  await offered.getByRole("button", { name: /^I'll do it/ }).click();
  await page.locator(".item.mark-good").first().waitFor();
  assert.equal(await page.locator(".item.mark-good .name").first().innerText(), first);
  await page.locator(".item:not(.mark-good)").getByRole("button", { name: /^Not now/ }).first().click();
  await page.reload();
  await page.locator(".item.mark-good").first().waitFor();
  assert.equal(await page.locator(".item.mark-good .name").first().innerText(), first);
  app.clean();
  await app.close();
});

test("a session is played by the clock, paused without a reset, and written down", async () => {
  const app = await open(host, { clock: DAY });
  const { page } = app;
  await offline(app);
  await person(page, host.url, 45, "Male");
  await page.goto(`${host.url}#/plan/session/PX01`);
  await page.click("#safe");
  await page.click("#play").catch(async () => {
    assert.fail(await page.locator("#main").innerText());
  });
  await page.waitForSelector("#instruction");
  await page.clock.runFor(3_000);
  await page.click("#pause");
  const stood = await page.locator("#seconds").innerText();
  await page.clock.runFor(60_000);
  assert.equal(await page.locator("#seconds").innerText(), stood, "the clock stands while it is paused");
  await page.click("#pause");
  await page.clock.runFor(1_500);
  assert.ok(Number(stood) - Number(await page.locator("#seconds").innerText()) <= 2, "it goes on where it stood");
  const name = await page.locator(".player-card").innerText();
  await page.click("#skip");
  await page.clock.runFor(500);
  assert.notEqual(await page.locator(".player-card").innerText(), name);
  await page.reload();
  await page.waitForSelector("#instruction");
  await page.click("#end");
  await page.clock.runFor(500);
  await page.waitForSelector("#save-session");
  await page.click("#save-session");
  await page.waitForSelector(".item, .list");
  app.clean();
  await app.close();
});

test("a food check offers nothing that a kidney patient must not have", async () => {
  const app = await open(host, { clock: DAY });
  const { page } = app;
  await offline(app);
  await person(page, host.url, 60, "Male", ["kidney disease, stage 4"]);
  await page.goto(`${host.url}#/plan/food`);
  await page.waitForSelector("#check-food");
  for (const field of (await page.locator("form input").all()).slice(0, 8)) await field.fill("7");
  await page.click("#check-food");
  await page.locator("#check-food").waitFor({ state: "detached" });
  await page.waitForSelector("main h2");
  const words = await page.locator("#main").innerText();
  assert.ok(!/banana|salt substitute|coconut water/i.test(words), words);
  app.clean();
  await app.close();
});

test("a remedy is found by what people call it, and refused where it harms", async () => {
  const app = await open(host, { clock: DAY });
  const { page } = app;
  await offline(app);
  await person(page, host.url, 45, "Male");
  await page.goto(`${host.url}#/plan/remedies`);
  await page.fill("#remedy", "pickle juice");
  await page.locator("#remedies .item a").first().click();
  await page.waitForSelector("main h1");
  await page.getByRole("heading", { level: 1, name: /pickle/i }).waitFor();
  await page.goto(`${host.url}#/plan/remedies`);
  await page.fill("#remedy", "turpentine");
  await page.locator("#remedies .item.mark-stop").first().waitFor();
  app.clean();
  await app.close();
});

test("medicines that go with cramps are named, and nobody is told to stop one", async () => {
  const app = await open(host, { clock: DAY });
  const { page } = app;
  await offline(app);
  await page.goto(`${host.url}#/people/new`);
  await page.fill("#medicines", "amlodipine");
  await page.locator(".choices button").first().click();
  await page.check("#complete");
  await page.click("#save");
  await page.waitForSelector("#add-person");
  await page.goto(`${host.url}#/plan/review`);
  await page.locator(".item").first().waitFor();
  const words = await page.locator("#main").innerText();
  assert.match(words, /amlodipine/i);
  assert.match(words, /do not stop|never stop|don't stop/i);
  app.clean();
  await app.close();
});

test("a day in a few taps, and patterns counted from many", async () => {
  const app = await open(host, { clock: DAY });
  const { page } = app;
  await offline(app);
  await page.goto(`${host.url}#/diary/day`);
  await page.waitForSelector("#save");
  await page.locator("#cramps").getByRole("button", { name: "1", exact: true }).click();
  await page.click("#save");
  await page.waitForSelector("#patterns");
  await page.click("#patterns");
  await page.waitForSelector("main h2");
  assert.match(await page.locator("#main").innerText(), /week/);
  app.clean();
  await app.close();
});

test("check-ups that fit are offered, had, and remind of the next; their questions go to the doctor", async () => {
  const app = await open(host, { clock: DAY });
  const { page } = app;
  await offline(app);
  await person(page, host.url, 52, "Female", ["type 2 diabetes"]);
  await page.goto(`${host.url}#/plan/check-ups`);
  const sugar = page.locator("#check-ups .item").filter({ has: page.locator(".name", { hasText: /long-term sugar|HbA1c/i }) }).first();
  await sugar.waitFor();
  await sugar.getByText("What to ask there").click();
  const question = await sugar.locator("details li").first().innerText();
  await sugar.getByRole("button", { name: "Put these on my list of questions" }).click();
  await sugar.locator("input[type=date]").fill("2026-02-01");
  await sugar.getByRole("button", { name: /: Write it down$|^Write it down/ }).click();
  await sugar.locator(".mark", { hasText: /Next: .* 2026/ }).waitFor();
  await page.goto(`${host.url}#/report`);
  await page.locator("#report", { hasText: question }).waitFor();
  await page.goto(`${host.url}#/plan/reminders`);
  await page.locator("main", { hasText: /once a week from/ }).waitFor();
  // A wrong day is taken back.
  await page.goto(`${host.url}#/plan/check-ups`);
  await sugar.getByRole("button", { name: /^Take the last visit back/ }).click();
  await sugar.locator(".mark", { hasText: /When was the last one/ }).waitFor();
  app.clean();
  await app.close();
});

/** Somebody who is reminded at a time of the first item that is offered, and what the browser was told to show. */
const reminded = async (at) => {
  const app = await open(host, { clock: DAY });
  const { page } = app;
  await app.context.grantPermissions(["notifications"], { origin: new URL(host.url).origin });
  await page.addInitScript(() => {
    window.told = [];
    const show = ServiceWorkerRegistration.prototype.showNotification;
    ServiceWorkerRegistration.prototype.showNotification = function (title, options) {
      window.told.push(title);
      return show.call(this, title, options);
    };
  });
  await offline(app);
  await person(page, host.url, 45, "Male");
  await page.goto(`${host.url}#/plan`);
  await page.locator(".item:has(button)").first().getByRole("button", { name: /^I'll do it/ }).click();
  await page.locator(".item.mark-good").first().waitFor();
  await page.goto(`${host.url}#/plan/reminders`);
  const time = page.locator('.remind input[type="time"]').last();
  await time.fill(at);
  await time.blur();
  await page.locator("#today li", { hasText: at }).waitFor();
  await page.check("#notify");
  await page.waitForFunction(() => JSON.parse(localStorage.getItem("uncramp.reminders")).notify);
  /** Minutes pass, and the engine, whose clock is its own, has time to answer. */
  const pass = async (minutes) => {
    await page.clock.fastForward(minutes * 60_000);
    await page.clock.runFor(25_000);
    await new Promise((later) => setTimeout(later, 1_500));
  };
  return { app, page, pass, told: () => page.evaluate(() => window.told) };
};

test("a reminder that is due is shown once, by the service worker, and says nothing of anybody's health", async () => {
  const { app, page, pass, told } = await reminded("18:30");
  const name = await page.locator(".remind legend").first().innerText();
  await pass(10);
  assert.deepEqual(await told(), [], "nothing before its time");
  await pass(10);
  assert.equal((await told()).length, 1);
  assert.ok(!(await told())[0].includes(name), "others may see it");
  const shown = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return (await registration.getNotifications()).map((notification) => notification.title);
  });
  assert.deepEqual(shown, await told());
  await pass(10);
  assert.equal((await told()).length, 1, "once");
  app.clean();
  await app.close();
});

test("quiet hours hold a notification back", async () => {
  const { app, page, pass, told } = await reminded("18:30");
  await page.fill("#quiet-from", "18:20");
  await page.locator("#quiet-from").blur();
  await page.getByText("falls into the quiet hours").waitFor();
  await pass(25);
  assert.deepEqual(await told(), []);
  app.clean();
  await app.close();
});

test("what the gate no longer allows is not shown, although it was to come", async () => {
  const { app, page, pass, told } = await reminded("18:30");
  // An answer that calls for help comes with a copy of the diary, and no screen that asks for the plan is open.
  await page.goto(`${host.url}#/diary`);
  await page.waitForSelector("#export");
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("#export")]);
  const diary = JSON.parse(await readFile(await file.path(), "utf8"));
  const said = diary.records.find((record) => record.kind === "plan_item");
  const text = "one leg is swollen, hot and red since yesterday and the calf hurts";
  const { person, at } = said.body;
  const answer = {
    ...said,
    id: "019ce3a0-0000-7000-8000-000000000001",
    kind: "interview",
    stamp: { ...said.stamp, count: said.stamp.count + 100 },
    body: { person, at, state: { text }, summary: {} },
  };
  const copy = Buffer.from(JSON.stringify({ ...diary, records: [...diary.records, answer] }));
  await page.setInputFiles("#import", { name: "diary.json", mimeType: "application/json", buffer: copy });
  await page.locator("#imported", { hasText: "1 entry taken in" }).waitFor();
  await pass(25);
  assert.deepEqual(await told(), []);
  app.clean();
  await app.close();
});
