import { expect, test } from "@playwright/test";
import { tellDuration } from "./durations";

test("a time between two days is told no more precisely than the days are known", () => {
  expect(tellDuration({ least: 26, most: 26 })).toBe("26 days");
  expect(tellDuration({ least: 1, most: 1 })).toBe("1 day");
  expect(tellDuration({ least: 3, most: 63 })).toBe("3 to 63 days");
  expect(tellDuration({ least: 0, most: 3 })).toBe("up to 3 days");
  expect(tellDuration({ least: 4, most: null })).toBe("at least 4 days");
  expect(tellDuration({ least: 0, most: null })).toBe("not known how long");
});
