import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { open, ready, serve } from "../app.js";

let host;
before(async () => { host = await serve(); });
after(() => host.close());

const NIGHT = new Date("2026-03-03T02:10:00Z");

/** Every step text and stop note on the screen, none of which may ask to rub, warm or stretch. */
const words = (page) => page.locator("main").innerText();

test("one tap from a cold start to first aid, and it ends in the diary", async () => {
  const app = await open(host, { clock: NIGHT });
  const { page } = app;
  await app.go();
  await page.click("#cramp-now");
  await page.waitForSelector(".signs");
  assert.match(await words(page), /swollen, hot or red/);
  await page.getByRole("button", { name: "Calf", exact: true }).click();
  await page.waitForSelector("#instruction");
  const first = await page.locator("#instruction").innerText();
  assert.match(first, /Stay where you are/, "in bed at night, the card for bed comes");
  await page.clock.runFor(6_000);
  const second = await page.locator("#instruction").innerText();
  assert.notEqual(second, first, "the clock goes on by itself");
  assert.match(second, /^Only if the leg is not swollen/, "who is not known gets the condition with the step");
  await page.clock.runFor(100_000);
  await page.getByRole("button", { name: "Eased" }).click();
  await page.getByText("It let go").waitFor();
  assert.match(await words(page), /about one minute/);
  await page.getByRole("button", { name: "Left", exact: true }).click();
  await page.getByRole("button", { name: "7", exact: true }).click();
  await page.click("#done");
  await page.goto(`${host.url}#/diary`);
  await page.waitForSelector("#episodes li");
  assert.equal(await page.locator("#episodes li").count(), 1);
  assert.match(await page.locator("#episodes").innerText(), /Calf, left.*about one minute.*pain 7 of 10/s);
  app.clean();
  await app.close();
});

test("a tab that is killed in the middle of a count-down comes back at the right second", async () => {
  let app = await open(host);
  await app.go();
  await app.page.click("#cramp-now");
  await app.page.getByRole("button", { name: "Up", exact: true }).click().catch(() => {});
  await app.page.getByRole("button", { name: "Foot", exact: true }).click();
  await app.page.waitForSelector("#instruction");
  const began = await app.page.evaluate(() => JSON.parse(localStorage.getItem("uncramp.now")).began.unix_ms);
  await app.close(true);
  await new Promise((later) => setTimeout(later, 1500));
  const profile = app.profile;
  app = await open(host, { profile });
  await app.go();
  await app.page.waitForSelector("[role=timer]");
  const shown = await app.page.locator("[role=timer]").first().innerText();
  const [minutes, seconds] = shown.split(":").map(Number);
  const gone = (Date.now() - began) / 1000;
  assert.ok(Math.abs(minutes * 60 + seconds - gone) < 2, `${shown} for ${gone} s`);
  assert.equal(await app.page.evaluate(() => JSON.parse(localStorage.getItem("uncramp.now")).began.unix_ms), began);
  app.clean();
  await app.close();
});

test("after ten minutes there is only help left, whatever the step", async () => {
  const app = await open(host, { clock: NIGHT });
  const { page } = app;
  await app.go();
  await page.click("#cramp-now");
  await page.getByRole("button", { name: "Calf", exact: true }).click();
  await page.waitForSelector("#instruction");
  await page.clock.fastForward(601_000);
  await page.clock.runFor(1_000);
  await page.getByText("It has lasted ten minutes").waitFor();
  assert.equal(await page.locator("#instruction").count(), 0, "no step is left");
  assert.equal(await page.locator(".call-button").first().getAttribute("href"), "tel:999");
  await page.getByRole("button", { name: "End", exact: true }).click();
  await page.goto(`${host.url}#/diary`);
  assert.match(await page.locator("#episodes").innerText(), /more than ten minutes/);
  app.clean();
  await app.close();
});

test("a danger sign leaves the path of the cramp, and nothing there asks to rub, warm or stretch", async () => {
  const app = await open(host);
  const { page } = app;
  for (const [sign, says] of [
    ["One leg swollen, hot or red", /Urgent GP|doctor or nurse today/],
    ["Chest pain or trouble breathing", /Call the ambulance/],
    ["Leg suddenly cold, pale or numb", /Call the ambulance/],
    ["After a blow, a fall or a snap", /Do not stretch or rub/],
  ]) {
    await app.go();
    await page.click("#cramp-now");
    await page.getByRole("button", { name: sign }).click();
    await page.waitForSelector(".alarm");
    const text = await words(page);
    assert.match(text, says, sign);
    assert.match(text, /Call 999/, sign);
    for (const step of text.split("\n")) {
      assert.doesNotMatch(step, /^(rub|massage|warm|stretch|pull|walk|straighten)\b/i, `${sign}: ${step}`);
    }
    assert.equal(await page.locator(".stretch").count(), 0, "no drawing of a stretch");
    await page.getByRole("button", { name: "End", exact: true }).click();
  }
  app.clean();
  await app.close();
});

test("a child's convulsion is a card of its own", async () => {
  const app = await open(host);
  const { page } = app;
  await app.go();
  await page.getByRole("button", { name: "Somebody is jerking or does not answer" }).click();
  await page.getByRole("button", { name: "A child" }).click();
  const card = page.locator(".card");
  await card.waitFor();
  const text = await card.innerText();
  assert.match(text, /Put nothing in the mouth/);
  assert.match(text, /Do not hold the limbs, rub the legs/);
  assert.match(text, /5 minutes/);
  assert.match(await words(page), /Call 999/);
  await page.getByRole("button", { name: "No, that was a mistake" }).click();
  await page.waitForSelector(".signs");
  app.clean();
  await app.close();
});

test("what is known of a person withholds steps", async () => {
  const app = await open(host, { clock: NIGHT });
  const { page } = app;
  await app.go("#/people/new");
  await page.fill("#age", "30");
  await page.getByRole("button", { name: "Female" }).click();
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  await page.check("#complete");
  await page.click("#save");
  await page.waitForSelector("#add-person");
  await page.goto(`${host.url}#/now`);
  await page.click("#cramp-now");
  await page.getByRole("button", { name: "Calf", exact: true }).click();
  await page.getByText("Leg cramp in pregnancy").waitFor();
  const seen = [];
  for (let step = 0; step < 12; step += 1) {
    const here = page.locator("#instruction");
    if (!(await here.count())) break;
    seen.push(await here.innerText());
    await page.getByRole("button", { name: "Not easing" }).click();
  }
  assert.ok(seen.some((text) => /Bend your foot up/.test(text)));
  assert.ok(!seen.some((text) => /^(Rub|Massage)/.test(text)), seen.join("\n"));
  app.clean();
  await app.close();
});

test("a tap that comes before the program is not lost", async () => {
  for (const [button, expected] of [["Cramp now", ".gate"], ["Somebody is jerking or does not answer", ".alarm"]]) {
    const app = await open(host, { clock: NIGHT });
    const { page } = app;
    let release;
    const held = new Promise((done) => { release = done; });
    await page.route(/now-.*\.wasm$/, async (route) => { await held; await route.continue(); });
    await app.go();
    await page.locator("#first").getByRole("button", { name: button }).click();
    assert.equal(await page.locator("#main").count(), 0, "the program is not there yet");
    release();
    await page.waitForSelector(`#main ${expected}`);
    assert.equal(await page.locator("#first").count(), 0);
    app.clean();
    await app.close();
  }
});
