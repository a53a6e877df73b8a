import { insertDensity, insertTexts } from "../../_core/picture/png-chunks";
import { drawPng } from "./draw-svg";
import { embedFonts } from "./embed-fonts";
import type { ExportChoice } from "./export-choice";
import { sizeOfPicture, toPictureSvg, type Picture } from "./to-picture";

/** A picture as SVG that needs nothing else: the fonts that it is set in are inside. */
export async function writeSvg(picture: Picture): Promise<string> {
  const embedFontCss = await embedFonts(toPictureSvg(picture));
  return toPictureSvg(picture, { embedFontCss });
}

/** A picture as the bytes of a PNG that says what it shows. @throws CannotDraw */
async function writePng(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const { texts, chosenSize } = picture;
  const png = insertTexts(await drawPng(await writeSvg(picture), sizeOfPicture(picture)), texts);
  const dotsPerInch = chosenSize.of === "page" ? chosenSize.dotsPerInch : null;
  return dotsPerInch === null ? png : insertDensity(png, dotsPerInch);
}

/** A picture as a file of a format. @throws CannotDraw */
export async function makePicture(picture: Picture, format: ExportChoice["format"]): Promise<Blob> {
  if (format === "svg") return new Blob([await writeSvg(picture)], { type: "image/svg+xml" });
  return new Blob([await writePng(picture)], { type: "image/png" });
}
