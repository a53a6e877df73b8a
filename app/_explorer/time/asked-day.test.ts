import { expect, test } from "@playwright/test";
import { replay } from "../../_core/replay/replay";
import { caseOf, formed } from "../../_core/testing/given";
import { noticeOfDay, toAskedDay, toDayRange } from "./asked-day";

const history = replay(
  caseOf([formed("quay", { effective: "1999-03" }), formed("tide", { effective: "2022-10-27" }), formed("reed", { effective: "2022-10-27" }), formed("pier", { effective: "2023-04-04" })]),
  "record",
  "effective",
);
const range = toDayRange(history);

test("the range keeps its precision; the examples are the fullest day, a later month and the last year", () => {
  expect(range).toEqual({ first: "1999-03", begins: "1999-03-01", last: "2023-04-04", ends: "2023-04-04", examples: ["2022-10-27", "2023-04", "2023"] });
});

test("of an interval its end is asked for", () => {
  expect(["2022-04-18/2022-04-20", "../2022-04", "2022-04"].map(toAskedDay)).toEqual(["2022-04-20", "2022-04-30", "2022-04"]);
});

test("a day before the first event or after the last is said to be that, a day between is not remarked on", () => {
  if (range === null) throw new Error("something happened");
  expect(noticeOfDay(range, "1998")).toBe("1998 is before the first event, of March 1999: nothing is told of it.");
  expect(noticeOfDay(range, "1999-03-05")).toBeNull();
  expect(noticeOfDay(range, "2023")).toBeNull();
  expect(noticeOfDay(range, "2030-01-01")).toBe("1 January 2030 is after the last event, of 4 April 2023: this is where it was left.");
});
