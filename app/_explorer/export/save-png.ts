import { toCaption, toFileName, toTexts } from "../../_core/picture/picture-words";
import { insertTexts } from "../../_core/picture/png-chunks";
import { naturalSize, toSvg } from "../../_core/picture/to-svg";
import type { Theme } from "../../_design/tokens";
import type { StepPage } from "../view/step-page";
import { embedFonts } from "./embed-fonts";
import type { ExportScale } from "./export-scales";
import { subjectOfPage } from "./subject-of-page";

/** What a reader chooses of a picture. */
export interface PngChoice {
  readonly scale: ExportScale;
  readonly theme: Theme;
}

/** Draws an SVG on a canvas of exactly this size: the density of the screen has no part in it. */
async function drawPng(svg: string, width: number, height: number): Promise<Uint8Array> {
  const href = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = href;
    await image.decode();
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: "image/png" });
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(href);
  }
}

function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
  link.download = name;
  link.click();
  // The download holds on to the address only once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Saves the chart of a step, with its words around it and within its file, as a PNG.
 * @throws when the browser cannot draw a picture of that size
 */
export async function savePng(page: StepPage, { scale, theme }: PngChoice): Promise<void> {
  const subject = subjectOfPage(page);
  const caption = toCaption(subject, window.location.origin);
  const size = naturalSize(page.scene, { theme, caption });
  const [width, height] = [size.width * scale, size.height * scale];
  const plain = toSvg(page.scene, { theme, caption, width });
  const embedFontCss = await embedFonts(plain, ["Inter", "Source Serif 4"]);
  const png = await drawPng(toSvg(page.scene, { theme, caption, width, embedFontCss }), width, height);
  download(insertTexts(png, toTexts(subject, caption)), toFileName(subject, "png"));
}
