import { PNG } from "pngjs";
import { readTexts, type PngTexts } from "../../app/_core/picture/png-chunks";

/** A PNG, decoded. */
export interface DecodedPng {
  readonly width: number;
  readonly height: number;
  readonly texts: PngTexts;
  readonly pixels: Buffer;
  /** How many colours it shows. */
  readonly colors: number;
  /** The colour of its first pixel, `#rrggbbaa`. */
  readonly corner: string;
}

export function decodePng(bytes: Buffer): DecodedPng {
  const { width, height, data } = PNG.sync.read(bytes, { checkCRC: true });
  const seen = new Set<number>();
  for (let at = 0; at < data.length; at += 4) seen.add(data.readUInt32BE(at));
  return { width, height, texts: readTexts(bytes), pixels: data, colors: seen.size, corner: `#${data.toString("hex", 0, 4)}` };
}

const [END_OF_DIRECTORY, DIRECTORY_ENTRY] = [0x06054b50, 0x02014b50] as const;

/** The files of a ZIP in which nothing is compressed, by their names, read from its directory (APPNOTE 4.3). */
export function readZip(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error("no ZIP");
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY || bytes.readUInt16LE(at + 10) !== 0) throw new Error("no entry that is stored as it is");
    const size = bytes.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const header = bytes.readUInt32LE(at + 42);
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    files.set(bytes.toString("utf8", at + 46, at + 46 + (name ?? 0)), bytes.subarray(start, start + size));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}
