// A second independent reader: ical.js parses each file and expands every rule. It must find the same moments; only at a
// change of the clocks may it be an hour off, where it takes a time that does not exist, or exists twice, the other way.
import fs from "node:fs";
import ICAL from "ical.js";

const names = fs.readdirSync(".").filter((name) => name.endsWith(".ics"));
for (const name of names.flatMap((name) => [name, `app/${name}`])) {
  const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(name, "utf8")));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const zone = ICAL.TimezoneService.get(calendar.getFirstPropertyValue("x-wr-timezone"));
  const bound = (year) => ICAL.Time.fromData({ year, month: 1, day: 1, hour: 0, minute: 0, second: 0 }, zone).toUnixTime();
  const found = [];
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component);
    const dates = event.iterator();
    for (let next = dates.next(); next && next.toUnixTime() < bound(2027); next = dates.next()) {
      found.push(next.toUnixTime());
    }
  }
  const frozen = fs.readFileSync(name.replace("app/", "").replace(".ics", ".txt"), "utf8").trim().split("\n");
  const theirs = frozen.map((line) => Date.parse(line.split(" ")[0]) / 1000);
  const ours = found.sort((a, b) => a - b);
  const differ = theirs.map((time, at) => Math.abs(time - ours[at])).filter((by) => by !== 0);
  console.log(`${name}: ${ours.length} of ${theirs.length}, ${differ.length} differ`);
  if (ours.length !== theirs.length || differ.length > 2 || differ.some((by) => by !== 3600)) process.exitCode = 1;
}
