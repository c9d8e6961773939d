// The only file that writes dates: a moment is shown on the clock of the one who receives, as the API answers it.

import { say, sayCount } from "./say.js";

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const DAY_MS = 86_400_000;

/** @typedef {{ year: number, month: number, day: number, hour: number | null, minute: number, offset: number | null }} Wall */

/**
 * The wall clock that a moment or date shows; null when it is neither. *offset* is in minutes.
 * @param {string | null | undefined} moment
 * @returns {Wall | null}
 */
export function wall(moment) {
  const found = MOMENT.exec(moment ?? "");
  if (!found) return null;
  const [, year, month, day, hour, minute, zone] = found;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: hour === undefined ? null : Number(hour),
    minute: Number(minute ?? 0),
    offset: zone === undefined ? null : minutes(zone),
  };
}

/** @param {string} zone */
function minutes(zone) {
  if (zone === "Z") return 0;
  const sign = zone.startsWith("-") ? -1 : 1;
  const digits = zone.slice(1).replace(":", "");
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
}

/** @param {Wall} at */
function dayNumber(at) {
  return Date.UTC(at.year, at.month - 1, at.day) / DAY_MS;
}

/** @param {number} value */
const two = (value) => String(value).padStart(2, "0");

/**
 * "Tue 24 Nov", with the year where it is another one than *now*'s.
 * @param {string | null | undefined} moment
 * @param {Date} [now]
 */
export function day(moment, now = new Date()) {
  const at = wall(moment);
  if (!at) return "";
  const weekday = say("weekdays").split(" ")[new Date(Date.UTC(at.year, at.month - 1, at.day)).getUTCDay()] ?? "";
  const year = at.year === now.getFullYear() ? "" : ` ${at.year}`;
  return `${say("date", weekday, at.day, say("months").split(" ")[at.month - 1] ?? "")}${year}`;
}

/**
 * "Tue 24 Nov, 09:00".
 * @param {string | null | undefined} moment
 * @param {Date} [now]
 */
export function dayAndTime(moment, now = new Date()) {
  const at = wall(moment);
  if (!at || at.hour === null) return day(moment, now);
  return `${day(moment, now)}, ${two(at.hour)}:${two(at.minute)}`;
}

/**
 * How far off a day is on the receiver's calendar: "today", "tomorrow", "in 3 days", "2 weeks ago".
 * @param {string | null | undefined} moment
 * @param {Date} [now]
 */
export function distance(moment, now = new Date()) {
  const at = wall(moment);
  if (!at) return "";
  const offset = at.offset ?? -now.getTimezoneOffset();
  const today = Math.floor((now.getTime() + offset * 60_000) / DAY_MS);
  return inDays(dayNumber(at) - today);
}

/** @param {number} days */
function inDays(days) {
  if (days === 0) return say("today_small");
  if (days === 1) return say("tomorrow_small");
  if (days === -1) return say("yesterday_small");
  const size = Math.abs(days);
  const [later, ago, amount] = inUnits(size);
  return sayCount(days > 0 ? later : ago, amount);
}

/** @param {number} days @returns {[string, string, number]} */
function inUnits(days) {
  if (days < 14) return ["in_days", "ago_days", days];
  if (days < 60) return ["in_weeks", "ago_weeks", Math.round(days / 7)];
  return ["in_months", "ago_months", Math.round(days / 30)];
}

/**
 * "their 09:00 is your 15:00", when the receiver's clock differs from the person's; else nothing.
 * @param {string | null | undefined} moment
 * @param {(date: Date) => number} [offsetHere] minutes east of UTC
 */
export function yourClock(moment, offsetHere = (date) => -date.getTimezoneOffset()) {
  const at = wall(moment);
  if (!at || at.hour === null || at.offset === null) return "";
  const utc = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute) - at.offset * 60_000;
  const here = offsetHere(new Date(utc));
  if (here === at.offset) return "";
  const local = new Date(utc + here * 60_000);
  const theirs = `${two(at.hour)}:${two(at.minute)}`;
  const yours = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
  return say("their_clock", theirs, yours);
}

/**
 * "3 hours old", "2 days old".
 * @param {number | null | undefined} hours
 */
export function age(hours) {
  if (hours === null || hours === undefined) return "";
  if (hours < 1) return say("age_new");
  if (hours < 36) return say("age_hours", Math.round(hours));
  return sayCount("age_days", Math.round(hours / 24));
}

/**
 * A moment now or later as the API takes it: local wall clock with its offset.
 * @param {Date} date
 */
export function stamp(date) {
  return withOffset(date.getTime(), -date.getTimezoneOffset());
}

/**
 * The value for an `<input type="datetime-local">`.
 * @param {string | null | undefined} moment
 */
export function forInput(moment) {
  return wall(moment)?.hour == null ? "" : String(moment).slice(0, 16).replace(" ", "T");
}

/**
 * The moment that a zone's clock shows as *local* ("2026-11-24T09:00"), as the API takes it.
 * @param {string} local
 * @param {string | null | undefined} [zone] IANA name; the person's own without one
 */
export function zoned(local, zone) {
  const at = wall(`${local}Z`);
  if (!at || at.hour === null) return null;
  const utc = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute);
  // Twice, because the first guess may lie on the other side of a change of clocks.
  const guess = utc - offsetAt(utc, zone) * 60_000;
  const offset = offsetAt(guess, zone);
  return withOffset(utc - offset * 60_000, offset);
}

/**
 * Minutes east of UTC in a zone at a moment.
 * @param {number} moment
 * @param {string | null | undefined} zone
 */
function offsetAt(moment, zone) {
  if (!zone) return -new Date(moment).getTimezoneOffset();
  const how = /** @type {const} */ ({
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat("en", how).formatToParts(moment).map((part) => [part.type, Number(part.value)]),
  );
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0 } = parts;
  return Math.round((Date.UTC(year, month - 1, date, hour, minute) - Math.floor(moment / 60_000) * 60_000) / 60_000);
}

/** The zones this browser knows, for suggestions while typing. */
export function zones() {
  return Intl.supportedValuesOf?.("timeZone") ?? [];
}

/** The person's own zone. */
export function ownZone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * The same moment on another zone's clock; a date, and a zone nobody knows, are left as they are.
 * @param {string | null | undefined} moment
 * @param {string | null | undefined} [zone] IANA name; the person's own without one
 */
export function inZone(moment, zone) {
  const at = wall(moment);
  if (!at || at.hour === null || at.offset === null) return moment ?? "";
  const utc = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute) - at.offset * 60_000;
  try {
    return withOffset(utc, offsetAt(utc, zone));
  } catch {
    return String(moment);
  }
}

/**
 * @param {number} utc
 * @param {number} offset minutes east
 */
function withOffset(utc, offset) {
  const size = Math.abs(offset);
  const local = new Date(utc + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
