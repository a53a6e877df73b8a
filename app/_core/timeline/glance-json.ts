import { DEEPEST, LONGEST_TEXT, MOST_ITEMS, MOST_KEYS, MOST_VALUES } from "./scan-json";

const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
/** Half a character that stands alone in a text, or an escape that may be one. */
const MAYBE_HALF = /\p{Surrogate}|\\u[dD][89a-fA-F]/u;

/**
 * How many keys the objects of a JSON text have in all, one that comes twice counted twice; NaN where anything is too deep
 * or too much. Looks at each sign once and takes nothing out of the text; of a text that is no JSON it says nothing.
 */
function countKeysOfText(text: string): number {
  const keysAt = new Int32Array(DEEPEST + 1);
  let [depth, keys, values] = [0, 0, 1];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      for (at += 1; at < text.length; at += 1) {
        const inner = text.charCodeAt(at);
        if (inner === QUOTE) break;
        if (inner === BACKSLASH) at += 1;
      }
    } else if (unit === COLON) {
      keys += 1;
      if ((keysAt[depth] = (keysAt[depth] ?? 0) + 1) > MOST_KEYS) return NaN;
    } else if (unit === COMMA) {
      values += 1;
    } else if (unit === OPEN_OBJECT || unit === OPEN_LIST) {
      depth += 1;
      values += 1;
      if (depth > DEEPEST || values > MOST_VALUES) return NaN;
      keysAt[depth] = 0;
    } else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) {
      depth -= 1;
    }
  }
  return values > MOST_VALUES ? NaN : keys;
}

/** The keys of all objects in a value that was parsed; NaN where a list inside an event, entity and so on is too long. */
function countKeys(value: unknown, level = 1): number {
  if (typeof value !== "object" || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) {
    if (level > 2 && value.length > MOST_ITEMS) return NaN;
    for (const inner of value) keys += countKeys(inner, level + 1);
  } else {
    for (const key in value) keys += 1 + countKeys((value as Record<string, unknown>)[key], level + 1);
  }
  return keys;
}

/**
 * The value of a text in which `scanJson` finds nothing at all; undefined where it may find something. Far quicker than the
 * scan: the signs of the text are only counted, and a key that comes twice is then missing from the value.
 */
export function parsePlainJson(text: string): { readonly value: unknown } | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const keys = countKeysOfText(text);
  if (Number.isNaN(keys) || MAYBE_HALF.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return countKeys(value) === keys ? { value } : undefined;
  } catch {
    return undefined;
  }
}
