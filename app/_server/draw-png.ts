import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { FONT_FACES_ON_DISK } from "./picture-fonts";
import { projectFolder } from "./project-folder";

/** The largest picture that is drawn here: within the memory of one WebAssembly program, with room for layers. */
export const PNG_LIMITS = { side: 16_384, pixels: 2 ** 26 } as const;

const inPackages = (path: string) => join(/*turbopackIgnore: true*/ projectFolder(), "node_modules", path);

async function prepare(): Promise<Uint8Array[]> {
  await initWasm(await readFile(inPackages("@resvg/resvg-wasm/index_bg.wasm")));
  return Promise.all(FONT_FACES_ON_DISK.map(async (path) => new Uint8Array(await readFile(inPackages(path)))));
}

let prepared: Promise<Uint8Array[]> | undefined;

/**
 * Draws an SVG as a PNG of this width in px, without a browser; the height follows from the SVG's own shape.
 * The fonts are those of the product: a sign that they lack is left blank.
 * @throws when the SVG cannot be read, or the picture is too large for the memory there is
 */
export async function drawPng(svg: string, width: number): Promise<Uint8Array> {
  const fontBuffers = await (prepared ??= prepare());
  const drawing = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: "Inter", sansSerifFamily: "Inter", serifFamily: "Source Serif 4" },
  });
  try {
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}
