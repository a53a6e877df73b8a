import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { decodeUtf8 } from "../_core/timeline/decode-utf8";

/** Bytes enough for a text that is too large in any alphabet: three bytes for each of 64 Mi UTF-16 units, and one more unit. */
const MOST_BYTES = 3 * (64 * 1024 * 1024 + 1);

/** Whether a text could be read, and the SHA-256 of its bytes in hex; or why not. */
export type ReadText =
  | { readonly ok: true; readonly text: string; readonly hash: string }
  | { readonly ok: false; readonly reason: "not-found" | "not-a-file" | "not-readable" };

function readOpened(descriptor: number): ReadText {
  const stat = fstatSync(descriptor);
  if (!stat.isFile()) return { ok: false, reason: "not-a-file" };
  const bytes = Buffer.alloc(Math.min(stat.size, MOST_BYTES));
  let read = 0;
  while (read < bytes.length) {
    const count = readSync(descriptor, bytes, read, bytes.length - read, read);
    if (count === 0) break;
    read += count;
  }
  const hash = createHash("sha256").update(bytes.subarray(0, read)).digest("hex");
  return { ok: true, text: decodeUtf8(bytes.subarray(0, read)), hash };
}

/** Reads a text file as UTF-8. Of a file beyond all bounds only as much as shows that it is. */
export function readText(path: string): ReadText {
  try {
    const descriptor = openSync(path, "r");
    try {
      return readOpened(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return { ok: false, reason: "not-found" };
    return { ok: false, reason: code === "EISDIR" ? "not-a-file" : "not-readable" };
  }
}
