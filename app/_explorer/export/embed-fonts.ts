/** Whether a CSS `unicode-range` holds any of these letters. */
function holdsAny(range: string, letters: ReadonlySet<number>): boolean {
  const parts = range.split(",").map((part) => /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/i.exec(part.trim()));
  return [...letters].some((letter) =>
    parts.some((part) => {
      const from = Number.parseInt(part?.[1] ?? "", 16);
      return letter >= from && letter <= Number.parseInt(part?.[2] ?? part?.[1] ?? "", 16);
    }),
  );
}

async function readAsDataUrl(href: string): Promise<string> {
  const blob = await (await fetch(href)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error(`could not read the font ${href}`));
    reader.readAsDataURL(blob);
  });
}

async function embed({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const source = style.getPropertyValue("src");
  const href = /url\(["']?([^"')]+)/.exec(source)?.[1] ?? "";
  const url = await readAsDataUrl(new URL(href, parentStyleSheet?.href ?? document.baseURI).href);
  const family = style.getPropertyValue("font-family");
  const weight = style.getPropertyValue("font-weight");
  const range = style.getPropertyValue("unicode-range");
  return `@font-face{font-family:${family};font-weight:${weight};unicode-range:${range};src:url(${url}) format("woff2")}`;
}

/**
 * The page's own font faces that a text needs, as CSS with the fonts inside: a picture drawn from an SVG sees no others.
 * @param families as CSS names them
 */
export async function embedFonts(text: string, families: readonly string[]): Promise<string> {
  const letters = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => families.includes(style.getPropertyValue("font-family").replaceAll(/["']/g, "")))
    .filter(({ style }) => holdsAny(style.getPropertyValue("unicode-range"), letters));
  return (await Promise.all(faces.map(embed))).join("");
}
