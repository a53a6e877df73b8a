import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { daysInMonth, readDaySpan } from "../calendar-day";
import { holdsForAll } from "../testing/properties";
import { tellDayFault } from "./day-faults";
import { formatDay, formatDayShort } from "./days";
import { listDaysMeant, readDay } from "./read-day";

const two = (value: number) => String(value).padStart(2, "0");
const full = fc
  .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }), at: fc.double({ min: 0, max: 0.999, noNaN: true }) })
  .map(({ year, month, at }) => `${String(year).padStart(4, "0")}-${two(month)}-${two(1 + Math.floor(at * daysInMonth(year, month)))}`);
// From the year 1000 on, because a day in words writes a year without leading noughts.
const partial = fc.oneof(full, full.map((day) => day.slice(0, 7)), full.map((day) => day.slice(0, 4))).filter((day) => day >= "1000");
const near = fc.tuple(partial, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([day, month, date]) => {
  const end = `${day.slice(0, 4)}-${two(month)}-${two(date)}`;
  return `${day}/${end.slice(0, [4, 7, 10][date % 3])}`;
});
const written = fc
  .oneof(partial, fc.tuple(partial, partial).map(([a, b]) => `${a}/${b}`), near, partial.map((day) => `../${day}`))
  .filter((day) => readDaySpan(day) !== undefined);

test("whatever a day is written as is read back to the same days", () => {
  holdsForAll(written, (day) => {
    for (const text of [formatDay(day), formatDayShort(day), day, formatDay(day).toUpperCase(), ` ${formatDay(day)} `]) {
      const read = readDay(text);
      assert.ok(read.ok, text);
      assert.deepEqual(readDaySpan(read.day), readDaySpan(day), text);
    }
  });
});

test("no text at all makes it stumble, and what it reads is a day", () => {
  const text = fc.oneof(fc.string(), fc.array(fc.constantFrom("1", "31", "2023", "0000", "0", "13", "April", "of", "-", "–", "/", ".", " ", "by", "th", "to"), { maxLength: 7 }).map((words) => words.join("")));
  holdsForAll(text, (any) => {
    const read = readDay(any);
    for (const day of listDaysMeant(any)) assert.ok(readDaySpan(day) !== undefined, `${any} → ${day}`);
    if (read.ok) assert.deepEqual(listDaysMeant(any), [read.day]);
    else assert.ok(tellDayFault(read.fault, "1 April 2023").length > 0);
  }, 500);
});

for (const [text, day] of [
  ["1 April 2023", "2023-04-01"],
  ["april 1st, 2023", "2023-04-01"],
  ["the 1st of Apr 2023", "2023-04-01"],
  ["October 27, 2022", "2022-10-27"],
  ["27th of Oct 2022", "2022-10-27"],
  ["Sept. 2022", "2022-09"],
  ["2023", "2023"],
  ["2023-4-1", "2023-04-01"],
  ["2023/04/01", "2023-04-01"],
  ["2022/4/3", "2022-04-03"],
  ["2022-4", "2022-04"],
  ["1.4.2023", "2023-04-01"],
  ["27/10/2022", "2022-10-27"],
  ["10/27/2022", "2022-10-27"],
  ["10.27.2022", "2022-10-27"],
  ["27 10 2022", "2022-10-27"],
  ["18-20 April 2022", "2022-04-18/2022-04-20"],
  ["March to April 2023", "2023-03/2023-04"],
  ["29 February 2024", "2024-02-29"],
] as const) {
  test(`"${text}" is read as ${day}`, () => expect(readDay(text)).toEqual({ ok: true, day }));
}

test("figures that leave a doubt mean two days, first that with the day before the month", () => {
  expect(listDaysMeant("3/4/2022")).toEqual(["2022-04-03", "2022-03-04"]);
  expect(listDaysMeant("3/3/2022")).toEqual(["2022-03-03"]);
  expect(listDaysMeant("soon")).toEqual([]);
});

for (const [text, words] of [
  ["", "Write a day, a month or a year, such as 27 October 2022."],
  ["soon", '"soon" cannot be read as a day. Write it like 27 October 2022, or only the month or the year.'],
  ["31 April 2023", "There is no 31 April 2023: the month has 30 days."],
  ["29 February 2023", "There is no 29 February 2023: the month has 28 days."],
  ["2023-13-01", "There is no month 13: a year has 12."],
  ["4/5/2023", '"4/5/2023" can mean 4 May 2023 or 5 April 2023. Write the month as a word.'],
  ["31/04/2022", "There is no 31 April 2022: the month has 30 days."],
  ["the 27th", '"the 27th" cannot be read as a day. Write it like 27 October 2022, or only the month or the year.'],
  ["Musk 2022", '"Musk 2022" cannot be read as a day. Write it like 27 October 2022, or only the month or the year.'],
  ["1 April", '"1 April" cannot be read as a day. Write it like 27 October 2022, or only the month or the year.'],
  ["April 2023 – March 2023", '"April 2023 – March 2023" cannot be read as a day. Write it like 27 October 2022, or only the month or the year.'],
] as const) {
  test(`of "${text}" is said what is wrong`, () => {
    const read = readDay(text);
    expect(read.ok ? read.day : tellDayFault(read.fault, "27 October 2022")).toBe(words);
  });
}
