import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../../testing/properties";
import { toSearchWords } from "./search-words";
import { WordIndex } from "./word-index";

const word = fc.string({ unit: fc.constantFrom(..."abcdefgÉøß12"), minLength: 1, maxLength: 9 });
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 12 });

const indexOf = (texts: readonly string[]) => new WordIndex(texts.map((text) => ({ target: text, text, weight: 0 })));
const find = (texts: readonly string[], sought: string) => indexOf(texts).find(sought).map(({ target }) => target);

test("every text is found by itself before any that is longer, in small letters and in another order of words", () => {
  holdsForAll(fc.tuple(names, fc.nat(11)), ([texts, at]) => {
    const text = texts[at % texts.length] ?? "";
    const index = indexOf(texts);
    const found = index.find(text);
    const own = found.find(({ target }) => target === text);
    assert.equal(own?.cost, 0);
    assert.ok(found.every(({ cost }) => cost >= 0) && found[0]?.cost === 0);
    for (const sought of [text.toLowerCase(), text.split(" ").reverse().join(" "), `  ${text}! `]) {
      assert.ok(index.find(sought).some(({ target }) => target === text), sought);
    }
  });
});

test("every text is found by each of its words and by their beginnings", () => {
  holdsForAll(names, (texts) => {
    const index = indexOf(texts);
    for (const text of texts) {
      for (const each of toSearchWords(text)) {
        for (const length of [1, 2, each.length]) assert.ok(index.find(each.slice(0, length)).some(({ target }) => target === text));
      }
    }
  });
});

test("one letter too many, too few or another is forgiven in a long word, and swapped letters too", () => {
  const long = fc.string({ unit: fc.constantFrom(..."abcdefghij"), minLength: 6, maxLength: 12 });
  holdsForAll(fc.tuple(long, fc.nat(11), fc.constantFrom("x", "")), ([text, roll, letter]) => {
    const at = roll % text.length;
    const swapped = `${text.slice(0, at)}${text[at + 1] ?? ""}${text[at] ?? ""}${text.slice(at + 2)}`;
    const slips = [`${text.slice(0, at)}${letter}${text.slice(at + 1)}`, `${text.slice(0, at)}x${text.slice(at)}`, at + 1 < text.length ? swapped : text];
    for (const slip of slips) assert.deepEqual(find([text], slip), [text], slip);
  });
});

test("the same search finds the same in the same order, and what has every word of a longer search is found by a shorter", () => {
  holdsForAll(fc.tuple(names, name), ([texts, sought]) => {
    const index = indexOf(texts);
    assert.deepEqual(index.find(sought), index.find(sought));
    const fewer = new Set(index.find(sought.split(" ")[0] ?? "").map(({ target }) => target));
    const words = toSearchWords(sought);
    for (const text of texts) {
      const own = toSearchWords(text);
      if (words.every((each) => own.includes(each))) assert.ok(fewer.has(text));
    }
  });
});

const NAMES = ["X.AI Corp.", "X.AI Holdings Corp.", "X Corp.", "X Holdings Corp.", "X.com Corporation", "Société Générale", "Prince Alwaleed bin Talal", "Łódź Ørsted"];

for (const [sought, first] of [
  ["x.ai", "X.AI Corp."],
  ["xai", "X.AI Corp."],
  ["xAI Holdings", "X.AI Holdings Corp."],
  ["x com", "X.com Corporation"],
  ["xcom", "X.com Corporation"],
  ["corp x", "X Corp."],
  ["societe generale", "Société Générale"],
  ["SOCIÉTÉ", "Société Générale"],
  ["talal alwaleed", "Prince Alwaleed bin Talal"],
  ["alwaled", "Prince Alwaleed bin Talal"],
  ["lodz orsted", "Łódź Ørsted"],
] as const) {
  test(`"${sought}" finds ${first} first`, () => {
    expect(find(NAMES, sought)[0]).toBe(first);
  });
}

test("no words find nothing, and neither does a word that nothing is near to", () => {
  for (const sought of ["", "  ", "—!?", "zebra", "x zebra"]) expect(find(NAMES, sought)).toEqual([]);
});

test("short words are not forgiven: another word is another name", () => {
  expect(find(["Tide", "Tile"], "tide")).toEqual(["Tide"]);
});
