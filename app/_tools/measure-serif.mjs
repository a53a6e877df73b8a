// Reads from the font itself how wide each sign of Source Serif 4 is and writes the table that captions are broken into
// lines with. Run again when the font's version changes: node app/_tools/measure-serif.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { inProject, say } from "./project.mjs";

const TABLE = "app/_core/picture/serif-advances.ts";
const PACKAGE = "node_modules/@expo-google-fonts/source-serif-4";
const font = readFileSync(inProject(PACKAGE, "600SemiBold", "SourceSerif4_600SemiBold.ttf"));

/** Where each table of the font begins (OpenType, "Table Directory"). */
const tables = new Map(
  Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
    const record = 12 + 16 * at;
    return /** @type {const} */ ([font.toString("latin1", record, record + 4), font.readUInt32BE(record + 8)]);
  }),
);
/** @param {string} name */
const table = (name) => tables.get(name) ?? NaN;
const unitsPerEm = font.readUInt16BE(table("head") + 18);
const advanceCount = font.readUInt16BE(table("hhea") + 34);

/** The subtable of `cmap` in format 4: segments of the Basic Multilingual Plane. */
const segments = Array.from({ length: font.readUInt16BE(table("cmap") + 2) }, (_, at) => table("cmap") + font.readUInt32BE(table("cmap") + 8 + 8 * at)).find(
  (start) => font.readUInt16BE(start) === 4,
);
if (segments === undefined) throw new Error("the font maps no characters in format 4");

/** @param {number} code */
function glyphOf(code) {
  const start = /** @type {number} */ (segments);
  const twice = font.readUInt16BE(start + 6);
  for (let at = 0; at < twice; at += 2) {
    if (code > font.readUInt16BE(start + 14 + at)) continue;
    const first = font.readUInt16BE(start + 16 + twice + at);
    if (code < first) return 0;
    const delta = font.readUInt16BE(start + 16 + 2 * twice + at);
    const place = start + 16 + 3 * twice + at;
    const offset = font.readUInt16BE(place);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = font.readUInt16BE(place + offset + 2 * (code - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** @param {number} code */
function advanceOf(code) {
  const glyph = glyphOf(code);
  return glyph === 0 ? 0 : Math.round((font.readUInt16BE(table("hmtx") + 4 * Math.min(glyph, advanceCount - 1)) * 1000) / unitsPerEm);
}

/** @param {number} first @param {number} last */
const between = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
const ranges = [between(0x20, 0x7e), between(0xa0, 0x17f), between(0x2010, 0x2026)];
const rows = ranges.map((codes) => `  { first: 0x${(codes[0] ?? 0).toString(16)}, advances: [${codes.map(advanceOf).join(", ")}] },`);

const { version } = JSON.parse(readFileSync(inProject(PACKAGE, "package.json"), "utf8"));
writeFileSync(
  inProject(TABLE),
  `// Written by app/_tools/measure-serif.mjs from @expo-google-fonts/source-serif-4 ${version}. Do not edit: run it again.

/**
 * Source Serif 4, semibold: consecutive code points and how far each moves the pen, in thousandths of an em; 0 for one that
 * the font does not have.
 */
export const SERIF_ADVANCES: readonly { readonly first: number; readonly advances: readonly number[] }[] = [
${rows.join("\n")}
];
`,
);
say(`Wrote ${TABLE}.`);
