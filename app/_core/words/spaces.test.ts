import { expect, test } from "@playwright/test";
import { NO_BREAK_SPACE as NBSP, withPlainSpaces, withUnitsKept } from "./spaces";

test("a number keeps its unit on its line, and other words break as they did", () => {
  const text = "Her 5 % cost $13 billion, or 7 millions a 10 day week";
  expect(withUnitsKept(text)).toBe(`Her 5${NBSP}% cost $13${NBSP}billion, or 7 millions a 10 day week`);
  expect(withPlainSpaces(withUnitsKept(text))).toBe(text);
});
