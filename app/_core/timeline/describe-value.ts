const LONGEST_SHOWN = 60;
const MOST_KEYS = 4;
/** Marks that would change how the words around them read. */
const UNSEEN = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;

/** A value as a person can read it in one line: texts in quotes and shortened, unseen marks as escapes. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") {
    if (value === "") return "an empty text";
    const isLong = value.length > LONGEST_SHOWN;
    const shown = JSON.stringify(isLong ? value.slice(0, LONGEST_SHOWN) : value);
    const plain = shown.replace(UNSEEN, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return isLong ? `${plain.slice(0, -1)}…"` : plain;
  }
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "number" && !Number.isFinite(value)) return "a number too large to hold";
  if (typeof value === "object" && value !== null) return describeObject(value);
  return String(value);
}

function describeObject(object: object): string {
  const keys = Object.keys(object);
  const shown = keys.slice(0, MOST_KEYS).map((key) => {
    const value = (object as Record<string, unknown>)[key];
    return `${describeValue(key)}: ${typeof value === "object" && value !== null ? "…" : describeValue(value)}`;
  });
  return keys.length === 0 ? "an empty object" : `{ ${[...shown, ...(keys.length > MOST_KEYS ? ["…"] : [])].join(", ")} }`;
}
