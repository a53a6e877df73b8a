import { expect, test } from "@playwright/test";
import { snapshotAt } from "../replay/snapshot";
import { caseOf, formed, given, told } from "../testing/given";
import type { EntityKind } from "../vocabulary";
import { describeEntity, describeEntityInSentence, isNamedInPlural, nameAt } from "./entities";

const FORMS: readonly (readonly [EntityKind, string | null, string, string])[] = [
  ["corporation", "US-DE", "Delaware corporation", "a Delaware corporation"],
  ["llc", "US-NV", "Nevada LLC", "a Nevada LLC"],
  ["corporation", "US-IA", "Iowa corporation", "an Iowa corporation"],
  ["llc", null, "LLC", "an LLC"],
  ["corporation", "SA", "corporation, Saudi Arabia", "a corporation, Saudi Arabia"],
  ["corporation", "NL", "corporation, Netherlands", "a corporation, Netherlands"],
  ["corporation", "GB-SCT", "corporation, Scotland", "a corporation, Scotland"],
  ["public-body", "FR", "public body, France", "a public body, France"],
  ["person", null, "person", "a person"],
  ["syndicate", null, "syndicate", "a syndicate"],
  ["unknown", "US-DE", "form not stated, Delaware", "of a form not stated, Delaware"],
  ["corporation", "ZZ-9", "corporation, ZZ-9", "a corporation, ZZ-9"],
];
for (const [kind, jurisdiction, words, inSentence] of FORMS) {
  test(`${kind} in ${jurisdiction ?? "no stated place"} is "${words}"`, () => {
    expect(describeEntity({ kind, jurisdiction })).toBe(words);
    expect(describeEntityInSentence({ kind, jurisdiction })).toBe(inSentence);
  });
}

const PLURALS: readonly (readonly [EntityKind, string, boolean])[] = [
  ["group", "Public stockholders of Twitter", true],
  ["syndicate", "Seven banks", true],
  ["group", "Twitter's nine directors of October 2022", true],
  ["group", "The Icahn group", false],
  ["syndicate", "A syndicate of nine banks", false],
  ["corporation", "Morgan Brothers", false],
];
for (const [kind, name, isPlural] of PLURALS) {
  test(`the ${kind} "${name}" ${isPlural ? "own" : "owns"}`, () => {
    expect(isNamedInPlural({ kind, name })).toBe(isPlural);
  });
}

const renaming = given(
  caseOf([formed("co"), told("entity-renamed", { entity: "co", name: "Later, Inc." }), told("entity-terminated", { entity: "co" })], {
    entities: [{ id: "co", kind: "corporation", name: "First, Inc." }],
  }),
).history();

test("an entity bears at each step the name it has then, also after its end and before its formation", () => {
  expect([0, 1, 2, 3].map((step) => nameAt(snapshotAt(renaming, step), "co"))).toEqual(["First, Inc.", "First, Inc.", "Later, Inc.", "Later, Inc."]);
});

test("what the history never knew is called by its id", () => {
  expect(nameAt(snapshotAt(renaming, 3), "nobody")).toBe("nobody");
});
