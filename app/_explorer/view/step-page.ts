import type { Scene } from "../../_core/graph/scene";
import { toScene } from "../../_core/graph/to-scene";
import { findStep, stepOfEvent } from "../../_core/replay/find-step";
import type { History } from "../../_core/replay/history";
import { snapshotAt, type Snapshot } from "../../_core/replay/snapshot";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { nameStep, viewOfStep } from "../../_core/view-state/step-address";
import type { ViewState } from "../../_core/view-state/view-state";
import { growOwnership, type OwnershipNode } from "../../_core/words/ownership-tree";
import { toStory, type Story } from "../story/story";
import { toStepTables, type StepTable } from "../tables/step-tables";
import { toStrip, type Strip } from "../time/strip";
import type { CaseShelf } from "./case-shelf";
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
  readonly scene: Scene;
  readonly tables: readonly StepTable[];
  readonly ownership: readonly OwnershipNode[];
  readonly strip: Strip;
}

const strips = new WeakMap<History, Strip>();

function stripOf(shelf: CaseShelf, history: History, hrefOf: (step: number) => string): Strip {
  const known = strips.get(history) ?? toStrip(history, shelf.theCase.chapters, hrefOf);
  strips.set(history, known);
  return known;
}

/** The snapshot of a view; undefined when the case has no such step. */
export function snapshotOfView(shelf: CaseShelf, view: ViewState): Snapshot | undefined {
  const history = shelf.historyOf(view.account, view.clock);
  const found = findStep(history, view.at);
  return found.ok ? snapshotAt(history, found.step) : undefined;
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
  const { theCase, placement, defaults } = shelf;
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
    caseHref: `/cases/${theCase.id}`,
    href: formatViewState(view, defaults),
    view,
    step,
    stepName: nameStep(history, step),
    stepCount: history.steps.length,
    story: toStory(theCase, snapshot, view.at, hrefOfEvent),
    moves: toMoves(shelf, snapshot),
    switches: toSwitches(shelf, snapshot),
    scene,
    tables: toStepTables(snapshot, scene),
    ownership: growOwnership(snapshot),
    strip: stripOf(shelf, history, hrefOf),
  };
}
