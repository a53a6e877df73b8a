import type { Scene } from "../_core/graph/scene";
import { toCaption, toTexts } from "../_core/picture/picture-words";
import { insertTexts } from "../_core/picture/png-chunks";
import { naturalSize, toSvg, type Size, type SvgOptions } from "../_core/picture/to-svg";
import type { PictureSubject } from "../_core/words/picture-subject";
import { drawPng, PNG_LIMITS } from "../_server/draw-png";
import { embedFonts } from "../_server/embed-fonts";
import type { PictureOptions } from "./picture-options";
import { WrongUsage } from "./wrong-usage";

function checkSize({ width, height }: Size): void {
  const { side, pixels } = PNG_LIMITS;
  if (width * height <= pixels && Math.max(width, height) <= side) return;
  const most = Math.min(Math.sqrt(pixels / (width * height)), side / Math.max(width, height));
  const fitting = `${Math.floor(width * most)}x${Math.floor(height * most)}`;
  throw new WrongUsage(`A PNG of ${width} × ${height} px is too large to be drawn.`, `The largest of this shape: ${fitting} px. An SVG has no such bound: --to svg.`);
}

/** A picture as the bytes of its file, and its size in px. */
export interface DrawnPicture extends Size {
  readonly bytes: Uint8Array;
}

/**
 * Draws a scene with the words that belong to it.
 * @throws WrongUsage for a PNG that is too large, before it is drawn
 */
export async function drawPicture(scene: Scene, subject: PictureSubject, options: PictureOptions): Promise<DrawnPicture> {
  const { format, measure, theme, background, origin } = options;
  const caption = toCaption(subject, origin);
  const texts = toTexts(subject, caption);
  const fit = "fit" in measure ? { fit: measure.fit } : {};
  const svgOptions: SvgOptions = { theme, background, caption, texts, ...fit };
  const natural = naturalSize(scene, svgOptions);
  const scale = "fit" in measure ? 1 : measure.scale;
  const size = { width: Math.round(natural.width * scale), height: Math.ceil((Math.round(natural.width * scale) * natural.height) / natural.width) };
  const sized = { ...svgOptions, width: size.width };
  if (format === "svg") {
    const embedFontCss = await embedFonts(toSvg(scene, sized));
    return { ...size, bytes: Buffer.from(`${toSvg(scene, { ...sized, embedFontCss })}\n`) };
  }
  checkSize(size);
  const png = await drawPng(toSvg(scene, sized), size.width);
  return { ...size, bytes: insertTexts(png, texts) };
}
