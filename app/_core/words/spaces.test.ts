import { expect, test } from "@playwright/test";
import { NO_BREAK_SPACE as NBSP, withPlainSpaces, withTiesKept } from "./spaces";

test("a number keeps its unit on its line, and other words break as they did", () => {
  const text = "Her 5 % cost $13 billion, or 7 millions a 10 pound weight";
  expect(withTiesKept(text)).toBe(`Her 5${NBSP}% cost $13${NBSP}billion, or 7 millions a 10 pound weight`);
  expect(withPlainSpaces(withTiesKept(text))).toBe(text);
});

test("a day keeps its month, and a name its number and its form", () => {
  expect(withTiesKept("From 3 April 2022 on")).toBe(`From 3${NBSP}April 2022 on`);
  expect(withTiesKept("X Holdings II, Inc. and Google LLC merge")).toBe(`X${NBSP}Holdings${NBSP}II,${NBSP}Inc. and Google${NBSP}LLC merge`);
  expect(withTiesKept("Each A and each B share of a Class C share; A trades in 2014")).not.toContain(NBSP);
});
