import { expect, test } from "@playwright/test";
import assert from "node:assert";
import fc from "fast-check";
import { formatComparison, parseComparison, toComparisonSegments } from "./comparison";
import type { ViewDefaults, ViewState } from "./view-state";

const defaults: ViewDefaults = { home: "/cases/quay", accounts: ["record", "paper"], covers: { record: "merger", paper: "with" } };

const view: fc.Arbitrary<ViewState> = fc.record({
  account: fc.constantFrom("record", "paper"),
  clock: fc.constantFrom("effective", "known"),
  at: fc.oneof(fc.constantFrom("merger", "with", "at", "opening", "2020-04-01"), fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/)),
});

test("a comparison is read back from its address, whatever its steps are called", () => {
  fc.assert(
    fc.property(view, view, (left, right) => {
      const read = parseComparison(toComparisonSegments({ left, right }, defaults), defaults);
      assert.deepEqual(read, { left: { view: left, problems: [] }, right: { view: right, problems: [] } });
    }),
  );
});

test("whatever stands in an address is read without a fault", () => {
  fc.assert(fc.property(fc.array(fc.string()), (segments) => void parseComparison(segments, defaults)));
});

test("defaults leave no trace", () => {
  const cover: ViewState = { account: "record", clock: "effective", at: "merger" };
  expect(formatComparison({ left: cover, right: { ...cover, account: "paper", at: "with" } }, defaults)).toBe("/cases/quay/compare/with/account/paper");
});
