import { thingsOfKind, type Snapshot } from "../replay/snapshot";
import { entitiesOf, isStanding, type EntityThing, type Thing } from "../replay/things";
import { describeEntity, toSentenceCase } from "./entities";
import { tellLife } from "./lives";
import { outlineOwnership } from "./ownership-outline";
import { tellRelation } from "./relations";

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

/**
 * All that stands at a step, as an indented chart of owners and owned and, below it, the rest in sentences: debts,
 * promises, contracts, posts, listings, things bought, who stands alone and who ended. Empty parts are left out.
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
  const tell = (things: readonly Thing[]) => things.map((thing) => tellRelation(snapshot, thing));
  const sections: StructureSection[] = [
    { heading: "Who owns whom", lines: outlineOwnership(snapshot) },
    { heading: "Debts", lines: tell(facilities.filter(({ state }) => state === "drawn")) },
    { heading: "Promises", lines: tell([...facilities.filter(({ state }) => state === "committed"), ...commitments]) },
    { heading: "Agreements", lines: tell(agreements) },
    { heading: "Posts", lines: tell(offices) },
    { heading: "Listings", lines: tell(listings) },
    { heading: "Things bought", lines: tell(assets) },
    { heading: "Standing without a recorded relation", lines: alone.map((entity) => tellAlone(snapshot, entity)) },
    { heading: "Ended", lines: tell(ended) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}
