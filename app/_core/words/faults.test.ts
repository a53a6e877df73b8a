import { expect, test } from "@playwright/test";
import { countFindings, tellAlike, tellFault } from "./faults";

const fault = {
  code: "unknown-id",
  line: 12,
  column: 5,
  path: "/events/3/owner",
  event: "quay-holds-sub",
  expected: "the id of an entity",
  found: '"quai"',
  advice: 'Did you mean "quay"?',
};

test("a fault says where, what was expected, what was found and what to do", () => {
  expect(tellFault("cases/mine.json", fault)).toEqual([
    "cases/mine.json:12:5  unknown-id",
    '  at /events/3/owner, event "quay-holds-sub"',
    "  expected  the id of an entity",
    '  found     "quai"',
    '  advice    Did you mean "quay"?',
  ]);
});

test("a fault of the whole file names neither path nor event", () => {
  expect(tellFault("mine.json", { ...fault, path: "", event: null })).toHaveLength(4);
});

test("findings of one code say once what they share, and each what it alone says", () => {
  const other = { ...fault, line: 20, event: null, found: '"bay"' };
  expect(tellAlike("mine.json", [fault, other])).toEqual([
    "unknown-id, in 2 places",
    "  expected  the id of an entity",
    '  advice    Did you mean "quay"?',
    '  mine.json:12:5  at /events/3/owner, event "quay-holds-sub"',
    '    found     "quai"',
    "  mine.json:20:5  at /events/3/owner",
    '    found     "bay"',
  ]);
  expect(tellAlike("mine.json", [fault])).toEqual(tellFault("mine.json", fault));
});

test("findings are counted in words", () => {
  expect([0, 1, 2].map((count) => countFindings(count, "warning"))).toEqual(["no warnings", "1 warning", "2 warnings"]);
});
