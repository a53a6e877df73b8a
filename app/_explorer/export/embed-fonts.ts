import { isWanted } from "../../_design/unicode-range";

async function readAsDataUrl(href: string): Promise<string> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`could not fetch the font ${href}`);
  const blob = await answer.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error(`could not read the font ${href}`));
    reader.readAsDataURL(blob);
  });
}

const embedded = new Map<string, Promise<string>>();

/** A font as a data URL, read once for as long as the tab lives: many pictures want the same few. */
function readFont(href: string): Promise<string> {
  const known = embedded.get(href) ?? readAsDataUrl(href);
  embedded.set(href, known);
  known.catch(() => embedded.delete(href));
  return known;
}

async function embed({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const source = style.getPropertyValue("src");
  const href = /url\(["']?([^"')]+)/.exec(source)?.[1] ?? "";
  const url = await readFont(new URL(href, parentStyleSheet?.href ?? document.baseURI).href);
  const family = style.getPropertyValue("font-family");
  const weight = style.getPropertyValue("font-weight");
  const range = style.getPropertyValue("unicode-range");
  return `@font-face{font-family:${family};font-weight:${weight};unicode-range:${range};src:url(${url}) format("woff2")}`;
}

/** Letters are placed and shaped by the outline alone: a browser fits them to the px of its screen otherwise. */
const EXACT = "text{text-rendering:geometricPrecision}";

const FAMILIES: readonly string[] = ["Inter", "Source Serif 4"];

/** The page's own font faces that a text needs, as CSS with the fonts inside: a picture drawn from an SVG sees no others. */
export async function embedFonts(text: string): Promise<string> {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => FAMILIES.includes(style.getPropertyValue("font-family").replaceAll(/["']/g, "")))
    .filter(({ style }) => isWanted(style.getPropertyValue("unicode-range"), text));
  return EXACT + (await Promise.all(faces.map(embed))).join("");
}
