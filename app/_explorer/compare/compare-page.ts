import { diffSnapshots } from "../../_core/analysis/diff-snapshots";
import { isCharted } from "../../_core/graph/charted";
import { toComparedScenes } from "../../_core/graph/compared";
import type { Scene } from "../../_core/graph/scene";
import type { Change } from "../../_core/replay/change";
import type { Snapshot } from "../../_core/replay/snapshot";
import { isStanding, kindOfKey, type Key, type Thing } from "../../_core/replay/things";
import { asksForDay } from "../../_core/view-state/asked-day";
import { formatComparison, parseComparison, type Comparison } from "../../_core/view-state/comparison";
import { landIn } from "../../_core/view-state/land";
import { viewOfStep } from "../../_core/view-state/step-address";
import { THING_KINDS } from "../../_core/vocabulary";
import { mannerOfComparison, type ComparisonManner } from "../../_core/words/comparison-manner";
import { tellDifference, type DifferenceSentence } from "../../_core/words/differences";
import { CHANGE_MARKS, type ChangeMark, type MarkSign } from "../../_core/words/marks";
import type { CaseShelf } from "../view/case-shelf";
import { snapshotOfView } from "../view/snapshot-of-view";
import { toCompareSide, type CompareSide } from "./compare-side";

/** Differences of one kind under their heading. */
export interface DifferenceGroup {
  readonly mark: ChangeMark;
  readonly heading: string;
  readonly sign: MarkSign;
  readonly items: readonly DifferenceSentence[];
}

/** Everything that the page of a comparison shows, as plain values: made the same on the server and in the browser. */
export interface ComparePage {
  readonly caseTitle: string;
  readonly caseHref: string;
  readonly href: string;
  /** The same with the sides exchanged. */
  readonly exchangedHref: string;
  readonly left: CompareSide;
  readonly right: CompareSide;
  /** Said where a side shows nothing. */
  readonly empty: string;
  readonly scenes: { readonly left: Scene; readonly right: Scene };
  readonly groups: readonly DifferenceGroup[];
  /** Said before what stands in the first where the second has it otherwise. */
  readonly first: string;
  readonly note: string | null;
}

const SIDES = { first: "on the left", second: "on the right" } as const;
/** As the sides stand: what only the left has, what both have otherwise, what only the right has. */
const ORDER = CHANGE_MARKS.toReversed();

function stands(thing: Thing | null): boolean {
  return thing !== null && (thing.of !== "entity" || isStanding(thing));
}

const place = ({ key }: { readonly key: Key }) => THING_KINDS.indexOf(kindOfKey(key));

/** Successions told by two accounts are the same where their ends are, whichever event each lays them to. */
function isToldByBoth({ key, before, after }: Change, changes: readonly Change[]): boolean {
  const thing = before ?? after;
  if (thing?.of !== "succession") return false;
  return changes.some((it) => {
    const other = before === null ? it.before : it.after;
    return it.key !== key && other?.of === "succession" && other.from === thing.from && other.to === thing.to;
  });
}

function toGroups(left: Snapshot, right: Snapshot, { headings, signs }: ComparisonManner): DifferenceGroup[] {
  const changes = diffSnapshots(left, right);
  const told = changes
    .filter((change) => (stands(change.before) || stands(change.after)) && !isToldByBoth(change, changes))
    .sort((one, other) => place(one) - place(other))
    .map((change) => tellDifference(left, right, change));
  return ORDER.map((mark) => ({ mark, heading: headings[mark], sign: signs[mark], items: told.filter((it) => it.mark === mark) })).filter(
    ({ items }) => items.length > 0,
  );
}

/** The page of a comparison; undefined when the case has not both steps. */
export function toComparePage(shelf: CaseShelf, comparison: Comparison): ComparePage | undefined {
  const [left, right] = [snapshotOfView(shelf, comparison.left), snapshotOfView(shelf, comparison.right)];
  if (left === undefined || right === undefined) return undefined;
  const { theCase, placement, defaults } = shelf;
  const manner = mannerOfComparison(left, right, SIDES);
  const exchanged = { left: comparison.right, right: comparison.left };
  return {
    caseTitle: theCase.title,
    caseHref: defaults.home,
    href: formatComparison(comparison, defaults),
    exchangedHref: formatComparison(exchanged, defaults),
    left: toCompareSide(shelf, left, comparison.left.at, (view) => formatComparison({ ...comparison, left: view }, defaults)),
    right: toCompareSide(shelf, right, comparison.right.at, (view) => formatComparison({ ...comparison, right: view }, defaults)),
    empty: isCharted(placement) ? "Nothing stands yet." : "This history is too dense for charts. What differs is listed.",
    scenes: toComparedScenes(theCase, left, right, placement, manner),
    groups: toGroups(left, right, manner),
    first: manner.first,
    note: manner.note ?? null,
  };
}

/** What a comparison is read as where an address leaves something out, or asks for what there is not. */
export function readComparison(shelf: CaseShelf, segments: readonly string[]): Comparison {
  const asked = parseComparison(segments, shelf.defaults);
  if (segments.length > 0) return { left: asked.left.view, right: asked.right.view };
  const cover = snapshotOfView(shelf, asked.left.view);
  return { left: asked.left.view, right: cover === undefined ? asked.right.view : toRivalView(shelf, cover) };
}

/** The view that a step is first compared with: the same point in the next account, else the end of its own. */
function toRivalView({ theCase, historyOf }: CaseShelf, from: Snapshot) {
  const { account, clock, steps } = from.history;
  const at = theCase.accounts.findIndex(({ id }) => id === account);
  const other = theCase.accounts[(at + 1) % theCase.accounts.length];
  if (other === undefined || other.id === account) return viewOfStep(from.history, steps.length);
  const target = historyOf(other.id, clock);
  return viewOfStep(target, landIn(target, from, theCase.differences).step);
}

/** Where the comparison of a step begins; a day that was asked for is compared with the same day. */
export function hrefOfComparison(shelf: CaseShelf, from: Snapshot, at: string): string {
  const [left, right] = [viewOfStep(from.history, from.step), toRivalView(shelf, from)];
  return formatComparison(asksForDay(at) ? { left: { ...left, at }, right: { ...right, at } } : { left, right }, shelf.defaults);
}
