import type { Scene } from "../../_core/graph/scene";
import { toScene } from "../../_core/graph/to-scene";
import { stepOfEvent } from "../../_core/replay/find-step";
import type { History } from "../../_core/replay/history";
import type { Snapshot } from "../../_core/replay/snapshot";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { nameStep, viewOfStep } from "../../_core/view-state/step-address";
import type { ViewState } from "../../_core/view-state/view-state";
import { hrefOfComparison } from "../compare/compare-page";
import { toStory, type Story } from "../story/story";
import { toStepTables, type StepTable } from "../tables/step-tables";
import { toStrip, type Strip } from "../time/strip";
import type { CaseShelf } from "./case-shelf";
import { snapshotOfView } from "./snapshot-of-view";
import { toSwitches, type Switches } from "./switches";

/** Where the player leads from a step; null where there is nothing more. */
export interface Moves {
  readonly first: string | null;
  readonly previous: string | null;
  readonly next: string | null;
  readonly last: string | null;
}

/** Everything that the page of one step shows, as plain values: made the same on the server and in the browser. */
export interface StepPage {
  readonly caseId: string;
  readonly caseTitle: string;
  /** SHA-256 of the case file's bytes, in hex. */
  readonly caseHash: string;
  readonly caseHref: string;
  /** Its address as it should be cited. */
  readonly href: string;
  readonly view: ViewState;
  readonly step: number;
  /** The step as an address names it: its event's id, or `opening`. */
  readonly stepName: string;
  readonly stepCount: number;
  readonly story: Story;
  readonly moves: Moves;
  readonly switches: Switches;
  /** Where the step is set beside another. */
  readonly compareHref: string;
  readonly scene: Scene;
  readonly tables: readonly StepTable[];
  readonly strip: Strip;
}

const strips = new WeakMap<History, Strip>();

function stripOf(shelf: CaseShelf, history: History, hrefOf: (step: number) => string): Strip {
  const known = strips.get(history) ?? toStrip(history, shelf.theCase.chapters, hrefOf);
  strips.set(history, known);
  return known;
}

/** Where the player leads from a step. */
export function toMoves({ defaults }: CaseShelf, { history, step }: Snapshot): Moves {
  const last = history.steps.length;
  const hrefOf = (to: number) => formatViewState(viewOfStep(history, to), defaults);
  return {
    first: step > 0 ? hrefOf(0) : null,
    previous: step > 0 ? hrefOf(step - 1) : null,
    next: step < last ? hrefOf(step + 1) : null,
    last: step < last ? hrefOf(last) : null,
  };
}

/** The page of a view; undefined when the case has no such step. */
export function toStepPage(shelf: CaseShelf, view: ViewState): StepPage | undefined {
  const { theCase, placement, caseHash, defaults } = shelf;
  const snapshot = snapshotOfView(shelf, view);
  if (snapshot === undefined) return undefined;
  const { history, step } = snapshot;
  const hrefOf = (to: number) => formatViewState(viewOfStep(history, to), defaults);
  const hrefOfEvent = (account: string, event: string) => {
    const target = shelf.historyOf(account, view.clock);
    const to = stepOfEvent(target, event);
    return to === undefined ? null : formatViewState(viewOfStep(target, to), defaults);
  };
  const scene = toScene(theCase, snapshot, placement);
  return {
    caseId: theCase.id,
    caseTitle: theCase.title,
    caseHash,
    caseHref: `/cases/${theCase.id}`,
    href: formatViewState(view, defaults),
    view,
    step,
    stepName: nameStep(history, step),
    stepCount: history.steps.length,
    story: toStory(theCase, snapshot, view.at, hrefOfEvent),
    moves: toMoves(shelf, snapshot),
    switches: toSwitches(shelf, snapshot),
    compareHref: hrefOfComparison(shelf, snapshot),
    scene,
    tables: toStepTables(snapshot, scene),
    strip: stripOf(shelf, history, hrefOf),
  };
}
