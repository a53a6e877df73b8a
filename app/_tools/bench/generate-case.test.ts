import { expect, test } from "@playwright/test";
import { checkCaseText } from "../../_core/check/check-case";
import { EVENT_FAMILIES } from "../../_core/vocabulary";
import { generateCase } from "./generate-case";

test("a generated history is sound, of every family of events, about 400 bytes an event", () => {
  const theCase = generateCase(2000);
  const text = JSON.stringify(theCase);
  expect(checkCaseText(text).faults).toEqual([]);
  expect(theCase.events).toHaveLength(2000);
  expect(Math.abs(text.length / 2000 - 400)).toBeLessThan(25);
  const types = new Set<string>(theCase.events.map(({ type }) => type));
  for (const [family, ofFamily] of Object.entries(EVENT_FAMILIES)) expect(ofFamily.some((type) => types.has(type)), family).toBe(true);
});

test("the same seed gives the same history, another seed another", () => {
  expect(generateCase(300, 5)).toEqual(generateCase(300, 5));
  expect(generateCase(300, 6)).not.toEqual(generateCase(300, 5));
});
