import { expect, test } from "@playwright/test";
import { correctionLog } from "../_core/timeline/correction-log";
import { listCases } from "./read-case";
import { readCorrections } from "./read-corrections";

test("every correction is of a shipped case and of events that it has, the latest first", () => {
  const { corrections } = readCorrections();
  const days = corrections.map(({ day }) => day);
  expect(days).toEqual([...days].sort().reverse());
  for (const { case: id, events = [] } of corrections) {
    const theCase = listCases().find((it) => it.id === id);
    expect(theCase?.events.map((event) => event.id), id).toEqual(expect.arrayContaining(events));
  }
});

test("a correction says what was said and what is said now", () => {
  const entry = { day: "2026-11-23", case: "x-holdings", was: "A.", is: "B, by the filing." };
  expect(correctionLog.safeParse({ reportTo: null, corrections: [entry] }).success).toBe(true);
  expect(correctionLog.safeParse({ reportTo: "javascript:alert(1)", corrections: [] }).success).toBe(false);
  expect(correctionLog.safeParse({ reportTo: null, corrections: [{ ...entry, was: "" }] }).success).toBe(false);
});
