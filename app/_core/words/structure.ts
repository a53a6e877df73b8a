import { daySpan, type Day } from "../calendar-day";
import { entitiesOf } from "../replay/referring";
import { thingsOfKind, type Snapshot } from "../replay/snapshot";
import { isStanding, type EntityThing, type Thing } from "../replay/things";
import { describeEntity, toSentenceCase } from "./entities";
import { tellLife } from "./lives";
import { outlineOwnership } from "./ownership-outline";
import { tellRelation } from "./relations";
import { isSpent } from "./spent";

/** One part of a structure in words. */
export interface StructureSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Standing entities without any relation: the chart would leave them out. */
function unrelated(snapshot: Snapshot, relations: readonly Thing[]): EntityThing[] {
  const related = new Set(relations.flatMap(entitiesOf));
  return thingsOfKind(snapshot, "entity").filter((entity) => isStanding(entity) && !related.has(entity.id));
}

function tellAlone(snapshot: Snapshot, entity: EntityThing): string {
  const life = tellLife(snapshot, entity);
  return toSentenceCase(`${entity.name} · ${describeEntity(entity)}${life === "" ? "" : ` · ${life}`}`);
}

function lastDayOf({ life }: EntityThing): Day {
  return life.status === "ended" ? daySpan(life.on).latest : "";
}

function compareEnds(a: EntityThing, b: EntityThing): number {
  return lastDayOf(a) < lastDayOf(b) ? -1 : lastDayOf(a) > lastDayOf(b) ? 1 : 0;
}

/**
 * All that stands at a step, as an indented chart of owners and owned and, below it, the rest in sentences: debts,
 * promises, contracts, posts, listings, things bought, who stands alone, who ended (the earliest first) and what was kept and performed. Empty
 * parts are left out.
 */
export function outlineStructure(snapshot: Snapshot): StructureSection[] {
  const facilities = thingsOfKind(snapshot, "facility");
  const commitments = thingsOfKind(snapshot, "commitment");
  const agreements = thingsOfKind(snapshot, "agreement");
  const offices = thingsOfKind(snapshot, "office");
  const listings = thingsOfKind(snapshot, "listing");
  const assets = thingsOfKind(snapshot, "asset");
  const alone = unrelated(snapshot, [...thingsOfKind(snapshot, "stake"), ...facilities, ...commitments, ...agreements, ...offices, ...listings, ...assets]);
  const ended = thingsOfKind(snapshot, "entity").filter((entity) => !isStanding(entity));
  const isLive = (thing: Thing) => !isSpent(thing);
  const tell = (things: readonly Thing[]) => things.map((thing) => tellRelation(snapshot, thing));
  const sections: StructureSection[] = [
    { heading: "Who owns whom", lines: outlineOwnership(snapshot) },
    { heading: "Debts", lines: tell(facilities.filter(({ state }) => state === "drawn")) },
    { heading: "Promises", lines: tell([...facilities.filter(({ state }) => state === "committed"), ...commitments.filter(isLive)]) },
    { heading: "Agreements", lines: tell(agreements.filter(isLive)) },
    { heading: "Posts", lines: tell(offices) },
    { heading: "Listings", lines: tell(listings) },
    { heading: "Things bought", lines: tell(assets) },
    { heading: "Standing without a recorded relation", lines: alone.map((entity) => tellAlone(snapshot, entity)) },
    { heading: "Ended", lines: tell(ended.sort(compareEnds)) },
    { heading: "Kept and performed", lines: tell([...commitments, ...agreements].filter(isSpent)) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}
