import { isCharted } from "../../_core/graph/charted";
import { listNamed } from "../../_core/graph/named-at-step";
import type { Scene } from "../../_core/graph/scene";
import { toScene } from "../../_core/graph/to-scene";
import { stepOfEvent } from "../../_core/replay/find-step";
import type { History } from "../../_core/replay/history";
import type { EntityId } from "../../_core/replay/things";
import type { Snapshot } from "../../_core/replay/snapshot";
import { isSettled } from "../../_core/view-state/asked-day";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { nameStep, viewOfStep } from "../../_core/view-state/step-address";
import type { ViewDefaults, ViewState } from "../../_core/view-state/view-state";
import { growOwnership, type OwnershipNode } from "../../_core/words/ownership-tree";
import { hrefOfComparison } from "../compare/compare-page";
import { toContents, type ContentsEntry } from "../story/contents";
import { toStory, type Story } from "../story/story";
import { toStepTables, type StepTable } from "../tables/step-tables";
import { toChapterRuns, type ChapterRun } from "../time/chapter-runs";
import { toTimes, type Times, type TimesAtStep } from "../time/times";
import type { CaseShelf } from "./case-shelf";
import { snapshotOfView } from "./snapshot-of-view";
import { toSwitches, type Switches } from "./switches";

/** Where the player leads from a step; null where there is nothing more. */
export interface Moves {
  readonly first: string | null;
  readonly previous: string | null;
  readonly next: string | null;
  readonly last: string | null;
  /** To where this chapter begins, or from there to where the one before it does. */
  readonly previousChapter: string | null;
  readonly nextChapter: string | null;
}

/** Everything that the page of one step shows, as plain values: made the same on the server and in the browser. */
export interface StepPage {
  readonly caseId: string;
  readonly caseTitle: string;
  /** SHA-256 of the case file's bytes, in hex. */
  readonly caseHash: string;
  readonly caseHref: string;
  /** Whether it is of a file of the reader's own: then no address is cited, because it leads nowhere for anyone else. */
  readonly isOwn: boolean;
  /** Its address as it should be cited. */
  readonly href: string;
  readonly view: ViewState;
  readonly step: number;
  /** The step as an address names it: its event's id, or `opening`. */
  readonly stepName: string;
  readonly stepCount: number;
  readonly story: Story;
  /** The chapters of the case, at the opening; empty at every other step. */
  readonly contents: readonly ContentsEntry[];
  readonly moves: Moves;
  readonly switches: Switches;
  /** Where the step is set beside another. */
  readonly compareHref: string;
  /** Whether the case is told with charts; else every scene is empty. */
  readonly isCharted: boolean;
  readonly scene: Scene;
  /** Whom the step's event names: where to look when it changed nothing that is drawn. */
  readonly named: readonly EntityId[];
  readonly tables: readonly StepTable[];
  readonly ownership: readonly OwnershipNode[];
  readonly time: TimesAtStep;
}

/** What is worked out once for all steps of a history. */
interface Course {
  readonly runs: readonly ChapterRun[];
  readonly times: Times;
}
const courses = new WeakMap<History, Course>();

function courseOf({ theCase, defaults }: CaseShelf, history: History): Course {
  const known = courses.get(history);
  if (known !== undefined) return known;
  const runs = toChapterRuns(theCase, history);
  const course = { runs, times: toTimes(history, runs, (step) => hrefOfStep(defaults, history, step)) };
  courses.set(history, course);
  return course;
}

/** The address of a step. */
export function hrefOfStep(defaults: ViewDefaults, history: History, step: number): string {
  return formatViewState(viewOfStep(history, step), defaults);
}

/** Where the player leads from a step. */
export function toMoves(shelf: CaseShelf, { history, step }: Snapshot): Moves {
  const last = history.steps.length;
  const hrefOf = (to: number) => hrefOfStep(shelf.defaults, history, to);
  const begins = courseOf(shelf, history).runs.map(({ first }) => first);
  const nextChapter = begins.find((begin) => begin > step);
  return {
    first: step > 0 ? hrefOf(0) : null,
    previous: step > 0 ? hrefOf(step - 1) : null,
    next: step < last ? hrefOf(step + 1) : null,
    last: step < last ? hrefOf(last) : null,
    previousChapter: step > 0 ? hrefOf(begins.findLast((begin) => begin < step) ?? 0) : null,
    nextChapter: nextChapter === undefined ? null : hrefOf(nextChapter),
  };
}

/** The page of a view; undefined when the case has no such step. */
export function toStepPage(shelf: CaseShelf, view: ViewState): StepPage | undefined {
  const { theCase, placement, caseHash, defaults } = shelf;
  const snapshot = snapshotOfView(shelf, view);
  if (snapshot === undefined) return undefined;
  const { history, step } = snapshot;
  const hrefOfEvent = (account: string, event: string) => {
    const target = shelf.historyOf(account, view.clock);
    const to = stepOfEvent(target, event);
    return to === undefined ? null : hrefOfStep(defaults, target, to);
  };
  const settled = isSettled(snapshot, view.at);
  const scene = toScene(theCase, snapshot, placement, { settled });
  return {
    caseId: theCase.id,
    caseTitle: theCase.title,
    caseHash,
    caseHref: defaults.home,
    isOwn: shelf.isOwn,
    href: formatViewState(view, defaults),
    view,
    step,
    stepName: nameStep(history, step),
    stepCount: history.steps.length,
    story: toStory(theCase, snapshot, view.at, hrefOfEvent),
    contents: step === 0 ? toContents(history, courseOf(shelf, history).runs, (to) => hrefOfStep(defaults, history, to)) : [],
    moves: toMoves(shelf, snapshot),
    switches: toSwitches(shelf, snapshot, view.at),
    compareHref: hrefOfComparison(shelf, snapshot, view.at),
    isCharted: isCharted(placement),
    scene,
    named: listNamed(snapshot),
    tables: toStepTables(theCase, snapshot, scene, settled),
    ownership: growOwnership(snapshot),
    time: courseOf(shelf, history).times.at(step),
  };
}
