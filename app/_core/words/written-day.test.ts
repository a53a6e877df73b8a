import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { daysInMonth } from "../calendar-day";
import { holdsForAll } from "../testing/properties";
import { formatDay, formatDayShort } from "./days";
import { parseWrittenDay } from "./written-day";

const two = (value: number) => String(value).padStart(2, "0");
const day = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat(30), fc.integer({ min: 1, max: 3 })).map(([y, m, d, parts]) => {
  const year = String(y).padStart(4, "0");
  return [year, two(m), two(1 + (d % daysInMonth(y, m)))].slice(0, parts).join("-");
});

test("a day that is written out is read as the day it is, in full and in short, large and small", () => {
  holdsForAll(day.filter((it) => it >= "1000"), (it) => {
    for (const written of [it, formatDay(it), formatDayShort(it), formatDay(it).toUpperCase(), ` ${formatDay(it)} `]) assert.equal(parseWrittenDay(written), it, written);
  });
});

test("whatever is written, no other thing than a day of the calendar is read", () => {
  holdsForAll(fc.string({ unit: fc.constantFrom(..."0123456789./- ,JanFebOct") }), (text) => {
    assert.match(parseWrittenDay(text) ?? "2000", /^\d{4}(-\d\d){0,2}$/);
  }, 2000);
});

for (const [written, read] of [
  ["27 October 2022", "2022-10-27"],
  ["October 27, 2022", "2022-10-27"],
  ["the 27th", undefined],
  ["27th of Oct 2022", "2022-10-27"],
  ["27.10.2022", "2022-10-27"],
  ["27/10/2022", "2022-10-27"],
  ["10/27/2022", "2022-10-27"],
  ["3/4/2022", "2022-04-03"],
  ["2022/4/3", "2022-04-03"],
  ["2022-4", "2022-04"],
  ["Sept 2022", "2022-09"],
  ["2022", "2022"],
  ["30 February 2022", undefined],
  ["31/04/2022", undefined],
  ["Musk 2022", undefined],
  ["", undefined],
] as const) {
  test(`"${written}" is ${read ?? "no day"}`, () => {
    expect(parseWrittenDay(written)).toBe(read);
  });
}
