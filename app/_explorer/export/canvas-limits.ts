import { PICTURE_SIZES, type PictureSize, type PixelSize } from "./picture-sizes";

/** The longest side of a canvas, px, and its largest area, px²: beyond either a browser gives an empty picture. */
export const CANVAS_LIMITS = { side: 65_535, area: 2 ** 28 } as const;

/** Bytes that a px takes while a picture is made: the canvas, the drawing that it is made from, and what is being packed. */
const BYTES_PER_PX = 12;
/** How much of a machine's memory one picture may take. */
const SHARE = 0.5;

/** The largest area of a picture in px², by the canvas and by the machine's memory in GiB, where a browser tells it. */
export function mostArea(memory: number | undefined): number {
  return memory === undefined ? CANVAS_LIMITS.area : Math.min(CANVAS_LIMITS.area, Math.floor((memory * SHARE * 2 ** 30) / BYTES_PER_PX));
}

/** Whether a picture of a size can be drawn. */
export function fitsCanvas({ width, height }: PixelSize, memory: number | undefined): boolean {
  return width > 0 && height > 0 && width <= CANVAS_LIMITS.side && height <= CANVAS_LIMITS.side && width * height <= mostArea(memory);
}

/** The largest size that can be drawn; undefined where none can. */
export function largestThatFits(sizeOf: (size: PictureSize) => PixelSize, memory: number | undefined): PictureSize | undefined {
  const area = (size: PictureSize) => sizeOf(size).width * sizeOf(size).height;
  return PICTURE_SIZES.filter((size) => fitsCanvas(sizeOf(size), memory)).sort((a, b) => area(b) - area(a))[0];
}
