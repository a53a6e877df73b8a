import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { FONT_FACES, type FontFace } from "../_design/font-faces";
import { projectFolder } from "./project-folder";

/** Whether a CSS `unicode-range` holds any of these characters, given by their code points. */
function holdsAny(range: string, characters: ReadonlySet<number>): boolean {
  const spans = range.split(",").map((part) => {
    const [first = "", last = first] = part.trim().slice(2).split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return [...characters].some((character) => spans.some(([first, last]) => character >= first && character <= last));
}

async function embed({ family, weights, unicodeRange, file }: FontFace): Promise<string> {
  const bytes = await readFile(join(projectFolder(), "node_modules", file));
  return `@font-face{font-family:"${family}";font-weight:${weights};unicode-range:${unicodeRange};src:url(data:font/woff2;base64,${bytes.toString("base64")}) format("woff2")}`;
}

/** The product's font faces that a text needs, as CSS with the fonts inside: for an SVG that is opened anywhere. */
export async function embedFonts(text: string): Promise<string> {
  const characters = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const faces = FONT_FACES.filter(({ unicodeRange }) => holdsAny(unicodeRange, characters));
  return (await Promise.all(faces.map(embed))).join("");
}
