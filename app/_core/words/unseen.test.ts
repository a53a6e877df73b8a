import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../testing/properties";
import { showUnseen } from "./unseen";

const hostile = fc.string({ unit: fc.oneof(fc.constantFrom("\u001B", "\u009B", "\u202E", "\u0000", "\uFEFF", "\uD800", "\u007F", "a"), fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 })) });

test("nothing that steers a terminal or a line is left", () => {
  holdsForAll(hostile, (text) => {
    // eslint-disable-next-line no-control-regex -- control characters are just what is looked for
    expect(showUnseen(text)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  });
});

test("JSON so treated says what it said", () => {
  holdsForAll(hostile, (text) => {
    expect(JSON.parse(showUnseen(JSON.stringify({ [text]: text })))).toEqual({ [text]: text });
  });
});

test("what can be seen stays, emoji and line breaks too", () => {
  expect(showUnseen("Société Générale 😀\n日産 100\u00A0%")).toBe("Société Générale 😀\n日産 100\u00A0%");
});
