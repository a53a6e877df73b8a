import { BufferTarget, CanvasSource, Mp4OutputFormat, Output, QUALITY_HIGH, WebMOutputFormat } from "mediabunny";
import type { CaseShelf } from "../view/case-shelf";
import type { StepPage } from "../view/step-page";
import { drawSvg } from "./draw-svg";
import type { ExportChoice } from "./export-choice";
import type { ExportedFile, ExportWatch } from "./export-progress";
import type { FilmKind } from "./film-kind";
import { filmPictures, sizeOfFilm } from "./film-pictures";
import { writeSvg } from "./make-picture";
import { nameSpan } from "./name-span";
import { planFilm } from "./plan-film";

const formatOf = ({ container }: FilmKind) => (container === "mp4" ? new Mp4OutputFormat({ fastStart: "in-memory" }) : new WebMOutputFormat());

/**
 * The steps of a chapter or of the case one after the other, as a film.
 * @param isCut whether steps follow each other at once
 * @throws CannotDraw; the signal's reason when it was stopped: then nothing is left
 */
export async function exportFilm(shelf: CaseShelf, page: StepPage, choice: ExportChoice, kind: FilmKind, isCut: boolean, origin: string, { signal, onProgress }: ExportWatch): Promise<ExportedFile> {
  const { page: size } = sizeOfFilm(choice.filmHeight);
  const { pictures } = filmPictures(shelf, page, choice, origin);
  const canvas = new OffscreenCanvas(size.width, size.height);
  const paper = canvas.getContext("2d", { alpha: false });
  if (paper === null) throw new Error("no canvas to draw on");

  const target = new BufferTarget();
  const output = new Output({ format: formatOf(kind), target });
  const source = new CanvasSource(canvas, { codec: kind.codec, quality: QUALITY_HIGH, keyFrameInterval: 10 });
  output.addVideoTrack(source);
  output.setMetadataTags({ title: page.caseTitle, comment: `${origin}${page.href}` });
  try {
    await output.start();
    let [before, shown]: [OffscreenCanvas | null, OffscreenCanvas | null] = [null, null];
    let drawn = -1;
    for (const { time, duration, picture: at, share, isKey } of planFilm(pictures.length, isCut)) {
      signal.throwIfAborted();
      const picture = pictures[at];
      if (picture !== undefined && at !== drawn) {
        onProgress({ done: at, total: pictures.length });
        [before, shown, drawn] = [shown, await drawSvg(await writeSvg(picture), size), at];
      }
      paper.globalAlpha = 1;
      if (before !== null && share < 1) paper.drawImage(before, 0, 0);
      paper.globalAlpha = share;
      if (shown !== null) paper.drawImage(shown, 0, 0);
      await source.add(time, duration, { keyFrame: isKey });
    }
    await output.finalize();
  } catch (problem) {
    await output.cancel();
    throw problem;
  }
  signal.throwIfAborted();
  const type = kind.container === "mp4" ? "video/mp4" : "video/webm";
  return { file: new Blob(target.buffer === null ? [] : [target.buffer], { type }), name: nameSpan(shelf, page, choice.span, kind.container) };
}
