import { expect, test } from "@playwright/test";
import { formatList } from "./lists";

test("things in a row are joined as one says them, the rest counted only where that saves a name", () => {
  expect(formatList([])).toBe("");
  expect(formatList(["A"])).toBe("A");
  expect(formatList(["A", "B"])).toBe("A and B");
  expect(formatList(["A", "B", "C"])).toBe("A, B and C");
  expect(formatList(["A", "B", "C", "D"], 3)).toBe("A, B, C and D");
  expect(formatList(["A", "B", "C", "D", "E"], 3)).toBe("A, B, C and 2 others");
});
