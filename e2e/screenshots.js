// Pictures of the real app for the README.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { open, ready, serve, settings } from "./app.js";

const FOLDER = process.env.SCREENSHOTS ?? fileURLToPath(new URL("../docs/screenshots", import.meta.url));
const SIZES = { phone: [390, 844], small: [320, 640], desktop: [1280, 800] };
const WANTED = process.env.SHOTS?.split(",") ?? [
  "phone-night-now", "phone-night-step", "phone-light-answer", "phone-light-diary", "desktop-light-answer",
];

const host = await serve();
await mkdir(FOLDER, { recursive: true });

const screens = {
  now: async () => {},
  gate: async (page) => page.click("#cramp-now"),
  step: async (page) => {
    await page.click("#cramp-now");
    await page.getByRole("button", { name: "Calf", exact: true }).click();
    await page.waitForSelector("#instruction");
    await page.clock.runFor(12_000);
  },
  sign: async (page) => {
    await page.click("#cramp-now");
    await page.getByRole("button", { name: "One leg swollen" }).click();
    await page.waitForSelector(".alarm");
  },
  child: async (page) => {
    await page.getByRole("button", { name: "Somebody is jerking" }).click();
    await page.getByRole("button", { name: "A child" }).click();
  },
  after: async (page) => {
    await screens.step(page);
    await page.getByRole("button", { name: "Eased" }).click();
    await page.waitForSelector("#done");
  },
  why: async (page) => {
    await page.evaluate(() => { location.hash = "#/why"; });
    await page.waitForSelector("#words");
  },
  chips: async (page) => {
    await screens.why(page);
    await page.fill("#words", "I am 67 and wake at 3 with my left calf like stone, gone after two minutes when I stretch it. I take a water tablet.");
    await page.locator("form button.primary").click();
    await page.waitForSelector(".chip-list li");
  },
  question: async (page) => {
    await screens.chips(page);
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("button", { name: "Go on" }).click();
    await page.waitForSelector(".question");
  },
  answer: async (page) => {
    await screens.question(page);
    for (let number = 0; number < 20 && !(await page.locator("#urgency").count()); number += 1) {
      if (await page.locator("#health-done").count()) {
        await page.click("#health-done");
        await page.waitForSelector("#urgency");
        break;
      }
      const before = await page.locator(".question").innerText();
      const no = page.locator('.choices [data-value="no"]');
      await ((await no.count()) ? no : page.locator('.choices [data-value="unknown"]')).click();
      await page.waitForFunction((before) => document.querySelector(".question")?.innerText !== before, before);
    }
    await page.waitForSelector("#urgency");
  },
  diary: async (page) => {
    for (const [day, minutes] of [["2026-03-02", 4], ["2026-03-05", 2], ["2026-03-05", 6], ["2026-02-20", 3], ["2026-03-11", 5], ["2026-02-12", 2]]) {
      await page.evaluate(() => { location.hash = "#/diary/new"; });
      await page.fill("#began", `${day}T02:40`);
      await page.fill("#minutes", String(minutes));
      await page.getByRole("button", { name: "Calf" }).click();
      await page.click("#save");
      await page.waitForSelector("#episodes li");
    }
    await page.clock.runFor(15_000);
  },
  learn: async (page) => {
    await page.evaluate(() => { location.hash = "#/learn"; });
    await page.waitForSelector("details a");
  },
  page: async (page) => {
    await page.evaluate(() => { location.hash = "#/learn/explainer:night_cramps"; });
    await page.waitForSelector("article h2");
  },
  people: async (page) => {
    await page.evaluate(() => { location.hash = "#/people/new"; });
    await page.fill("#medicines", "amlo");
  },
  settings: async (page) => page.evaluate(() => { location.hash = "#/settings"; }),
  more: async (page) => page.evaluate(() => { location.hash = "#/more"; }),
};

for (const name of WANTED) {
  const [size, theme, screen] = name.split("-");
  const [width, height] = SIZES[size];
  const app = await open(host, {
    clock: new Date("2026-03-12T02:10:00Z"),
    context: { viewport: { width, height }, deviceScaleFactor: size === "desktop" ? 1 : 2 },
  });
  await app.go();
  await settings(app.page, { theme, size: 100, voice: false, vibrate: true, country: "GB" });
  await app.page.reload();
  await ready(app.page);
  await screens[screen](app.page);
  await new Promise((later) => setTimeout(later, 300));
  await app.page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: process.env.WHOLE === "yes" });
  await app.close();
}
await host.close();
