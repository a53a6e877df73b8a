import { expect, test } from "@playwright/test";
import { tallyOf } from "./test-report.mjs";

const stats = { expected: 3, unexpected: 0, flaky: 0 };

test("a clean run counts its tests", () => {
  expect(tallyOf({ stats, errors: [] }, 0)).toEqual({ passed: 3, failed: 0 });
});

test("a test that passed only when repeated has failed", () => {
  expect(tallyOf({ stats: { ...stats, flaky: 1 }, errors: [] }, 0)).toEqual({ passed: 3, failed: 1 });
});

test("a file that does not load is a failure, though every other test passed", () => {
  expect(tallyOf({ stats, errors: [{}] }, 1)).toEqual({ passed: 3, failed: 1 });
});

test("a run that wrote no report has failed", () => {
  expect(tallyOf(undefined, 1)).toEqual({ passed: 0, failed: 1 });
});

test("a run without tests has failed", () => {
  expect(tallyOf({ stats: { ...stats, expected: 0 }, errors: [] }, 0)).toEqual({ passed: 0, failed: 1 });
});

test("a bad ending counts once, not beside the tests that caused it", () => {
  expect(tallyOf({ stats: { ...stats, unexpected: 2 }, errors: [] }, 1)).toEqual({ passed: 3, failed: 2 });
});
