import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { replay } from "../../replay/replay";
import type { Case } from "../../timeline/case";
import { caseOf, dollars, formed, given, told } from "../../testing/given";
import { arbitraryCase } from "../../testing/histories";
import { holdsForAll } from "../../testing/properties";
import { CLOCKS } from "../../vocabulary";
import { findInCase, nearestEntities, toCaseIndex } from "./find-in-case";
import { formatMoney } from "../../words/sums";
import { namesBorne, stepsOfStanding } from "./names-borne";
import { toSearchWords } from "./search-words";

function indexed(theCase: Case) {
  const histories = theCase.accounts.flatMap(({ id }) => CLOCKS.map((clock) => replay(theCase, id, clock)));
  return { theCase, histories, index: toCaseIndex(theCase, histories, formatMoney) };
}

/** Every name that anything bore, in any telling. */
function everyName({ theCase, histories }: ReturnType<typeof indexed>) {
  return theCase.entities.flatMap(({ id }) => histories.flatMap((history) => namesBorne(history, id).map(({ name }) => ({ id, name }))));
}

function assertAllFound(searched: ReturnType<typeof indexed>): void {
  for (const { id, name } of everyName(searched)) {
    for (const sought of [name, name.toLowerCase(), name.toUpperCase(), ...toSearchWords(name)]) {
      assert.ok(findInCase(searched.index, sought).entities.some((found) => found.id === id), `${id} by "${sought}"`);
    }
    const [best] = findInCase(searched.index, name).entities;
    assert.deepEqual(toSearchWords(best?.text ?? ""), toSearchWords(name), `"${name}" before all others`);
  }
}

test("every name ever borne is found by itself, by its letters small or large, and by each of its words", () => {
  holdsForAll(arbitraryCase(), (theCase) => assertAllFound(indexed(theCase)), 60);
});

for (const id of ["x-holdings", "teaching-merger"]) {
  test(`so is every name in the shipped case ${id}`, () => {
    assertAllFound(indexed(JSON.parse(readFileSync(`data/cases/${id}.json`, "utf8")) as Case));
  });
}

test("each thing is found once, and a search finds the same again", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    const { index } = indexed(theCase);
    for (const sought of ["co", "renamed 1", "event", "loan", "paper"]) {
      const found = findInCase(index, sought);
      assert.deepEqual(findInCase(index, sought), found);
      for (const ids of [found.entities.map((it) => it.id), found.relations, found.events, found.documents]) assert.equal(new Set(ids).size, ids.length);
    }
  }, 40);
});

test("an entity stands at the steps at which its history says so", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    const history = given(theCase).history();
    for (const { id } of theCase.entities) {
      const steps = stepsOfStanding(history, id);
      const names = namesBorne(history, id);
      if (names.length === 0) assert.equal(steps, undefined);
      if (steps !== undefined) assert.ok(1 <= steps.first && steps.first <= steps.last && steps.last <= history.steps.length);
      names.forEach(({ from, until }, at) => assert.equal(until, names[at + 1]?.from ?? null, `${id} from ${String(from)}`));
    }
  });
});

const sought = indexed(
  caseOf(
    [
      formed("co", { title: "Quay is formed", text: "A lawyer writes the charter." }),
      told("entity-renamed", { entity: "co", name: "Harbour, Inc.", title: "A new name" }),
      told("facility-committed", { facility: "bridge-loan", borrower: "co", lenders: ["banks"], amount: dollars("13000000000") }),
      told("facility-drawn", { facility: "bridge-loan", amount: dollars("12500000000") }),
      told("entity-terminated", { entity: "co" }),
    ],
    {
      entities: [
        { id: "co", kind: "corporation", name: "Quay Ltd" },
        { id: "banks", kind: "syndicate", name: "Three banks", members: [{ name: "First Bank of the Coast" }] },
      ],
    },
  ),
);

test("a former name finds the entity by that name", () => {
  expect(findInCase(sought.index, "quay").entities).toEqual([{ id: "co", by: "name", text: "Quay Ltd" }]);
  expect(findInCase(sought.index, "harbor").entities).toEqual([{ id: "co", by: "name", text: "Harbour, Inc." }]);
  expect(sought.histories.slice(0, 1).flatMap((history) => namesBorne(history, "co"))).toEqual([
    { name: "Quay Ltd", from: 1, until: 2 },
    { name: "Harbour, Inc.", from: 2, until: null },
  ]);
});

test("a member finds its group, and a loan is found by its name", () => {
  expect(findInCase(sought.index, "coast").entities).toEqual([{ id: "banks", by: "member", text: "First Bank of the Coast" }]);
  expect(findInCase(sought.index, "loan bridge").relations).toEqual(["facility:bridge-loan"]);
});

test("a loan is found by every sum that it ever was", () => {
  for (const sum of ["13 billion", "$12.5 billion"]) expect(findInCase(sought.index, sum).relations).toEqual(["facility:bridge-loan"]);
  expect(findInCase(sought.index, "14 billion").relations).toEqual([]);
});

test("an event is found by its title before those that only speak of it", () => {
  expect(findInCase(sought.index, "quay").events).toEqual(["entity-formed-1"]);
  expect(findInCase(sought.index, "charter").events).toEqual(["entity-formed-1"]);
  expect(findInCase(sought.index, "paper").documents).toEqual(["paper"]);
});

test("where nothing is found, two slips are forgiven", () => {
  expect(findInCase(sought.index, "herbur").entities).toEqual([]);
  expect(nearestEntities(sought.index, "herbur").map(({ id }) => id)).toEqual(["co"]);
});
