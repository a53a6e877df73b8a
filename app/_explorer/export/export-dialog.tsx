"use client";

import { useMemo } from "react";
import { formatViewQuery } from "../../_core/view-state/view-query";
import { useGhosts } from "../chart/use-ghosts";
import { useMediaQuery } from "../chart/use-media-query";
import { useOpenFile } from "../open-file/file-opener";
import { useNavigation } from "../page/navigation";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import type { StepPage } from "../view/step-page";
import type { ExportChoice } from "./export-choice";
import styles from "./export-dialog.module.css";
import { ExportFooter } from "./export-footer";
import { ExportOptions } from "./export-options";
import { planExport, type ExportGround, type ExportPlan } from "./export-plan";
import { ExportPreview } from "./export-preview";
import type { ExportWatch } from "./export-progress";
import { exportSteps } from "./export-steps";
import { makesFilms, type FilmKind } from "./film-kind";
import { sizeOfFilm } from "./film-pictures";
import { makePicture } from "./make-picture";
import { readView } from "./read-view";
import { useExportChoice } from "./use-export-choice";
import { useExportWork } from "./use-export-work";
import { useFilmKind } from "./use-film-kind";

interface ExportDialogProps {
  readonly page: StepPage;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** GiB; only some browsers tell it. */
const readMemory = () => (navigator as Navigator & { readonly deviceMemory?: number }).deviceMemory;

/** Makes what was chosen. */
async function make(page: StepPage, choice: ExportChoice, { picture }: ExportPlan, { shelf, origin, isCalm }: ExportGround, kind: FilmKind | null | undefined, watch: ExportWatch) {
  if (choice.subject === "steps" && shelf !== null) return exportSteps(shelf, page, choice, origin, watch);
  if (choice.subject === "film" && shelf !== null && kind) return (await import("./export-film")).exportFilm(shelf, page, choice, kind, isCalm, origin, watch);
  return { file: await makePicture(picture, choice.format), name: picture.fileName };
}

function tellSaving({ subject, format }: ExportChoice, count: number, kind: FilmKind | null | undefined): string {
  if (subject === "step") return `Save ${format.toUpperCase()}`;
  if (subject === "steps") return `Save ${String(count)} pictures`;
  return kind ? `Save ${kind.name}` : "Save animation";
}

const NO_FILM = "This browser cannot make films. A current Chrome, Edge, Firefox or Safari can.";
const NO_CASE = "All steps and the animation can be chosen once the case has been fetched.";

/** Saves the chart: the step as a picture, all steps, or a film of them. Says before how large it will be. */
export function ExportDialog({ page, isOpen, onOpenChange }: ExportDialogProps) {
  return isOpen ? <OpenDialog page={page} isOpen onOpenChange={onOpenChange} /> : null;
}

function OpenDialog({ page: told, isOpen, onOpenChange }: ExportDialogProps) {
  const { shelf, query } = useNavigation();
  const { scene } = useGhosts(told);
  const page = useMemo<StepPage>(() => ({ ...told, scene }), [told, scene]);
  const isCalm = useMediaQuery("(prefers-reduced-motion: reduce)");
  const [remembered, choose] = useExportChoice();
  const { state, run, stop, forget } = useExportWork();
  const openFile = useOpenFile();
  // What is on the screen does not move while the dialog is over it, until the step does.
  const view = useMemo(() => (page.href === "" ? undefined : readView()), [page.href]);
  const isOff = { steps: shelf === null, film: shelf === null || !makesFilms(), view: view === undefined };
  const isOffered = remembered.subject === "step" || !isOff[remembered.subject];
  const choice = useMemo<ExportChoice>(() => (isOffered ? remembered : { ...remembered, subject: "step" }), [remembered, isOffered]);
  const ground = useMemo<ExportGround>(() => ({ origin: window.location.origin, query: formatViewQuery(query), view, shelf, memory: readMemory(), isCalm }), [query, view, shelf, isCalm]);
  const plan = useMemo(() => planExport(page, choice, ground), [page, choice, ground]);
  const kind = useFilmKind(sizeOfFilm(choice.filmHeight).page, choice.subject === "film");
  const reason = !makesFilms() || kind === null ? NO_FILM : shelf === null ? NO_CASE : null;
  const { tooLarge } = plan;
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="Export"
      width={62}
      footer={
        <ExportFooter
          plan={plan}
          state={state}
          saves={tellSaving(choice, plan.count, kind)}
          isOff={tooLarge !== null || (choice.subject === "film" && !kind)}
          onSave={() => void run((watch) => make(page, choice, plan, ground, kind, watch))}
          onStop={stop}
          onOpenPicture={(file) => {
            onOpenChange(false);
            openFile(file);
          }}
        />
      }
    >
      <div className={styles.layout}>
        <ExportPreview picture={plan.picture} />
        <ExportOptions
          choice={choice}
          choose={(change) => {
            forget();
            choose(change);
          }}
          isOff={isOff}
          reason={reason}
        />
        {tooLarge === null ? null : (
          <div className={styles.tooLarge} role="alert">
            <p>{tooLarge.words}</p>
            {tooLarge.instead === undefined ? null : <Button onClick={() => choose({ size: tooLarge.instead ?? choice.size })}>Use {tooLarge.instead.name}</Button>}
          </div>
        )}
      </div>
    </Dialog>
  );
}
