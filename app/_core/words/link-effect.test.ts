import assert from "node:assert";
import { expect, test } from "@playwright/test";
import { caseOf, dollars, given, told } from "../testing/given";
import { arbitraryCase } from "../testing/histories";
import { holdsForAll } from "../testing/properties";
import { tellEffects } from "./effects";
import { linkEffect } from "./link-effect";
import { plainWords } from "./linked-words";

test("a linked sentence says what the sentence says, and leads to what the history has", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    const history = given(theCase).history("known");
    history.steps.forEach((_, index) => {
      for (const effect of tellEffects(history, index + 1)) {
        const words = linkEffect(history, index + 1, effect);
        assert.equal(plainWords(words), effect.text);
        assert.ok(words.every((word) => typeof word === "string" || history.threads.has(word.about)));
      }
    });
  });
});

test("names, loans and contracts in a sentence are links", () => {
  const history = given(
    caseOf([told("facility-committed", { facility: "old-debt", borrower: "co", lenders: ["bank"], amount: dollars("5") }), told("entity-renamed", { entity: "co", name: "New Co" })]),
  ).history();
  const links = (step: number) =>
    tellEffects(history, step).map((effect) => linkEffect(history, step, effect).flatMap((word) => (typeof word === "string" ? [] : `${word.text} → ${word.about}`)));
  expect(links(1)[0]).toEqual(["BANK → entity:bank", "CO → entity:co", "the old debt → facility:old-debt"]);
  expect(links(2)).toEqual([["CO → entity:co", "New Co → entity:co"]]);
});
