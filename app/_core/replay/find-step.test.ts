import { expect, test } from "@playwright/test";
import { formed, given } from "../testing/given";
import { findStep } from "./find-step";

const history = given(
  formed("a", { id: "first", effective: "../2019-06" }),
  formed("b", { id: "second", effective: "2020-03" }),
  formed("c", { id: "third", effective: "2020-03-10" }),
  formed("d", { id: "fourth", effective: "2020/2022" }),
  formed("e", { id: "fifth", effective: "2021-05-05" }),
).history();
const step = (at: string) => {
  const found = findStep(history, at);
  return found.ok ? found.step : found.reason;
};

test("[R9] a day finds the last step on or before it; a step of unknown beginning has the day of the one before", () => {
  expect(history.steps.map(({ positionDay }) => positionDay)).toEqual(["0001-01-01", "2020-03-01", "2020-03-10", "2020-03-10", "2021-05-05"]);
  expect(["2020-02-29", "2020-03-09", "2020-03-10", "2021-05-04", "2021-05-05"].map(step)).toEqual([1, 2, 4, 4, 5]);
});

test("[R10] four digits are a year, other digits a step, step:N always a step", () => {
  expect(["2020", "2021", "3", "step:3", "step:2020", "0000"].map(step)).toEqual([4, 5, 3, 3, "no-such-step", "unknown-event"]);
});

test("[R10] opening, end and event ids are found, other words are not", () => {
  expect(["opening", "end", "third", "2020-03", "nobody"].map(step)).toEqual([0, 5, 3, 4, "unknown-event"]);
});
