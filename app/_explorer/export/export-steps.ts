import { makeZip } from "client-zip";
import { formatCsv } from "../../_core/analysis/format-csv";
import type { StepPage } from "../view/step-page";
import type { CaseShelf } from "../view/case-shelf";
import type { ExportChoice } from "./export-choice";
import type { ExportedFile, ExportWatch } from "./export-progress";
import { makePicture } from "./make-picture";
import { nameSpan } from "./name-span";
import { inOneFrame, pagesOfSteps, stepsOfSpan } from "./pages-of-span";
import { toPicture, withSteadyWords, type Picture } from "./to-picture";

/** A step with its picture. */
export interface StepPicture {
  readonly page: StepPage;
  readonly picture: Picture;
}

/** The pictures of many steps: one frame, and the chart in one place. */
export function picturesOfSteps(shelf: CaseShelf, page: StepPage, choice: ExportChoice, origin: string): StepPicture[] {
  const pages = inOneFrame(pagesOfSteps(shelf, page, stepsOfSpan(shelf, page, choice.span)));
  const pictures = withSteadyWords(pages.map((it) => toPicture(it, { ...choice, part: "frame" }, { origin })));
  return pages.flatMap((it, at) => pictures[at] === undefined ? [] : [{ page: it, picture: pictures[at] }]);
}

const numbered = ({ step }: StepPage, fileName: string) => `${String(step).padStart(3, "0")}--${fileName}`;

/** The list of the pictures: what each shows, and where it can be opened. */
export function toIndex(all: readonly StepPicture[]): string {
  const rows = all.map(({ page, picture }) => [page.step, page.story.day, page.story.headline, picture.texts["holdings:address"] ?? "", numbered(page, picture.fileName)]);
  return formatCsv(["step", "day", "title", "address", "file"], rows);
}

/**
 * Every step as a picture of its own, numbered, and a list of them, in one ZIP. Each picture is packed as soon as it is drawn.
 * @throws CannotDraw; the signal's reason when it was stopped: then nothing is left
 */
export async function exportSteps(shelf: CaseShelf, page: StepPage, choice: ExportChoice, origin: string, { signal, onProgress }: ExportWatch): Promise<ExportedFile> {
  const all = picturesOfSteps(shelf, page, choice, origin);
  async function* draw() {
    yield { name: "index.csv", input: toIndex(all) };
    for (const [done, { page: it, picture }] of all.entries()) {
      signal.throwIfAborted();
      onProgress({ done, total: all.length });
      yield { name: numbered(it, picture.fileName), input: await makePicture(picture, choice.format) };
    }
    signal.throwIfAborted();
  }
  const file = await new Response(makeZip(draw()), { headers: { "Content-Type": "application/zip" } }).blob();
  signal.throwIfAborted();
  return { file, name: nameSpan(shelf, page, choice.span, "zip") };
}
