import { expect, test } from "@playwright/test";
import { nearestWords } from "./nearest-words";

test("the nearest words come best first, and what is not near does not come", () => {
  expect(nearestWords("harbor", ["quay", "harbours", "harbour", "ada"])).toEqual(["harbour", "harbours"]);
  expect(nearestWords("Quay-Sub", ["quay-sub"])).toEqual(["quay-sub"]);
  expect(nearestWords("merger", ["merger-completed", "disclosure"])).toEqual(["merger-completed"]);
  expect(nearestWords("zebra", ["quay", "harbour"])).toEqual([]);
});
