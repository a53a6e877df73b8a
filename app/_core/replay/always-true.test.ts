import { test } from "@playwright/test";
import fc from "fast-check";
import { replay } from "./replay";
import type { Case } from "../timeline/case";
import {
  checkClocksAgree,
  checkDebts,
  checkDifferences,
  checkDisclosed,
  checkPositionDays,
  checkPublicity,
  checkReferences,
  checkRelationsSought,
  checkRepeatable,
  checkSeeking,
  checkShares,
  checkUndoing,
} from "../testing/always-true";
import { arbitraryCase } from "../testing/histories";
import { checkStaying, checkTouched } from "../testing/what-moves";
import { holdsForAll } from "../testing/properties";
import { CLOCKS } from "../vocabulary";

const CASES = arbitraryCase();
const bothClocks = (theCase: Case) => CLOCKS.map((clock) => replay(theCase, "record", clock));
const asItHappened = (theCase: Case) => replay(theCase, "record", "effective");

test("[R1] the same case, account and clock give the same history, and the case is left as it was", () => {
  holdsForAll(CASES, (theCase) => checkRepeatable(theCase, "record"));
});

test("[R2] a snapshot read by seeking is what writing the effects one after another leaves", () => {
  holdsForAll(CASES, (theCase) => bothClocks(theCase).forEach(checkSeeking));
});

test("[R2] an entity's relations, sought by its keys, are those among everything that stands", () => {
  holdsForAll(CASES, (theCase) => {
    for (const history of bothClocks(theCase)) checkRelationsSought(history, theCase.entities.map(({ id }) => id));
  }, 60);
});

test("[R3] nothing that stands refers to what does not", () => {
  holdsForAll(CASES, (theCase) => bothClocks(theCase).forEach(checkReferences));
});

test("[R4] shares that are sure never come to more than 100 % of a company, rounding aside", () => {
  holdsForAll(CASES, (theCase) => bothClocks(theCase).forEach(checkShares));
});

test("[R5] a combination leaves what is owed to third parties as it was", () => {
  holdsForAll(CASES, (theCase) => checkDebts(asItHappened(theCase)));
});

test("[R6] a merger or division leaves the disclosed shares in every third party as they were", () => {
  holdsForAll(CASES, (theCase) => checkDisclosed(asItHappened(theCase)));
});

test("[E4] [E5] [E6] [E10] [P1] [X1] an event touches only what it speaks of: a conversion moves nothing, a spin-off and a share exchange stakes alone", () => {
  holdsForAll(CASES, (theCase) => checkTouched(asItHappened(theCase)));
});

test("[M4d] [M4e] the survivor's holders stay as they were in a forward triangular or upstream merger", () => {
  holdsForAll(CASES, (theCase) => checkStaying(asItHappened(theCase)));
});

test("[R7] undoing a step's effects gives the step before", () => {
  holdsForAll(CASES, (theCase) => bothClocks(theCase).forEach(checkUndoing), 80);
});

test("[R8] a step's effects, squashed, are the difference between its snapshot and the one before", () => {
  holdsForAll(CASES, (theCase) => bothClocks(theCase).forEach(checkDifferences), 80);
});

test("[K3] nothing is shown on the known clock before its disclosure, and each event is one step", () => {
  holdsForAll(CASES, (theCase) => checkPublicity(theCase, "record"));
});

test("[K4] at the end both clocks of an account agree", () => {
  holdsForAll(CASES, (theCase) => checkClocksAgree(theCase, "record"));
});

test("[R9] position days never go back, and a day is answered by the last step on or before it", () => {
  holdsForAll(fc.tuple(CASES, fc.nat(400)), ([theCase, roll]) => {
    const day = `${2000 + (roll % 3)}-${String(1 + (roll % 12)).padStart(2, "0")}-15`;
    for (const history of bothClocks(theCase)) checkPositionDays(history, day);
  });
});
