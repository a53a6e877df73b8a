import { entitiesOf } from "../../replay/referring";
import { thingsOf, type Snapshot } from "../../replay/snapshot";
import { keyOf, type EntityId, type Key, type Thing } from "../../replay/things";
import type { ThingKind } from "../../vocabulary";
import { readOwnership } from "../ownership/ask-ownership";
import type { ThingReport } from "../report-shapes";
import { reportThing } from "../report-thing";
import { answerHolding, type HoldingAnswer } from "./answer-ownership";
import { basisOf, type Basis } from "./basis";

/** One relation on the way from one entity to another. */
export interface PathLink {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly kind: ThingKind;
  readonly key: Key;
  /** As `replay --json` gives it. */
  readonly relation: ThingReport;
  readonly restsOn: readonly Basis[];
}

/** How two entities are related at a step. */
export interface PathAnswer {
  readonly a: EntityId;
  readonly b: EntityId;
  /** What either effectively has in the other. */
  readonly ownership: readonly HoldingAnswer[];
  /** The shortest way from the one to the other by relations of any kind; empty where there is none. */
  readonly links: readonly PathLink[];
}

/** The kinds by which entities are related, in the order in which they are preferred. */
const RELATING: readonly ThingKind[] = ["stake", "succession", "facility", "commitment", "office", "agreement"];

/** The relations on a shortest way between two entities, and whom each leads to; breadth first. */
function findWay(snapshot: Snapshot, a: EntityId, b: EntityId): { thing: Thing; from: EntityId; to: EntityId }[] {
  const cameBy = new Map<EntityId, { thing: Thing; from: EntityId } | null>([[a, null]]);
  const rank = (thing: Thing) => RELATING.indexOf(thing.of);
  for (const [here] of cameBy) {
    if (here === b) break;
    const relations = thingsOf(snapshot, here).filter((thing) => rank(thing) >= 0).sort((one, other) => rank(one) - rank(other));
    for (const thing of relations) for (const next of entitiesOf(thing)) if (!cameBy.has(next)) cameBy.set(next, { thing, from: here });
  }
  const way: { thing: Thing; from: EntityId; to: EntityId }[] = [];
  for (let to = b, came = cameBy.get(to); came !== undefined && came !== null; to = came.from, came = cameBy.get(to)) way.push({ ...came, to });
  return way.reverse();
}

/** How two entities are related at a step: ownership either way, and the shortest way by relations of any kind. */
export function answerPath(snapshot: Snapshot, a: EntityId, b: EntityId): PathAnswer {
  const ownership = readOwnership(snapshot, "economic");
  const holdings = [ownership.between(a, b), ownership.between(b, a)].filter((it) => it !== undefined);
  const links = findWay(snapshot, a, b).map(({ thing, from, to }): PathLink => ({
    from,
    to,
    kind: thing.of,
    key: keyOf(thing),
    relation: reportThing(thing),
    restsOn: basisOf(snapshot, keyOf(thing)),
  }));
  return { a, b, ownership: holdings.map((it) => answerHolding(snapshot, ownership, it, null)), links };
}
