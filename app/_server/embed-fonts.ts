import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { FONT_FACES, type FontFace } from "../_design/font-faces";
import { isWanted } from "../_design/unicode-range";
import { projectFolder } from "./project-folder";

async function embed({ family, weights, unicodeRange, file }: FontFace): Promise<string> {
  const bytes = await readFile(join(projectFolder(), "node_modules", file));
  return `@font-face{font-family:"${family}";font-weight:${weights};unicode-range:${unicodeRange};src:url(data:font/woff2;base64,${bytes.toString("base64")}) format("woff2")}`;
}

/** The product's font faces that a text needs, as CSS with the fonts inside: for an SVG that is opened anywhere. */
export async function embedFonts(text: string): Promise<string> {
  const faces = FONT_FACES.filter(({ unicodeRange }) => isWanted(unicodeRange, text));
  return (await Promise.all(faces.map(embed))).join("");
}
