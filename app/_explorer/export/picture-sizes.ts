import { formatCount } from "../../_core/words/counts";

/** A size in px. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** How large a picture is made: so many times its natural size, or laid out into a page of a fixed size. */
export type PictureSize =
  | { readonly of: "scale"; readonly id: string; readonly name: string; readonly scale: number }
  | { readonly of: "page"; readonly id: string; readonly name: string; readonly page: PixelSize; readonly dotsPerInch: number | null };

const MM_PER_INCH = 25.4;
/** Dots per inch of the presets for print. */
const PRINT = 300;

/** A length on paper in px at a density, rounded. */
const toPx = (mm: number, dotsPerInch: number) => Math.round((mm / MM_PER_INCH) * dotsPerInch);

const scaled = (scale: number): PictureSize => ({ of: "scale", id: `${String(scale)}x`, name: `${String(scale)}×`, scale });

/** Paper lies on its long side; its sides in mm are those of ISO 216. */
const paper = (name: string, longSide: number, shortSide: number): PictureSize => ({
  of: "page",
  id: name.toLowerCase(),
  name,
  page: { width: toPx(longSide, PRINT), height: toPx(shortSide, PRINT) },
  dotsPerInch: PRINT,
});

/** Every size there is to choose. */
export const PICTURE_SIZES: readonly [PictureSize, ...PictureSize[]] = [
  ...([scaled(1), scaled(2), scaled(3), scaled(4)] as const),
  paper("A4", 297, 210),
  paper("A3", 420, 297),
  { of: "page", id: "slide", name: "Slide", page: { width: 1920, height: 1080 }, dotsPerInch: null },
  { of: "page", id: "slide-4k", name: "Slide 4K", page: { width: 3840, height: 2160 }, dotsPerInch: null },
];

/** The size of an id; undefined where there is none of it. */
export function findPictureSize(id: string): PictureSize | undefined {
  return PICTURE_SIZES.find((size) => size.id === id);
}

/** "3,508 × 2,480 px, 297 × 210 mm at 300 dpi": mm where the size is one for print. */
export function tellSize({ width, height }: PixelSize, size: PictureSize): string {
  const px = `${formatCount(width)} × ${formatCount(height)} px`;
  if (size.of === "scale" || size.dotsPerInch === null) return px;
  const { dotsPerInch } = size;
  const [across, down] = [width, height].map((side) => Math.round((side / dotsPerInch) * MM_PER_INCH));
  return `${px}, ${String(across)} × ${String(down)} mm at ${String(dotsPerInch)} dpi`;
}
