import assert from "node:assert/strict";
import "./ui-dom.mjs";
import { test } from "node:test";
import {
  age,
  day,
  dayAndTime,
  distance,
  forInput,
  inZone,
  wall,
  yourClock,
  zoned,
} from "../../extension/lib/ui/when.js";

const NOW = new Date("2026-03-10T12:00:00Z");

for (const [moment, expected] of [
  ["2026-03-10T17:00:00+01:00", "Tue 10 Mar, 17:00"],
  ["2026-03-10T00:05:00+14:00", "Tue 10 Mar, 00:05"],
  ["2026-12-31T23:59:59.123Z", "Thu 31 Dec, 23:59"],
  ["2025-03-10T17:00:00+01:00", "Mon 10 Mar 2025, 17:00"],
  ["2026-03-10", "Tue 10 Mar"],
  ["soon", ""],
  [null, ""],
]) {
  test(`${moment} is written as ${expected || "nothing"}`, () => assert.equal(dayAndTime(moment, NOW), expected));
}

for (const [moment, expected] of [
  ["2026-03-10T23:00:00+01:00", "today"],
  ["2026-03-10T00:30:00+01:00", "today"],
  ["2026-03-11T00:30:00+14:00", "today"],
  ["2026-03-11T09:00:00+01:00", "tomorrow"],
  ["2026-03-09T09:00:00+01:00", "yesterday"],
  ["2026-03-15T09:00:00+01:00", "in 5 days"],
  ["2026-03-31T09:00:00+02:00", "in 3 weeks"],
  ["2026-01-10T09:00:00+01:00", "8 weeks ago"],
  ["2025-09-10T09:00:00+02:00", "6 months ago"],
]) {
  test(`${moment} is ${expected} on the receiver's calendar`, () => assert.equal(distance(moment, NOW), expected));
}

test("a day alone has no hour", () => assert.equal(wall("2026-03-10").hour, null));

test("another clock is told, the same one is not", () => {
  const berlin = () => 60;
  assert.equal(yourClock("2026-03-10T09:00:00-05:00", berlin), "their 09:00 is your 15:00");
  assert.equal(yourClock("2026-03-10T09:00:00+01:00", berlin), "");
  assert.equal(yourClock("2026-03-10", berlin), "");
});

for (const [hours, expected] of [
  [null, ""],
  [0.2, "new"],
  [20, "20 h old"],
  [47, "2 days old"],
]) {
  test(`${hours} hours are ${expected || "not told"}`, () => assert.equal(age(hours), expected));
}

for (const [local, zone, expected] of [
  ["2026-03-10T09:00", "Europe/Berlin", "2026-03-10T09:00:00+01:00"],
  ["2026-07-10T09:00", "Europe/Berlin", "2026-07-10T09:00:00+02:00"],
  ["2026-03-29T03:30", "Europe/Berlin", "2026-03-29T03:30:00+02:00"],
  ["2026-10-25T09:00", "Europe/Berlin", "2026-10-25T09:00:00+01:00"],
  ["2026-03-10T09:00", "America/Los_Angeles", "2026-03-10T09:00:00-07:00"],
  ["2026-03-10T09:00", "Asia/Kolkata", "2026-03-10T09:00:00+05:30"],
  ["2026-03-10T23:30", "Pacific/Kiritimati", "2026-03-10T23:30:00+14:00"],
]) {
  test(`${local} in ${zone} is ${expected}`, () => assert.equal(zoned(local, zone), expected));
}

test("what is no time is no moment", () => assert.equal(zoned("tomorrow", "Europe/Berlin"), null));

test("a moment is shown on another zone's clock", () => {
  assert.equal(inZone("2026-03-10T22:30:00Z", "Europe/Berlin"), "2026-03-10T23:30:00+01:00");
  assert.equal(inZone("2026-03-10T22:30:00Z", "Nowhere/Land"), "2026-03-10T22:30:00Z");
  assert.equal(inZone("2026-03-10", "Europe/Berlin"), "2026-03-10");
});

test("a form's field takes the wall clock", () => {
  assert.equal(forInput("2026-03-10T09:05:00+01:00"), "2026-03-10T09:05");
  assert.equal(forInput(null), "");
});

test("the year is told when it is another", () => assert.equal(day("2027-01-01", NOW), "Fri 1 Jan 2027"));
