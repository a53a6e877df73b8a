import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { EVENT_TYPES, HOLDER_OUTCOMES, MERGER_FORMS } from "../vocabulary";
import { arbitraryCase } from "./histories";

const EVENTS = fc.sample(arbitraryCase(), { numRuns: 150, seed: 20221027 }).flatMap(({ events }) => events);

test("generated histories tell every type of event, every form of merger and everything that may become of a holder", () => {
  const [types, mergers] = [new Set(EVENTS.map(({ type }) => type)), EVENTS.filter((event) => event.type === "merger-completed")];
  expect(EVENT_TYPES.filter((type) => !types.has(type))).toEqual([]);
  expect(MERGER_FORMS.filter((form) => !mergers.some((event) => event.form === form))).toEqual([]);
  expect(HOLDER_OUTCOMES.filter((outcome) => !mergers.some(({ holders }) => holders?.some(({ becomes }) => becomes === outcome)))).toEqual([]);
});
