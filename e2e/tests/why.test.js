import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { open, serve } from "../app.js";

let host;
before(async () => { host = await serve(); });
after(() => host.close());

/** Answers every question with "don't know" until the answer stands. */
const answerAll = async (page, value = "unknown") => {
  for (let number = 0; number < 25; number += 1) {
    await page.waitForSelector(".question, #health-done, #urgency");
    if (await page.locator("#urgency").count()) return number;
    if (await page.locator("#health-done").count()) {
      await page.click("#health-done");
      await page.waitForSelector("#urgency");
      return number;
    }
    const before = await page.locator(".question").innerText();
    const wanted = page.locator(`.choices [data-value="${value}"]`);
    await ((await wanted.count()) ? wanted : page.locator('.choices [data-value="unknown"]')).click();
    await page.waitForFunction(
      (before) => document.querySelector(".question")?.innerText !== before,
      before,
    );
  }
  assert.fail("the questions never ended");
};

test("own words become an answer, which is kept, resumed and compared", async () => {
  const app = await open(host);
  const { page } = app;
  await app.go("#/why");
  await page.fill("#words", "I am 67. I woke at 3 with my calf like stone, gone after two minutes when I stretched it");
  await page.reload();
  await page.waitForSelector("#words");
  assert.match(await page.inputValue("#words"), /calf like stone/, "what was typed survives a reload");
  await page.locator("form button.primary").click();
  await page.waitForSelector(".chip-list li");
  const read = await page.locator(".chip-list").innerText();
  assert.match(read, /calf/i);
  await page.getByRole("button", { name: "Go on" }).click();
  assert.equal(await page.inputValue("#age"), "67", "the age was read");
  await page.getByRole("button", { name: "Male", exact: true }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.waitForSelector(".question");
  const question = await page.locator(".question").innerText();
  await page.getByText("Why do you ask?").click();
  await page.locator('.choices [data-value="no"]').click();
  await page.waitForFunction((before) => document.querySelector(".question")?.innerText !== before, question);
  await page.getByRole("button", { name: "Back" }).click();
  await page.waitForFunction((before) => document.querySelector(".question")?.innerText === before, question);
  await page.reload();
  await page.waitForSelector(".question");
  assert.equal(await page.locator(".question").innerText(), question, "the interview survives a reload");
  const asked = await answerAll(page, "no");
  assert.ok(asked <= 14, `${asked} questions`);
  const answer = await page.locator("main").innerText();
  assert.match(answer, /What may explain it/);
  assert.match(answer, /\d+ to \d+ %/, "every probability has its interval");
  assert.ok(await page.locator(".plot").count());
  await page.locator(".likely a", { hasText: "Sources" }).first().click();
  await page.waitForSelector("article h2");
  await page.goBack();
  await page.waitForSelector("#urgency");
  await page.click("#restart");
  await page.waitForSelector("#words");
  await page.getByRole("button", { name: /^Ask again/ }).first().click();
  await answerAll(page);
  assert.match(await page.locator("main").innerText(), /Compared with/);
  app.clean();
  await app.close();
});

test("who answers everything with don't know gets an honest answer and no advice that was not cleared", async () => {
  const app = await open(host);
  const { page } = app;
  await app.go("#/why");
  await page.getByRole("button", { name: "Just ask me" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.waitForSelector(".question");
  for (let number = 0; number < 25 && !(await page.locator("#urgency, #health-done").count()); number += 1) {
    const before = await page.locator(".question").innerText();
    await page.locator('.choices [data-value="unknown"]').click();
    await page.waitForFunction((before) => document.querySelector(".question")?.innerText !== before, before);
  }
  if (await page.locator("#health-done").count()) {
    await page.getByRole("button", { name: "Leave it open" }).click();
  }
  await page.waitForSelector("#urgency");
  const text = await page.locator("main").innerText();
  assert.match(text, /We have not asked about these|Nothing stands out/);
  assert.match(await page.locator("#urgency").innerText(), /Nothing can be said/, "what nobody told is no comfort");
  await page.click("#tick");
  await page.waitForSelector("#health-done");
  await page.click("#health-done");
  await page.waitForSelector("#urgency");
  assert.equal(await page.locator("#tick").count(), 0, "what was ticked is asked no more");
  app.clean();
  await app.close();
});

test("health is told part by part, and a part that was left open is asked again", async () => {
  const app = await open(host);
  const { page } = app;
  await app.go("#/why");
  await page.fill("#words", "cramp in my calf at night. no numbness, weakness, dark urine");
  await page.locator("form button.primary").click();
  await page.waitForSelector(".chip-list li");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.waitForSelector(".question");
  assert.match(await page.locator(".question").innerText(), /urine/, "what was named and is not clear is asked first");
  await page.getByText("Why do you ask?").click();
  assert.match(await page.locator("details[open]").innerText(), /You wrote of this/);
  for (let number = 0; number < 25 && !(await page.locator("#health-done").count()); number += 1) {
    const before = await page.locator(".question").innerText();
    const no = page.locator('.choices [data-value="no"]');
    await ((await no.count()) ? no : page.locator('.choices [data-value="unknown"]')).click();
    await page.waitForFunction((before) => document.querySelector(".question")?.innerText !== before, before);
  }
  const areas = page.locator("fieldset.area");
  const titles = await areas.locator("legend").allInnerTexts();
  assert.ok(titles.length > 3, titles.join("; "));
  assert.equal(await page.locator("fieldset.area input").count(), 0, "nobody has to look at a hundred boxes");
  await areas.nth(0).getByRole("button", { name: "Some of these" }).click();
  await areas.nth(0).locator("input").first().check();
  await areas.nth(1).getByRole("button", { name: "None of these" }).click();
  await page.click("#health-done");
  await page.waitForSelector("#urgency");
  await page.click("#tick");
  await page.waitForSelector("#health-done");
  const left = await page.locator("fieldset.area legend").allInnerTexts();
  assert.ok(left.length > 0, "what was left open is not taken for a no");
  assert.ok(titles.slice(0, 2).every((title) => !left.includes(title)), "what was answered is asked no more");
  await page.getByRole("button", { name: "None of all these" }).click();
  await page.waitForSelector("#urgency");
  assert.equal(await page.locator("#tick").count(), 0);
  app.clean();
  await app.close();
});

test("a red flag in own words shows at the top, with the number to call", async () => {
  const app = await open(host);
  const { page } = app;
  await app.go("#/why");
  await page.fill("#words", "one leg is swollen, hot and red, and I have sudden chest pain and cannot breathe");
  await page.locator("form button.primary").click();
  await page.waitForSelector(".chip-list li");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  // An emergency is not kept waiting by questions: the answer comes by itself.
  await page.waitForSelector("#urgency");
  assert.match(await page.locator("#urgency").innerText(), /Call the emergency number now/);
  assert.equal(await page.locator(".call-button").first().getAttribute("href"), "tel:999");
  // First aid against a cramp does not stand there as if nothing had been said.
  await app.go("#/");
  await page.click("#cramp-now");
  await page.waitForSelector("#told-before");
  assert.match(await page.locator("#told-before").innerText(), /Call the emergency number now.*Do not rub, warm or stretch/s);
  app.clean();
  await app.close();
});

test("words like those of an emergency ask for help until the questions are answered", async () => {
  const app = await open(host);
  const { page } = app;
  const tell = async () => {
    await app.go("#/why");
    await page.fill("#words", "an hour ago he got up for the toilet and went down, grey as a dishcloth. He looks dreadful.");
    await page.locator("form button.primary").click();
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("button", { name: "Go on" }).click();
    await page.waitForSelector(".question");
    assert.match(await page.locator(".urgency").innerText(), /If you are not sure, call the emergency number now/);
  };
  await tell();
  await page.getByRole("button", { name: "Show me the answer" }).click();
  await page.waitForSelector("#urgency");
  assert.match(await page.locator("#urgency").innerText(), /Call the emergency number now/);
  const text = await page.locator("main").innerText();
  assert.match(text, /You write the way people do who need help at once[^]*Check these now[^]*What it most likely was/);
  assert.doesNotMatch(text, /Only if none of these applies/);
  await page.click("#restart");
  await tell();
  await answerAll(page, "no");
  assert.doesNotMatch(await page.locator("#urgency").innerText(), /emergency/);
  app.clean();
  await app.close();
});

test("the next question comes within a frame", async (t) => {
  const app = await open(host);
  const { page } = app;
  await app.go("#/why");
  await page.getByRole("button", { name: "Just ask me" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.waitForSelector(".question");
  const times = [];
  for (let number = 0; number < 6 && (await page.locator(".question").count()); number += 1) {
    times.push(
      await page.evaluate(
        () =>
          new Promise((done) => {
            const before = document.querySelector(".question").innerText;
            const start = performance.now();
            const look = () =>
              document.querySelector(".question")?.innerText === before ? setTimeout(look, 0) : done(performance.now() - start);
            document.querySelector('.choices [data-value="unknown"]').click();
            look();
          }),
      ),
    );
  }
  times.sort((a, b) => a - b);
  t.diagnostic(`from tap to next question, ms: ${times.map((time) => time.toFixed(1)).join(", ")}`);
  // Reported for time; the limit only catches what a person would feel on a busy machine.
  assert.ok(times[Math.floor(times.length / 2)] < 250, `${times}`);
  app.clean();
  await app.close();
});
