import type { Box, Scene } from "../../_core/graph/scene";
import { toCaption, toFileName, toTexts } from "../../_core/picture/picture-words";
import type { PngTexts } from "../../_core/picture/png-chunks";
import { arrangeAlike, naturalSize, toSvg, type SvgOptions } from "../../_core/picture/to-svg";
import type { StepPage } from "../view/step-page";
import type { ExportChoice } from "./export-choice";
import type { PictureSize, PixelSize } from "./picture-sizes";
import { subjectOfPage } from "./subject-of-page";

/** What a picture is made of beside what was chosen. */
export interface PictureGround {
  /** Scheme and host of the place where the view can be opened. */
  readonly origin: string;
  /** What of the address follows the step: `?focus=…`. */
  readonly query?: string;
  /** The part of the scene that is seen on the screen. */
  readonly view?: Box | undefined;
}

/** A step's picture, ready to be drawn: everything that is known of it before. */
export interface Picture {
  readonly scene: Scene;
  /** How it is drawn, whatever its size. */
  readonly look: SvgOptions;
  readonly chosenSize: PictureSize;
  readonly texts: PngTexts;
  readonly fileName: string;
}

type PictureChoice = Pick<ExportChoice, "format" | "part" | "theme" | "background" | "size">;

/** The picture of a page's step as it was chosen. */
export function toPicture(page: StepPage, choice: PictureChoice, { origin, query = "", view }: PictureGround): Picture {
  const plain = subjectOfPage(page);
  const subject = { ...plain, href: plain.href === "" ? "" : `${plain.href}${query}` };
  const caption = toCaption(subject, origin);
  const { theme, background, part, size, format } = choice;
  const texts = toTexts(subject, caption);
  const crop = part === "view" ? view : undefined;
  const look: SvgOptions = { theme, background, caption, ...(crop === undefined ? {} : { crop }), ...(format === "svg" ? { texts } : {}) };
  return { scene: page.scene, look, chosenSize: size, texts, fileName: toFileName(subject, format) };
}

/** How large a picture is, or would be at another size. */
export function sizeOfPicture({ scene, look, chosenSize }: Picture, size: PictureSize = chosenSize): PixelSize {
  if (size.of === "page") return size.page;
  const natural = naturalSize(scene, look);
  return { width: natural.width * size.scale, height: natural.height * size.scale };
}

/** A picture as SVG of its size. */
export function toPictureSvg(picture: Picture, more: Pick<SvgOptions, "embedFontCss" | "idPrefix"> = {}): string {
  const { scene, look, chosenSize } = picture;
  const size = sizeOfPicture(picture);
  return toSvg(scene, { ...look, ...more, ...(chosenSize.of === "page" ? { fit: size } : { width: size.width }) });
}

/** Pictures of one frame, size and theme in which the chart stands in one place, however many lines the words of each take. */
export function withSteadyWords(pictures: readonly Picture[]): Picture[] {
  const [first] = pictures;
  if (first === undefined) return [];
  const { look, chosenSize } = first;
  const worded = pictures.flatMap(({ scene, look: { caption } }) => (caption === undefined ? [] : [{ scene, caption }]));
  const arrangement = arrangeAlike(worded, { theme: look.theme, ...(chosenSize.of === "page" ? { fit: chosenSize.page } : {}) });
  return pictures.map((picture) => ({ ...picture, look: { ...picture.look, arrangement } }));
}
