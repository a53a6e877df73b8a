import { extname } from "node:path";
import { THEMES, type Theme } from "../_core/picture/palette";
import { PAGE_PRESETS } from "../_core/picture/presets";
import { BACKGROUNDS, type Background, type Size } from "../_core/picture/to-svg";
import { nearestWords } from "../_core/timeline/nearest-words";
import { readOrigin, statedOrigin } from "../_server/origin";
import type { Arguments } from "./read-arguments";
import { WrongUsage } from "./wrong-usage";

export { BACKGROUNDS } from "../_core/picture/to-svg";
export const PICTURE_FORMATS = ["png", "svg"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** What was asked of a picture. */
export interface PictureOptions {
  readonly format: PictureFormat;
  /** How many times as large as at 100 %, or the size of the whole in px. */
  readonly measure: { readonly scale: number } | { readonly fit: Size };
  readonly theme: Theme;
  readonly background: Background;
  /** null where nobody said where the case is published. */
  readonly origin: string | null;
}

/** One of the words an option knows; its first where nothing was said. */
function readWord<Word extends string>(name: string, typed: string | undefined, words: readonly [Word, ...Word[]]): Word {
  const word = words.find((known) => known === (typed ?? words[0]));
  if (word !== undefined) return word;
  const [near] = nearestWords(typed ?? "", words);
  throw new WrongUsage(`There is no ${name} "${typed ?? ""}".`, `${near === undefined ? "" : `Did you mean "${near}"? `}It may be ${words.join(", ")}.`);
}

/** Endings by which everyone would expect another format. */
const NEVER_OURS: readonly string[] = ["jpg", "jpeg", "webp", "gif", "avif", "pdf", "json", "csv", "html"];

function readFormat(option: Arguments["option"]): PictureFormat {
  const ending = extname(option("out") ?? "").slice(1).toLowerCase();
  const byName = PICTURE_FORMATS.find((format) => format === ending);
  const typed = option("to");
  const format = typed === undefined && byName !== undefined ? byName : readWord("format", typed, PICTURE_FORMATS);
  if (byName === undefined && NEVER_OURS.includes(ending)) {
    throw new WrongUsage(`The file's name ends in .${ending}, and what is written would be ${format}.`, `Let it end in .${format}.`);
  }
  if (byName === undefined || byName === format) return format;
  throw new WrongUsage(`--to says ${format}, and the file's name ends in .${byName}.`, "Leave one of them out.");
}

/** Pages narrower than that have no room for words. */
const LEAST_SIDE = 320;
/** A page may be so many times as long as it is wide. */
const MOST_RATIO = 3;

function readSize(text: string): Size {
  const [, width = "", height = ""] = /^(\d{1,6})[x×](\d{1,6})$/i.exec(text) ?? [];
  const size = { width: Number(width), height: Number(height) };
  const [shorter, longer] = [Math.min(size.width, size.height), Math.max(size.width, size.height)];
  if (width === "") throw new WrongUsage(`"${text}" is no size.`, "A size is a width and a height in px: 1920x1080.");
  if (shorter < LEAST_SIDE) throw new WrongUsage(`A picture of ${text} px has no room for its words.`, `Each side is ${LEAST_SIDE} px or more.`);
  if (longer > MOST_RATIO * shorter) throw new WrongUsage(`A picture of ${text} px is too long and narrow.`, `The longer side is at most ${MOST_RATIO} times the shorter.`);
  return size;
}

function readScale(text: string): number {
  const scale = /^\d(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (scale >= 1 && scale <= 4) return scale;
  throw new WrongUsage(`"${text}" is no scale.`, "A scale is a number from 1 to 4.");
}

function readMeasure(option: Arguments["option"]): PictureOptions["measure"] {
  const given = (["scale", "size", "preset"] as const).filter((name) => option(name) !== undefined);
  if (given.length > 1) throw new WrongUsage(`--${given.join(" and --")} each say how large the picture is.`, "Use one of them.");
  const [size, preset] = [option("size"), option("preset")];
  if (size !== undefined) return { fit: readSize(size) };
  if (preset !== undefined) return { fit: PAGE_PRESETS[readWord("preset", preset, ["a4", "a3", "slide", "slide-4k"])] };
  return { scale: readScale(option("scale") ?? "2") };
}

function readStatedOrigin(typed: string | undefined): string | null {
  if (typed === undefined) return statedOrigin();
  const origin = readOrigin(typed);
  if (origin === null) throw new WrongUsage(`"${typed}" is no origin.`, "An origin is a scheme and a host: https://holdings.example.");
  return origin;
}

/**
 * Reads how a picture should be.
 * @throws WrongUsage when a word is not known or two options contradict each other
 */
export function readPictureOptions({ option }: Arguments): PictureOptions {
  return {
    format: readFormat(option),
    measure: readMeasure(option),
    theme: readWord("theme", option("theme"), THEMES),
    background: readWord("background", option("background"), BACKGROUNDS),
    origin: readStatedOrigin(option("origin")),
  };
}
