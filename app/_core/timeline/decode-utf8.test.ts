import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../testing/properties";
import { decodeUtf8 } from "./decode-utf8";
import { scanJson } from "./scan-json";

const decoded = (...bytes: number[]) => decodeUtf8(Uint8Array.from(bytes));

test("what is UTF-8 is read as it was written", () => {
  holdsForAll(fc.string({ unit: "grapheme" }), (text) => assert.equal(decodeUtf8(new TextEncoder().encode(text)), text));
});

test("what is no UTF-8 is never read as if it were: each stray byte can be told from the text", () => {
  holdsForAll(fc.uint8Array({ maxLength: 40 }), (bytes) => {
    const text = decodeUtf8(bytes);
    const pieces = [...text].map((character) => {
      const unit = character.charCodeAt(0);
      return character.length === 1 && unit >= 0xdc80 && unit <= 0xdcff ? Buffer.from([unit - 0xdc00]) : Buffer.from(character);
    });
    assert.deepEqual(Buffer.concat(pieces), Buffer.from(bytes));
  }, 2000);
});

test("overlong forms, halves of characters and what lies beyond Unicode are no UTF-8", () => {
  const units = (text: string) => [...text].map((it) => it.charCodeAt(0).toString(16));
  expect(units(decoded(0xc0, 0xaf))).toEqual(["dcc0", "dcaf"]);
  expect(units(decoded(0xed, 0xa0, 0x80))).toEqual(["dced", "dca0", "dc80"]);
  expect(units(decoded(0xf4, 0x90, 0x80, 0x80))).toHaveLength(4);
  expect(units(decoded(0x61, 0xe2, 0x82))).toEqual(["61", "dce2", "dc82"]);
});

test("a byte that is no UTF-8 is a fault in its place, inside a text and outside", () => {
  const latin = decodeUtf8(Buffer.from('{"name": "Soci\u00e9t\u00e9"}', "latin1"));
  expect(scanJson(latin)).toMatchObject([{ code: "not-utf8", offset: 14, path: ["name"], found: "the byte 0xE9, which is no UTF-8 here" }]);
  expect(scanJson(decoded(0x7b, 0xff, 0x7d))).toMatchObject([{ code: "not-json", offset: 1, found: "the byte 0xFF, which is no UTF-8 here" }]);
});

test("a file in UTF-16 is said to be in another encoding, with a byte order mark or without", () => {
  const wide = Buffer.from('{"format": 1}', "utf16le");
  for (const bytes of [Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), wide, Buffer.from(wide).swap16()]) {
    expect(scanJson(decodeUtf8(bytes))[0]?.advice).toContain("Save the file as UTF-8");
  }
});

test("a file that is no text at all is read in bounds", () => {
  const text = decodeUtf8(new Uint8Array(5_000_000).fill(0xff));
  expect(text).toHaveLength(5_000_000);
  expect(text.endsWith("\ufffd")).toBe(true);
});
