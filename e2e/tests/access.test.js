import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { axe, open, ready, serve, settings } from "../app.js";

let host;
before(async () => { host = await serve(); });
after(() => host.close());

/** Each screen, and what to do to see all of it. */
const SCREENS = {
  "#/now": async () => {},
  "#/now gate": async (page) => page.click("#cramp-now"),
  "#/now steps": async (page) => {
    await page.getByRole("button", { name: "Calf", exact: true }).click();
    await page.waitForSelector("#instruction");
  },
  "#/now after": async (page) => {
    await page.getByRole("button", { name: "Eased" }).click();
    await page.waitForSelector("#done");
    await page.click("#done");
    await page.getByRole("button", { name: "Somebody is jerking or does not answer" }).click();
    await page.getByRole("button", { name: "A child" }).click();
    await page.waitForSelector(".card");
  },
  "#/why": async (page) => page.waitForSelector("#words"),
  "#/why questions": async (page) => {
    await page.fill("#words", "calf cramp at night, my foot tingles");
    await page.locator("form button.primary").click();
    await page.waitForSelector(".chip-list li");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("button", { name: "Go on" }).click();
    await page.waitForSelector(".question");
  },
  "#/why answer": async (page) => {
    await page.getByRole("button", { name: "Show me the answer" }).click();
    await page.waitForSelector("#urgency");
  },
  "#/diary": async (page) => page.waitForSelector("#episodes li"),
  "#/diary/new": async (page) => page.waitForSelector("#save"),
  "#/diary/day": async (page) => page.waitForSelector("#save"),
  "#/diary/patterns": async (page) => page.waitForSelector("main h2, main p"),
  "#/plan": async (page) => page.waitForSelector(".item"),
  "#/plan/programmes": async (page) => page.waitForSelector(".item"),
  "#/plan/session/PX01": async (page) => page.waitForSelector("main h2"),
  "#/plan/food": async (page) => page.waitForSelector("#check-food"),
  "#/plan/remedies": async (page) => page.waitForSelector("#remedies .item"),
  "#/plan/review": async (page) => page.waitForSelector("main .note"),
  "#/plan/trials": async (page) => page.waitForSelector(".item"),
  "#/plan/trial/shoes": async (page) => page.waitForSelector("#refused, #begin"),
  "#/plan/trial/own": async (page) => page.waitForSelector("#begin"),
  "#/plan/check-ups": async (page) => page.waitForSelector("main .note, #check-ups .item"),
  "#/plan/reminders": async (page) => page.waitForSelector("main p:not(.muted)"),
  "#/report": async (page) => page.waitForSelector("#report article"),
  "#/learn": async (page) => {
    await page.waitForSelector("details a");
    await page.fill("#search", "clot");
    await page.waitForSelector("#hits a");
  },
  "#/learn/cause:dvt": async (page) => page.waitForSelector("article h2"),
  "#/people": async (page) => page.waitForSelector("#add-person"),
  "#/people/new": async (page) => {
    await page.fill("#conditions", "kidney");
    await page.waitForSelector(".choices button");
  },
  "#/settings": async (page) => page.waitForSelector("#country"),
  "#/more": async () => {},
};

for (const theme of ["light", "dark", "night"]) {
  test(`axe finds nothing on any screen, ${theme}`, async () => {
    const app = await open(host);
    const { page } = app;
    await app.go();
    await settings(page, { theme, size: 100, voice: false, vibrate: false });
    await page.reload();
    for (const [screen, see] of Object.entries(SCREENS)) {
      const [route, more] = screen.split(" ");
      if (!more) await page.goto(`${host.url}${route}`);
      await ready(page);
      await see(page);
      assert.equal(await page.getAttribute("html", "data-look"), theme);
      await axe(page, `${screen}, ${theme}`);
      // A word that is missing shows its key.
      assert.doesNotMatch(await page.locator("body").innerText(), /\b(app|ui|protocol|gate|plan|planning|check-up|report)-[a-z]+[-_a-z]*\b(?! )/);
    }
    app.clean();
    await app.close();
  });
}

test("everything fits 320 px, also with the largest text, and nothing important is small", async () => {
  for (const size of [100, 200]) {
    const app = await open(host, { context: { viewport: { width: 320, height: 640 } } });
    const { page } = app;
    await app.go();
    await settings(page, { theme: "light", size, voice: false, vibrate: false });
    await page.reload();
    for (const [screen, see] of Object.entries(SCREENS)) {
      const [route, more] = screen.split(" ");
      if (!more) await page.goto(`${host.url}${route}`);
      await ready(page);
      await see(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${screen} at ${size} % is ${wide} px too wide`);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("button, .tab, .button, input, select, textarea, .call-button")]
          .filter((element) => element.offsetParent && !element.closest("label.check"))
          .map((element) => [element.innerText || element.id, Math.round(element.getBoundingClientRect().height)])
          .filter(([, height]) => height < 44),
      );
      assert.deepEqual(small, [], screen);
    }
    app.clean();
    await app.close();
  }
});

test("from a cold start to the diary with the keyboard alone", async () => {
  const app = await open(host);
  const { page } = app;
  await app.go();
  await ready(page);
  const press = async (name) => {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await page.keyboard.press("Tab");
      const here = await page.evaluate(() => document.activeElement?.innerText?.trim() ?? "");
      if (here.startsWith(name)) {
        await page.keyboard.press("Enter");
        return;
      }
    }
    assert.fail(`the keyboard does not reach “${name}”`);
  };
  await press("Cramp now");
  await page.waitForSelector(".signs");
  await press("Calf");
  await page.waitForSelector("#instruction");
  await press("Eased");
  await page.waitForSelector("#done");
  await press("Done");
  await page.waitForSelector("#cramp-now");
  await press("Diary");
  await page.waitForSelector("#episodes li");
  // Leaving first aid loads the whole app; from there on the focus goes to each new page.
  await press("More");
  await page.waitForFunction(() => document.activeElement.tagName === "H1");
  await press("Learn");
  await page.waitForSelector("#search");
  await page.waitForFunction(() => document.activeElement.tagName === "H1");
  app.clean();
  await app.close();
});

test("right to left, nothing leaves the screen", async () => {
  const app = await open(host);
  const { page } = app;
  await app.go();
  await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
  for (const route of ["#/now", "#/why", "#/diary", "#/learn", "#/settings"]) {
    await page.evaluate((route) => { location.hash = route; }, route);
    await ready(page);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, route);
  }
  app.clean();
  await app.close();
});
