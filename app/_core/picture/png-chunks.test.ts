import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { PNG } from "pngjs";
import { crc32 } from "./crc32";
import { insertDensity, insertTexts, isPng, readTexts } from "./png-chunks";

function picture(): Uint8Array {
  const png = new PNG({ width: 3, height: 2 });
  png.data.fill(0x7f);
  return new Uint8Array(PNG.sync.write(png));
}

const keyword = fc.stringMatching(/^[A-Za-z:-]{1,79}$/);
const text = fc.string({ unit: "grapheme" });

test("whatever is written into a PNG is read back", () => {
  fc.assert(
    fc.property(fc.dictionary(keyword, text), (texts) => {
      expect(readTexts(insertTexts(picture(), texts))).toEqual({ ...texts });
    }),
  );
});

test("a picture with texts is the same picture, to a decoder that checks every sum", () => {
  const [before, after] = [picture(), insertTexts(picture(), { Title: "Übernahme → 株", "holdings:view": "/cases/x" })];
  expect(PNG.sync.read(Buffer.from(after), { checkCRC: true }).data).toEqual(PNG.sync.read(Buffer.from(before)).data);
});

test("the checksum is that of the standard's own check word", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("a text whose bytes were damaged is not read", () => {
  const png = insertTexts(picture(), { Title: "undamaged" });
  const at = Buffer.from(png).indexOf("undamaged");
  png[at] = 0x55;
  expect(readTexts(png)).toEqual({});
});

test("texts of the older kind are read too", () => {
  const older = insertTexts(picture(), { Title: "x" });
  const plain = Buffer.from(older);
  const at = plain.indexOf("iTXt");
  const body = Buffer.concat([Buffer.from("tEXtAuthor\0caf\xe9", "latin1")]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  expect(readTexts(Buffer.concat([plain.subarray(0, at - 4), chunk, plain.subarray(at - 4)]))).toEqual({ Author: "café", Title: "x" });
});

test("bytes that are no PNG carry no texts and take none", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      fc.pre(!isPng(bytes));
      expect(readTexts(bytes)).toEqual({});
      expect(() => insertTexts(bytes, {})).toThrow(RangeError);
    }),
  );
});

test("a PNG cut off anywhere is read as far as it goes", () => {
  const whole = insertTexts(picture(), { Title: "all of it" });
  fc.assert(
    fc.property(fc.nat(whole.length), (length) => {
      expect(["{}", '{"Title":"all of it"}']).toContain(JSON.stringify(readTexts(whole.subarray(0, length))));
    }),
  );
});

test("a keyword that PNG forbids is refused", () => {
  for (const wrong of ["", " padded", "padded ", "a  b", "株", "x".repeat(80), "line\nbreak"]) {
    expect(() => insertTexts(picture(), { [wrong]: "" }), wrong).toThrow(RangeError);
  }
});

test("a picture for print says its density in px per metre, and stays the same picture", () => {
  const png = insertDensity(insertTexts(picture(), { Title: "In print" }), 300);
  const at = Buffer.from(png).indexOf("pHYs");
  const view = new DataView(png.buffer, at + 4);
  expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([11811, 11811, 1]);
  expect(PNG.sync.read(Buffer.from(png), { checkCRC: true }).data).toEqual(PNG.sync.read(Buffer.from(picture())).data);
  expect(readTexts(png)).toEqual({ Title: "In print" });
});
