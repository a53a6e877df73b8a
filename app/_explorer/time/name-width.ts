import { measureText } from "../../_core/graph/text-width";

/** As the name of the current chapter is set. */
const NAME = { size: 11.5, weight: 600 } as const;

/** The least width in which a chapter's name stands on two lines, px. */
export function nameWidth(title: string): number {
  const words = title.split(" ");
  const widthOf = (some: readonly string[]) => measureText(some.join(" "), NAME.size, NAME.weight);
  return Math.ceil(Math.min(...words.map((_, at) => Math.max(widthOf(words.slice(0, at + 1)), widthOf(words.slice(at + 1))))));
}
