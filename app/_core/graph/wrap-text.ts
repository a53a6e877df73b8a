import { measureText, type TextWeight } from "./text-width";

function cut(text: string, size: number, weight: TextWeight, room: number): string {
  if (measureText(text, size, weight) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && measureText(`${letters.join("").trimEnd()}…`, size, weight) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/**
 * A text in one line where it fits, else in two of nearly equal length, parted at a space. What does not fit into two
 * lines of `most` px ends in "…".
 * @param room px that a single line may take
 * @param most px that no line may exceed
 */
export function wrapText(text: string, size: number, weight: TextWeight, room: number, most: number): string[] {
  const width = (it: string) => measureText(it, size, weight);
  if (width(text) <= room) return [text];
  const words = text.split(" ").filter((word) => word !== "");
  let best: string[] = [text];
  let longest = width(text);
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    const widest = Math.max(...lines.map(width));
    if (widest < longest) [best, longest] = [lines, widest];
  }
  if (longest <= most) return best;
  let first = words[0] ?? text;
  let taken = 1;
  while (taken < words.length && width(`${first} ${words[taken] ?? ""}`) <= most) first = `${first} ${words[taken++] ?? ""}`;
  const rest = words.slice(taken).join(" ");
  return rest === "" ? [cut(first, size, weight, most)] : [cut(first, size, weight, most), cut(rest, size, weight, most)];
}
