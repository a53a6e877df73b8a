import { expect, test } from "@playwright/test";
import { offeredSteps } from "./offered-steps";

test("a list of steps offers all of a case that a person can read through", () => {
  expect(offeredSteps(600, 300)).toEqual(Array.from({ length: 600 }, (_, step) => step));
});

test("of thousands it offers first and last, those around the one that is shown, and one in a hundred of the rest", () => {
  for (const shown of [0, 5_077, 9_980]) {
    const offered = offeredSteps(9_981, shown);
    expect(offered.length).toBeLessThan(310);
    expect(offered).toEqual([...offered].sort((a, b) => a - b));
    expect(offered).toEqual(expect.arrayContaining([0, 100, 5_000, shown, 9_900, 9_980]));
    const neighbours = [shown - 100, shown - 1, shown + 1, shown + 100].filter((step) => step >= 0 && step <= 9_980);
    expect(offered).toEqual(expect.arrayContaining(neighbours));
  }
});
