import { expect, test } from "@playwright/test";
import { tellLength } from "./export-plan";

test("a minute has 60 seconds, and no length of a film says so", () => {
  expect([48.2, 59.6, 119.7, 125].map(tellLength)).toEqual(["48 s", "1 min 0 s", "2 min 0 s", "2 min 5 s"]);
});
