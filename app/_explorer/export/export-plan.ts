import type { Box } from "../../_core/graph/scene";
import { formatCount } from "../../_core/words/counts";
import type { CaseShelf } from "../view/case-shelf";
import type { StepPage } from "../view/step-page";
import { fitsCanvas, largestThatFits } from "./canvas-limits";
import type { ExportChoice } from "./export-choice";
import { picturesOfSteps } from "./export-steps";
import { filmPictures, sizeOfFilm } from "./film-pictures";
import { tellSize, type PictureSize, type PixelSize } from "./picture-sizes";
import { lengthOfFilm, planFilm } from "./plan-film";
import { sizeOfPicture, toPicture, type Picture } from "./to-picture";

/** What the page and the machine give an export. */
export interface ExportGround {
  readonly origin: string;
  readonly query: string;
  /** The part of the scene that is seen on the screen. */
  readonly view: Box | undefined;
  /** The case, once it is at hand. */
  readonly shelf: CaseShelf | null;
  /** The machine's memory in GiB, where the browser tells it. */
  readonly memory: number | undefined;
  /** Whether the reader wants no motion. */
  readonly isCalm: boolean;
}

/** Why a picture cannot be drawn, and the largest size that can. */
export interface TooLarge {
  readonly words: string;
  readonly instead: PictureSize | undefined;
}

/** What would be made of a choice, known before it is made. */
export interface ExportPlan {
  /** The picture of the step that is shown, as it would be among the others. */
  readonly picture: Picture;
  /** How many pictures it takes. */
  readonly count: number;
  /** Exactly how large each is. */
  readonly size: PixelSize;
  /** Size, and number or length, in words. */
  readonly words: string;
  readonly tooLarge: TooLarge | null;
}

/** Without a case at hand there is the step alone. */
function picturesOf(page: StepPage, choice: ExportChoice, { shelf, origin, query, view }: ExportGround): { picture: Picture; count: number } {
  const alone = { picture: toPicture(page, choice, { origin, query, view }), count: 1 };
  if (choice.subject === "step" || shelf === null) return alone;
  if (choice.subject === "film") {
    const { pictures, steps } = filmPictures(shelf, page, choice, origin);
    return { picture: pictures[steps.indexOf(page.step)] ?? alone.picture, count: pictures.length };
  }
  const all = picturesOfSteps(shelf, page, choice, origin);
  return { picture: all.find((it) => it.page.step === page.step)?.picture ?? alone.picture, count: all.length };
}

/** "48 s", "2 min 5 s": rounded before it is parted, so that nothing lasts 60 s. */
export function tellLength(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${String(whole)} s` : `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
}

function judge(picture: Picture, size: PixelSize, memory: number | undefined): TooLarge | null {
  if (fitsCanvas(size, memory)) return null;
  const instead = largestThatFits((other) => sizeOfPicture(picture, other), memory);
  const asked = `${formatCount(size.width)} × ${formatCount(size.height)} px is more than a browser can draw.`;
  if (instead === undefined) return { words: `${asked} SVG has no such limit.`, instead };
  return { words: `${asked} The largest that works is ${instead.name}: ${tellSize(sizeOfPicture(picture, instead), instead)}. SVG has no such limit.`, instead };
}

/** What would be made of a choice. */
export function planExport(page: StepPage, choice: ExportChoice, ground: ExportGround): ExportPlan {
  const { picture, count } = picturesOf(page, choice, ground);
  const isFilm = choice.subject === "film";
  const chosen = isFilm ? sizeOfFilm(choice.filmHeight) : choice.size;
  const size = sizeOfPicture(picture, chosen);
  const many = choice.subject === "step" ? "" : `, ${String(count)} ${count === 1 ? "step" : "steps"}`;
  const length = isFilm ? `, ${tellLength(lengthOfFilm(planFilm(count, ground.isCalm)))}` : "";
  const tooLarge = choice.format === "svg" && !isFilm ? null : judge(picture, size, ground.memory);
  return { picture, count, size, words: `${tellSize(size, chosen)}${many}${length}`, tooLarge };
}
