import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { checkAnswered } from "../testing/answered";
import { holdsForAll } from "../testing/properties";
import { decodeUtf8 } from "../timeline/decode-utf8";
import { MOST_FAULTS } from "../timeline/faults";

const TEACHING = readFileSync(new URL("../../../data/cases/teaching-merger.json", import.meta.url), "utf8");

const scalars = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 100.5, 1e308, "", "end", "opening", "__proto__", "constructor", "2020-02-30", "../2020", "9999-12-31", "all", "issue"),
  fc.constantFrom("quay", "quay-sub", "harbour", "bank", "ada", "term-loan", "merger-agreement", "record", "newspaper", "entity-terminated", "stake-disposed", "entity-formed"),
  fc.string(),
);
const anything = fc.oneof(scalars, fc.jsonValue({ maxDepth: 3 }));

interface Edit {
  readonly at: number;
  readonly how: "replace" | "remove" | "double" | "rename" | "swap";
  readonly value: unknown;
}
const edit: fc.Arbitrary<Edit> = fc.record({ at: fc.nat(), how: fc.constantFrom("replace", "remove", "double", "rename", "swap"), value: anything });

/** Every place in a JSON value: the object or list, and the key in it. */
function placesIn(value: unknown): { readonly holder: Record<string, unknown>; readonly key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

function define(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function applyEdit(file: unknown, { at, how, value }: Edit): void {
  const places = placesIn(file);
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined) return;
  const { holder, key } = place;
  if (Array.isArray(holder)) {
    const index = Number(key);
    if (how === "remove") holder.splice(index, 1);
    else if (how === "double") holder.splice(index, 0, structuredClone(holder[index]));
    else if (how === "swap") holder.reverse();
    else holder[index] = value;
  } else if (how === "remove") {
    Reflect.deleteProperty(holder, key);
  } else if (how === "rename") {
    define(holder, typeof value === "string" ? value : `${key}x`, holder[key]);
    Reflect.deleteProperty(holder, key);
  } else {
    define(holder, key, value);
  }
}

test("a case changed at random is answered with faults in their places, never with an exception", () => {
  let accepted = 0;
  holdsForAll(fc.tuple(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.constantFrom(0, 1, "\t")), ([edits, indent]) => {
    const file: unknown = JSON.parse(TEACHING);
    for (const each of edits) applyEdit(file, each);
    if (checkAnswered(JSON.stringify(file, null, indent)).ok) accepted += 1;
  }, 400);
  expect(accepted, "some changes break nothing").toBeGreaterThan(0);
});

test("the letters of a case changed at random are answered likewise", () => {
  const splice = fc.tuple(fc.nat(), fc.nat(30), fc.oneof(fc.string({ unit: "binary", maxLength: 4 }), fc.constantFrom("{", "}", "[", '"', "\\", "\\ud800", ",", "\r\n", "\uFEFF")));
  holdsForAll(fc.array(splice, { minLength: 1, maxLength: 3 }), (splices) => {
    checkAnswered(splices.reduce((text, [at, taken, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + taken), TEACHING));
  }, 300);
});

test("any JSON and any text is answered", () => {
  holdsForAll(fc.oneof(anything.map((value) => JSON.stringify(value)), fc.string({ unit: "binary" }), fc.json()), (text) => {
    assert.equal(checkAnswered(text).ok, false);
  }, 800);
});

test("texts made to overflow, to pollute or to fill the memory are answered", () => {
  const file = JSON.parse(TEACHING) as Record<string, unknown>;
  const bombs = [
    "[".repeat(100_000),
    '{"events":'.repeat(100_000),
    `"${"\\".repeat(99_999)}`,
    "1".repeat(1_000_000),
    JSON.stringify({ ...file, events: Array(300_000).fill(1) }),
    JSON.stringify({ ...file, entities: Array(100_000).fill({ id: "a", kind: "llc", name: "A" }) }),
    JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key-${index}`, 0]))),
    JSON.stringify({ ...file, title: "x".repeat(5_000_000) }),
  ];
  for (const bomb of bombs) checkAnswered(bomb);
});

test("what is said of a hostile file stays short, however long its ids and texts are", () => {
  const file = JSON.parse(TEACHING) as { events: object[] };
  const long = "x".repeat(1_000_000);
  const texts = [{ ...file, title: long }, { ...file, events: [{ ...file.events[0], id: long }] }, { ...file, events: [{ ...file.events[0], [long]: 1 }] }, { ...file, entities: [{ id: long }, { id: long }] }];
  for (const text of texts.map((value) => JSON.stringify(value))) {
    const said = checkAnswered(text).faults.map(({ path, event, expected, found, advice }) => ({ event, expected, found, advice, path: path.length > 1000 ? "" : path }));
    expect(JSON.stringify(said).length).toBeLessThan(20_000);
  }
});

test("a million faults are answered with the first thousand", () => {
  const file = JSON.parse(TEACHING) as object;
  const answered = checkAnswered(JSON.stringify({ ...file, events: Array(1_000_000).fill(1) }));
  expect(answered.faults).toHaveLength(MOST_FAULTS);
  expect(answered.faults[0]).toMatchObject({ code: "wrong-shape", path: "/events/0" });
});

test("a hundred thousand keys of one name are answered with the first thousand, the second of them first", () => {
  const { faults } = checkAnswered(`{${'"k": 0,\n'.repeat(100_000)}"k": 1}`);
  expect(faults).toHaveLength(MOST_FAULTS);
  expect(faults[0]).toMatchObject({ code: "duplicate-key", line: 2, column: 1 });
});

test("lists in lists by the million, and a text of 60 MiB, are refused in one line", () => {
  const lists = `[${Array(200_000).fill("[".repeat(50) + "]".repeat(50)).join(",")}]`;
  expect(checkAnswered(lists).faults).toMatchObject([{ code: "too-large", expected: expect.stringContaining("values in all") }]);
  const title = JSON.stringify({ ...(JSON.parse(TEACHING) as object), title: "x".repeat(60 * 1024 * 1024) });
  expect(checkAnswered(title).faults).toMatchObject([{ code: "wrong-shape", path: "/title", expected: "a text of at most 20000 characters" }]);
});

test("a byte that is no UTF-8 is one fault of its place, with no knock-on", () => {
  const bytes = Buffer.from(TEACHING.replace('"title": "', '"title": "Caf\u00e9 '));
  const at = bytes.indexOf(Buffer.from("\u00e9"));
  const { faults } = checkAnswered(decodeUtf8(Buffer.concat([bytes.subarray(0, at), Buffer.from([0xe9]), bytes.subarray(at + 2)])));
  expect(faults).toMatchObject([{ code: "not-utf8", path: "/title", found: "the byte 0xE9, which is no UTF-8 here" }]);
});
