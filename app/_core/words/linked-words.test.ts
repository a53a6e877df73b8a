import assert from "node:assert";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../testing/properties";
import { linkNames, plainWords, type NamedThing } from "./linked-words";

const named = (...names: string[]): NamedThing[] => names.map((name) => ({ name, about: `entity:${name}` }));

test("linking loses no letter and adds none", () => {
  const words = fc.array(fc.constantFrom("X", "X Corp.", "X Corp", " ", ", ", "the banks", "The banks", "(", "$&", "é"));
  holdsForAll(fc.tuple(words, words), ([text, names]) => {
    const all = text.join("");
    const known = named(...names.filter((name) => name.trim() !== ""));
    assert.equal(plainWords(linkNames(all, known)), all);
  });
});

test("the longest name wins, and a name within a word is none", () => {
  expect(linkNames("X Corp. and Xavier own X", named("X", "X Corp."))).toEqual([
    { text: "X Corp.", about: "entity:X Corp." },
    " and Xavier own ",
    { text: "X", about: "entity:X" },
  ]);
});

test("a name of ours is found with a small and a large article", () => {
  expect(linkNames("The banks lend to the banks", named("The banks"))).toEqual([
    { text: "The banks", about: "entity:The banks" },
    " lend to ",
    { text: "the banks", about: "entity:The banks" },
  ]);
});
