import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { readCaseFile } from "./read-case-file";

const BLANK = readFileSync("data/blank.json");

test("a sound file gives its text, its case, and the hash that the command line knows it by", async () => {
  const read = await readCaseFile(new Blob([BLANK]));
  expect(read).toMatchObject({ ok: true, text: BLANK.toString("utf8"), hash: createHash("sha256").update(BLANK).digest("hex") });
  expect(read.ok && read.checked.ok && read.checked.case.id).toBe("my-case");
});

test("a faulty file gives its faults, with their places", async () => {
  const read = await readCaseFile(new Blob([BLANK.toString("utf8").replace('"owner": "owner"', '"owner": "onwer"')]));
  expect(read.ok && read.checked.faults).toMatchObject([{ code: "unknown-id", line: 26, column: 16 }]);
});

for (const { what, bytes, reason } of [
  { what: "nothing", bytes: "", reason: "empty" },
  { what: "nothing but space", bytes: "\n  \n", reason: "empty" },
  { what: "zero bytes", bytes: new Uint8Array([0x7b, 0, 0, 0x7d]), reason: "not-text" },
  { what: "UTF-16", bytes: new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), reason: "not-utf-8" },
  { what: "Latin-1", bytes: new Uint8Array([0x22, 0xe9, 0x22]), reason: "not-utf-8" },
] as const) {
  test(`a file of ${what} is refused as ${reason}`, async () => {
    expect(await readCaseFile(new Blob([bytes]))).toEqual({ ok: false, reason });
  });
}

test("a file that cannot be a text of 64 Mi characters is refused unread", async () => {
  const huge = { size: 2 ** 30, arrayBuffer: () => Promise.reject(new Error("it was read")) };
  expect(await readCaseFile(huge as unknown as Blob)).toEqual({ ok: false, reason: "too-large" });
});

test("a file that is gone is said to be so", async () => {
  const gone = { size: 2, arrayBuffer: () => Promise.reject(new Error("gone")) };
  expect(await readCaseFile(gone as unknown as Blob)).toEqual({ ok: false, reason: "not-readable" });
});
