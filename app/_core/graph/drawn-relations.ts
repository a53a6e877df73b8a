import { toRelationLines, type RelationLine } from "./relation-lines";
import { sameThing } from "../replay/alike";
import { squashChanges, type Change } from "../replay/change";
import { readThing, type Snapshot } from "../replay/snapshot";
import { kindOfKey, type Key, type Thing } from "../replay/things";
import type { ChangeMark } from "../words/marks";
import type { ThingKind } from "../vocabulary";

/** A line on the chart at a step, and the thing it stands for as it is there, or as it was before it ended there. */
export interface DrawnRelation extends RelationLine {
  readonly thing: Thing;
  readonly isEnded: boolean;
  readonly mark: ChangeMark | null;
}

const LASTING: readonly ThingKind[] = ["stake", "facility", "commitment", "office"];

/** The changes of a step by key; none at step 0. */
export function changesAt({ history, step }: Snapshot): ReadonlyMap<Key, Change> {
  return new Map(squashChanges(history.effects[step] ?? []).map((change) => [change.key, change]));
}

function markLine(line: RelationLine, thing: Thing, before: Thing): ChangeMark | null {
  const earlier = toRelationLines(before).find(({ id }) => id === line.id);
  if (earlier === undefined) return "new";
  if (earlier.from !== line.from || earlier.to !== line.to) return "changed";
  return line.kind === "guarantee" || sameThing(thing, before) ? null : "changed";
}

function drawStanding(thing: Thing, change: Change | undefined): DrawnRelation[] {
  const lines = toRelationLines(thing);
  const before = change?.before ?? null;
  if (change === undefined) return lines.map((line) => ({ ...line, thing, isEnded: false, mark: null }));
  if (before === null) return lines.map((line) => ({ ...line, thing, isEnded: false, mark: "new" }));
  const kept = lines.map((line): DrawnRelation => ({ ...line, thing, isEnded: false, mark: markLine(line, thing, before) }));
  const gone = toRelationLines(before).filter((line) => !lines.some(({ id }) => id === line.id));
  return [...kept, ...gone.map((line): DrawnRelation => ({ ...line, thing: before, isEnded: true, mark: "ended" }))];
}

/** A promise that was kept is shown when it is kept; afterwards the shares that it paid for stand in its place. */
function isKeptPromise(thing: Thing): boolean {
  return thing.of === "commitment" && thing.state === "funded";
}

/**
 * The lines at a step: of every stake, facility, commitment and office that stands, of what ended at this very step, and
 * of successions made at it. In the order in which the things first stood.
 */
export function drawRelations(snapshot: Snapshot, changes: ReadonlyMap<Key, Change> = changesAt(snapshot)): DrawnRelation[] {
  const drawn: DrawnRelation[] = [];
  for (const key of snapshot.history.threads.keys()) {
    const kind = kindOfKey(key);
    const change = changes.get(key);
    if (LASTING.includes(kind)) {
      const thing = readThing(snapshot, key);
      if (thing === undefined) {
        const ended = change?.before ?? null;
        if (ended !== null && !isKeptPromise(ended)) {
          drawn.push(...toRelationLines(ended).map((line) => ({ ...line, thing: ended, isEnded: true, mark: "ended" as const })));
        }
      } else {
        const wasKeptBefore = change === undefined || (change.before !== null && isKeptPromise(change.before));
        if (!isKeptPromise(thing) || !wasKeptBefore) drawn.push(...drawStanding(thing, change));
      }
    } else if (kind === "succession" && change !== undefined && change.after !== null) {
      const thing = change.after;
      drawn.push(...toRelationLines(thing).map((line) => ({ ...line, thing, isEnded: false, mark: null })));
    }
  }
  return drawn;
}
