import { expect, test } from "@playwright/test";
import { formatSumRounded } from "./rounded-sum";
import { withPlainSpaces } from "../words/spaces";

const rounded = (amount: string) => withPlainSpaces(formatSumRounded({ amount, currency: "USD" }));

test("a sum that is short stays exact", () => {
  expect([rounded("13000000000"), rounded("6250000000"), rounded("12.5"), rounded("0")]).toEqual(["$13 bn", "$6.25 bn", "$12.5", "$0"]);
});

test("a long sum is rounded to three digits and says so", () => {
  expect([rounded("5244639386"), rounded("1894234450"), rounded("999950000.75")]).toEqual(["≈ $5.24 bn", "≈ $1.89 bn", "≈ $1 bn"]);
});
