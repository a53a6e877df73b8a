import { FONT_FACES, type FontFace } from "./font-faces";

/**
 * Where the site serves each font file; for the browser. A bundler sees a file only where its name stands written out
 * inside `new URL(…, import.meta.url)`: hence not made from `FONT_FACES`. It is the file that `fonts.css` uses, so a
 * picture made in the browser takes its bytes from the cache.
 */
const URLS: Readonly<Record<string, string>> = {
  "Inter latin": new URL("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2", import.meta.url).href,
  "Inter latin-ext": new URL("@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2", import.meta.url).href,
  "Source Serif 4 latin": new URL("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2", import.meta.url).href,
  "Source Serif 4 latin-ext": new URL("@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2", import.meta.url).href,
};

/**
 * The bytes of a font's woff2 file, to embed in a picture.
 * @throws Error when the site does not give the file
 */
export async function fetchFont(face: FontFace): Promise<Uint8Array> {
  const url = URLS[`${face.family} ${face.subset}`] ?? "";
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The font ${face.family} (${face.subset}) did not come: ${response.status} for ${url}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The bytes of every font file of some families. @throws Error when the site does not give one */
export const fetchFonts = (families: readonly FontFace["family"][]): Promise<{ face: FontFace; bytes: Uint8Array }[]> =>
  Promise.all(
    FONT_FACES.filter(({ family }) => families.includes(family)).map(async (face) => ({ face, bytes: await fetchFont(face) })),
  );
