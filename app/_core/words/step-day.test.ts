import { expect, test } from "@playwright/test";
import { tellOtherDay } from "./step-day";
import { snapshotAt } from "../replay/snapshot";
import { formed, given, told } from "../testing/given";

const publishedOn = (day: string) =>
  given(formed("acme", { id: "formation", effective: "2020-03-01" }), told("disclosure", { id: "notice", effective: day, reveals: ["formation"] })).history();

test("an event that became public later names the day and what made it public", () => {
  expect(tellOtherDay(snapshotAt(publishedOn("2020-03-09"), 1))).toEqual({ words: "made public 9 March 2020", disclosure: "notice" });
});

test("an event that became public on its own day has no other day", () => {
  expect(tellOtherDay(snapshotAt(publishedOn("2020-03-01"), 1))).toBeNull();
});
