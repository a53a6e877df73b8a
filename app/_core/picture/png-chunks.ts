import { crc32 } from "./crc32";
import { decodeText, encodeText } from "./utf8";

/** What a PNG says about itself: texts by keyword, such as `Title` or `holdings:view`. */
export type PngTexts = Readonly<Record<string, string>>;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Length, type and checksum of a chunk, bytes. */
const FRAMING = 12;
/** A keyword is 1 to 79 letters of Latin-1 without a space at either end or two in a row (PNG §11.3.3). */
const KEYWORD = /^(?! )(?!.* {2})[\x20-\x7E\xA1-\xFF]{1,79}(?<! )$/;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where it begins and ends in the file. */
  readonly start: number;
  readonly end: number;
}

/** Whether bytes begin as every PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

function readUint32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}

/** The chunks of a PNG in their order, as far as they are whole; none where the bytes are no PNG. */
function readChunks(bytes: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  if (!isPng(bytes)) return chunks;
  for (let start: number = SIGNATURE.length; start + FRAMING <= bytes.length; ) {
    const end = start + FRAMING + readUint32(bytes, start);
    if (end > bytes.length) break;
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    chunks.push({ type, data: bytes.subarray(start + 8, end - 4), start, end });
    if (type === "IEND") break;
    start = end;
  }
  return chunks;
}

function isIntact(bytes: Uint8Array, { start, end }: Chunk): boolean {
  return readUint32(bytes, end - 4) === crc32(bytes.subarray(start + 4, end - 4));
}

function toChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(data.length + FRAMING);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(encodeText(type), 4);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Keyword, end of it, uncompressed, and neither language nor translated keyword: then the text in UTF-8 (PNG §11.3.3.4). */
function toInternationalText(keyword: string, text: string): Uint8Array {
  return toChunk("iTXt", concat([Uint8Array.from(keyword, (letter) => letter.charCodeAt(0)), Uint8Array.from([0, 0, 0, 0, 0]), encodeText(text)]));
}

/**
 * Adds texts to a PNG, right after its header; the picture itself is left as it is. Any characters may stand in a text.
 * @throws RangeError when the bytes are no PNG or a keyword is none that PNG allows.
 */
export function insertTexts(png: Uint8Array, texts: PngTexts): Uint8Array<ArrayBuffer> {
  const wrong = Object.keys(texts).find((keyword) => !KEYWORD.test(keyword));
  if (wrong !== undefined) throw new RangeError(`"${wrong}" cannot be a keyword: 1 to 79 letters of Latin-1, no spaces at its ends`);
  const chunks = Object.entries(texts).map(([keyword, text]) => toInternationalText(keyword, text));
  return insertAfterHeader(png, chunks);
}

/** Right after its header, which every PNG begins with. @throws RangeError when the bytes are no PNG */
function insertAfterHeader(png: Uint8Array, chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const [header] = readChunks(png);
  if (header?.type !== "IHDR") throw new RangeError("these bytes are no PNG: it has to begin with its header");
  return concat([png.subarray(0, header.end), ...chunks, png.subarray(header.end)]);
}

const METRES_PER_INCH = 0.0254;

/**
 * Says in how many dots per inch a PNG is to be printed (PNG §11.3.4.3, px per metre).
 * @throws RangeError when the bytes are no PNG
 */
export function insertDensity(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dotsPerInch / METRES_PER_INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return insertAfterHeader(png, [toChunk("pHYs", data)]);
}

function readText({ type, data }: Chunk): [string, string] | undefined {
  const end = data.indexOf(0);
  if (end < 1) return undefined;
  const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const keyword = latin(data.subarray(0, end));
  if (type === "tEXt") return [keyword, latin(data.subarray(end + 1))];
  if (type !== "iTXt" || data[end + 1] !== 0) return undefined;
  const language = data.indexOf(0, end + 3);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  return translated < 0 ? undefined : [keyword, decodeText(data.subarray(translated + 1))];
}

/**
 * The texts a PNG carries, compressed ones left out; of two with one keyword, the first. A chunk that was damaged is not
 * read; bytes that are no PNG carry none.
 */
export function readTexts(png: Uint8Array): PngTexts {
  const texts = readChunks(png).flatMap((chunk) => (isIntact(png, chunk) ? [readText(chunk)] : []));
  return Object.fromEntries(texts.filter((entry) => entry !== undefined).reverse());
}
