import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { dayNumber, daysBetween, readDaySpan } from "./calendar-day";
import { holdsForAll } from "./testing/properties";

test("[T1] a day keeps its precision: a year, a month, a day, an interval, by a day", () => {
  expect(readDaySpan("2022")).toEqual({ earliest: "2022-01-01", latest: "2022-12-31" });
  expect(readDaySpan("2024-02")).toEqual({ earliest: "2024-02-01", latest: "2024-02-29" });
  expect(readDaySpan("2022-10-27")).toEqual({ earliest: "2022-10-27", latest: "2022-10-27" });
  expect(readDaySpan("2022-04-18/2022-04-20")).toEqual({ earliest: "2022-04-18", latest: "2022-04-20" });
  expect(readDaySpan("../2020-01")).toEqual({ earliest: "0001-01-01", latest: "2020-01-31" });
});

test("[T1] a day that no calendar has is not read", () => {
  for (const text of ["", "2023-02-29", "2022-13", "2022-00", "2022-1-1", "0000", "2022/2021", "2022-05/", "/2022", "..", "../", "27 October", "2022-10-27T00:00"]) {
    expect(readDaySpan(text), text).toBeUndefined();
  }
});

test("[T1] day numbers agree with the calendar of the machine", () => {
  holdsForAll(fc.integer({ min: -600_000, max: 600_000 }), (offset) => {
    const day = new Date(Date.UTC(2000, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
    if (/^\d{4}-/.test(day) && day > "0001-01-01") assert.equal(dayNumber(day) - dayNumber("2000-01-01"), offset);
  });
  expect(daysBetween("2023-03-15", "2023-04-04")).toBe(20);
});
