import type { PixelSize } from "./picture-sizes";

/** The browser gave no picture. */
export class CannotDraw extends Error {
  constructor(readonly size: PixelSize) {
    super(`no picture of ${String(size.width)} × ${String(size.height)} px`);
  }
}

/** Draws an SVG on a canvas of exactly this size: the density of the screen has no part in it. @throws CannotDraw */
export async function drawSvg(svg: string, size: PixelSize): Promise<OffscreenCanvas> {
  const { width, height } = size;
  const href = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = href;
    await image.decode();
    const canvas = new OffscreenCanvas(width, height);
    const paper = canvas.getContext("2d");
    if (paper === null) throw new CannotDraw(size);
    paper.drawImage(image, 0, 0, width, height);
    return canvas;
  } catch {
    throw new CannotDraw(size);
  } finally {
    URL.revokeObjectURL(href);
  }
}

/** An SVG as a PNG of exactly this size. @throws CannotDraw */
export async function drawPng(svg: string, size: PixelSize): Promise<Uint8Array> {
  const canvas = await drawSvg(svg, size);
  const blob = await canvas.convertToBlob({ type: "image/png" }).catch(() => null);
  if (blob === null || blob.size === 0) throw new CannotDraw(size);
  return new Uint8Array(await blob.arrayBuffer());
}
