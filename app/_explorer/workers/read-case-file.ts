import { checkCaseText } from "../../_core/check/check-case";
import type { ReadCaseFile, Unreadable } from "./job";

/** Bytes enough for a text that is too large in any alphabet: three for each of 64 Mi UTF-16 units, and one unit more. */
const MOST_BYTES = 3 * (64 * 2 ** 20 + 1);

const refuse = (reason: Unreadable): ReadCaseFile => ({ ok: false, reason });

function decode(bytes: Uint8Array): string | undefined {
  try {
    // The mark that some editors write first is kept: the check says that it should go, here as on the command line.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function hashOf(bytes: BufferSource): Promise<string> {
  // Absent where the page came over plain HTTP from another machine.
  const subtle = (crypto as Partial<Crypto>).subtle;
  if (subtle === undefined) return "";
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Reads a file as a text of UTF-8 and checks it as a case. Never throws. */
export async function readCaseFile(file: Blob, onChecking: () => void = () => undefined): Promise<ReadCaseFile> {
  if (file.size === 0) return refuse("empty");
  if (file.size > MOST_BYTES) return refuse("too-large");
  const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => undefined);
  if (bytes === undefined) return refuse("not-readable");
  // No text of UTF-8 has a zero byte that JSON would allow; one of UTF-16 is full of them.
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return refuse("not-utf-8");
  if (bytes.subarray(0, 2 ** 16).includes(0)) return refuse("not-text");
  const text = decode(bytes);
  if (text === undefined) return refuse("not-utf-8");
  if (text.trim() === "") return refuse("empty");
  onChecking();
  return { ok: true, text, hash: await hashOf(bytes), checked: checkCaseText(text) };
}
