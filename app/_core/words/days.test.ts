import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { daysInMonth, readDaySpan } from "../calendar-day";
import { holdsForAll } from "../testing/properties";
import { formatDay, formatDayShort } from "./days";

const partial = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.nat(30), fc.integer({ min: 1, max: 3 }))
  .map(([year, month, day, precision]) => {
    const parts = [year, month, 1 + (day % daysInMonth(year, month))].map((part) => String(part).padStart(2, "0"));
    return parts.slice(0, precision).join("-");
  });
const interval = fc.tuple(partial, partial).map((ends) => ends.join("/"));
const anyDay = fc.oneof(partial, interval, partial.map((end) => `../${end}`)).filter((text) => readDaySpan(text) !== undefined);

test("different days read differently, in full and in short", () => {
  holdsForAll(fc.tuple(anyDay, anyDay), ([a, b]) => {
    const isSameEnds = new Set(a.split("/")).size === 1 || new Set(b.split("/")).size === 1;
    if (a === b || isSameEnds) return;
    expect(formatDay(a)).not.toBe(formatDay(b));
    expect(formatDayShort(a)).not.toBe(formatDayShort(b));
  });
});

test("a day is written no more precisely than it is known", () => {
  holdsForAll(partial, (text) => {
    expect(formatDay(text).split(" ")).toHaveLength(text.split("-").length);
  });
});

const EXAMPLES: readonly (readonly [string, string, string])[] = [
  ["2022-10-27", "27 October 2022", "27 Oct 2022"],
  ["2022-05-04", "4 May 2022", "4 May 2022"],
  ["2022-10", "October 2022", "Oct 2022"],
  ["2022", "2022", "2022"],
  ["2022-04-18/2022-04-20", "18–20 April 2022", "18–20 Apr 2022"],
  ["2023-03-09/2023-04-04", "9 March – 4 April 2023", "9 Mar – 4 Apr 2023"],
  ["2022-12-30/2023-01-02", "30 December 2022 – 2 January 2023", "30 Dec 2022 – 2 Jan 2023"],
  ["2022-03/2022-05", "March–May 2022", "Mar–May 2022"],
  ["2022-03/2022-04-05", "March – 5 April 2022", "Mar – 5 Apr 2022"],
  ["2021/2023", "2021–2023", "2021–2023"],
  ["2021/2023-03", "2021 – March 2023", "2021 – Mar 2023"],
  ["2010-04-07/2010", "7 April 2010 or later that year", "7 Apr 2010 or later that year"],
  ["2010-04-07/2010-04", "7 April 2010 or later that month", "7 Apr 2010 or later that month"],
  ["2010-04/2010", "April 2010 or later that year", "Apr 2010 or later that year"],
  ["../2020-01-01", "by 1 January 2020", "by 1 Jan 2020"],
  ["../2020", "by 2020", "by 2020"],
];
for (const [text, full, short] of EXAMPLES) {
  test(`${text} reads "${full}"`, () => {
    expect(formatDay(text)).toBe(full);
    expect(formatDayShort(text)).toBe(short);
  });
}
