/** A byte that is no UTF-8 becomes the half of a character at this place and the byte, which no UTF-8 can bring into a text. */
const STRAY_BYTES = 0xdc00;
/** How many stray bytes keep their value; a file with more is no text at all. */
const MOST_STRAY = 1000;

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** The byte for which a unit of a decoded text stands, where the file was no UTF-8; else undefined. */
export function strayByte(unit: number): number | undefined {
  return unit >= STRAY_BYTES + 0x80 && unit <= STRAY_BYTES + 0xff ? unit - STRAY_BYTES : undefined;
}

/** The least second byte that may follow a first one, and the greatest (Unicode 15, table 3-7). */
function secondByte(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  return first === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

/** How many bytes the character at a place has; 0 where there is none. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const [least, greatest] = secondByte(first);
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[at + index] ?? 0;
    if (index === 1 ? byte < least || byte > greatest : (byte & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function decodeWithStrays(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let begun = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length && strays < MOST_STRAY; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) {
      pieces.push(strict.decode(bytes.subarray(begun, at)), String.fromCharCode(STRAY_BYTES + (bytes[at] ?? 0)));
      strays += 1;
      begun = at + 1;
    }
    at += Math.max(1, length);
  }
  return pieces.join("") + lenient.decode(bytes.subarray(begun));
}

/**
 * The text of a file's bytes, byte order mark included. A byte that is no UTF-8 is not lost in silence: it stays in the
 * text as half of a character, for the check to find in its place (`not-utf8`).
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return decodeWithStrays(bytes);
  }
}
