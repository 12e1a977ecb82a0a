// How fast the app is in a browser, as medians in milliseconds. Reported, never tested: machines differ and are shared.
import { kept, open, ready, serve } from "./app.js";

const host = await serve();
const app = await open(host);
const { page } = app;
const middle = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const say = (what, times) =>
  console.log(`${middle(times).toFixed(0).padStart(6)}  ${what} (${times.length} runs, worst ${Math.max(...times).toFixed(0)})`);

/** From the start of loading until the button of first aid is there and does something. */
const start = async () => {
  await page.goto("about:blank");
  await page.goto(host.url);
  await page.waitForSelector("#main #cramp-now");
  return page.evaluate(() => performance.now());
};
await app.go();
await ready(page);
await kept(page);
await page.context().setOffline(true);
const starts = [];
for (let run = 0; run < 7; run += 1) starts.push(await start());
say("first screen in use, cold, offline", starts);

/** Asks the engine itself, past the screen, and times each answer. */
const asked = (requests) =>
  page.evaluate(async (requests) => {
    const worker = new Worker(document.documentElement.dataset.engine, { type: "module" });
    const reply = () => new Promise((heard) => { worker.onmessage = ({ data }) => heard(data); });
    const began = performance.now();
    await reply();
    const times = [performance.now() - began];
    const replies = [];
    for (const request of requests) {
      const answer = reply();
      const sent = performance.now();
      worker.postMessage([1, JSON.stringify(request)]);
      replies.push((await answer)[1]);
      times.push(performance.now() - sent);
    }
    worker.terminate();
    return { times, replies };
  }, requests);

const empty = {
  text: "I woke at 3 with my calf like stone, gone after two minutes when I stretched it", age_years: 67, sex: "m",
};
say("engine ready", (await asked([])).times);

/** An interview by one engine, as in the app: every question is answered with "do not know", and the time to the next one taken. */
const interview = (state, most) =>
  page.evaluate(async ([state, most]) => {
    const worker = new Worker(document.documentElement.dataset.engine, { type: "module" });
    const reply = () => new Promise((heard) => { worker.onmessage = ({ data }) => heard(data); });
    await reply();
    const given = [];
    const times = [];
    while (times.length < most) {
      const answer = reply();
      const sent = performance.now();
      worker.postMessage([1, JSON.stringify({ ask: "next", state: { ...state, given } })]);
      const { question } = JSON.parse((await answer)[1]);
      times.push(performance.now() - sent);
      if (!question) break;
      given.push({ finding: question.finding, value: null });
    }
    worker.terminate();
    return times;
  }, [state, most]);
// The first asks for the text to be read as well, which happens while the person looks at what was understood.
const next = (await interview(empty, 14)).slice(1);
say("next question", next);

/** The answer to a text with some twenty findings. The first time its words are read as well. */
const told = {
  text: "Woke at 3 with my left calf like stone, gone after two minutes once I pulled my toes up. It has been happening two or " +
    "three nights a week since the doctor put me on a water tablet in the spring. I am 71, no swelling, walking is fine, a bit " +
    "tired and thirsty, up to the loo a lot. My brother had a clot once.",
  age_years: 71, sex: "m",
};
const answers = await asked(Array.from({ length: 8 }, () => ({ ask: "assess", state: told })));
if (JSON.parse(answers.replies[0]).answer !== "assess") throw new Error(answers.replies[0].slice(0, 300));
say("whole assessment", answers.times.slice(2));

/** Two years of nights with twenty factors, drawn with a fixed seed; with `stay` the cramps come in spells. */
const nights = (stay) => {
  let seed = 42;
  const chance = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const names = Array.from({ length: 20 }, (_, at) => `factor ${at}`);
  let bad = false;
  const rows = Array.from({ length: 730 }, (_, day) => {
    const values = names.map(() => (chance() < 0.3 ? 1 : 0));
    if (chance() > stay) bad = chance() < 0.4;
    const share = (stay > 0 && bad ? 0.5 : 0.15) + 0.2 * values[0];
    const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
    return { date, episodes: chance() < share ? 1 + (chance() < 0.2) : 0, values };
  });
  return { factors: names, names, rows };
};
for (const [what, stay] of [["patterns of two years, 20 factors", 0], ["the same, cramps in spells", 0.9]]) {
  const request = { ask: "care", state: {}, want: { want: "patterns", diary: nights(stay) } };
  const { times, replies } = await asked([request, request, request]);
  if (JSON.parse(replies[0]).answer !== "care") throw new Error(replies[0].slice(0, 300));
  say(what, times.slice(1));
}
await app.close();
await host.close();
process.exit(0);
