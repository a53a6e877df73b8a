import { chapterOf } from "../../_core/graph/chapters";
import { toLegend } from "../../_core/graph/legend";
import type { LegendItem } from "../../_core/graph/scene";
import type { CaseShelf } from "../view/case-shelf";
import type { StepPage } from "../view/step-page";
import type { ExportChoice } from "./export-choice";
import { pagesOfSteps, stepsOfSpan } from "./pages-of-span";
import type { PictureSize } from "./picture-sizes";
import { toPicture, withSteadyWords, type Picture } from "./to-picture";

/** The size of a film, px: 16 to 9. */
export function sizeOfFilm(filmHeight: ExportChoice["filmHeight"]): Extract<PictureSize, { of: "page" }> {
  const height = Number(filmHeight);
  return { of: "page", id: filmHeight, name: `${filmHeight}p`, page: { width: (height * 16) / 9, height }, dotsPerInch: null };
}

function legendOf(pages: readonly StepPage[]): LegendItem[] {
  return toLegend(
    pages.flatMap(({ scene }) => scene.nodes),
    pages.flatMap(({ scene }) => scene.edges),
  );
}

/** Pages of one chapter as pictures in which nothing moves but what the steps change: one legend, one room for words. */
function picturesOfChapter(pages: readonly StepPage[], { theme, filmHeight }: ExportChoice, origin: string): Picture[] {
  const legend = legendOf(pages);
  const size = sizeOfFilm(filmHeight);
  return withSteadyWords(
    pages.map((page) => {
      // A source cannot be read in two seconds; the address leads to it.
      const brief = { ...page, story: { ...page.story, sources: [] }, scene: { ...page.scene, legend } };
      return toPicture(brief, { format: "png", part: "frame", background: "paper", theme, size }, { origin });
    }),
  );
}

/** The pictures of a film, in the order of their steps, and those steps. */
export function filmPictures(shelf: CaseShelf, page: StepPage, choice: ExportChoice, origin: string): { pictures: Picture[]; steps: number[] } {
  const history = shelf.historyOf(page.view.account, page.view.clock);
  const pages = pagesOfSteps(shelf, page, stepsOfSpan(shelf, page, choice.span));
  // A chapter may be left and come back to: each run of its steps is framed by itself.
  const runs: StepPage[][] = [];
  let running: string | null = null;
  for (const it of pages) {
    const chapter = chapterOf(shelf.theCase, history.steps, it.step);
    if (chapter === running) runs.at(-1)?.push(it);
    else runs.push([it]);
    running = chapter;
  }
  return { pictures: runs.flatMap((run) => picturesOfChapter(run, choice, origin)), steps: pages.map(({ step }) => step) };
}
