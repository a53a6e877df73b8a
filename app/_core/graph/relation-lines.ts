import type { EdgeKind } from "./scene";
import { keyOf, type EntityId, type Thing } from "../replay/things";

/** One line that a thing needs on the chart. */
export interface RelationLine {
  /** The thing's key, with what sets the line apart where one thing needs several. The same while the relation lasts. */
  readonly id: string;
  readonly kind: EdgeKind;
  readonly from: EntityId;
  readonly to: EntityId;
}

/**
 * The lines that stand for a thing: one for a stake, an office and a succession; one for each lender and guarantor of a
 * facility, drawn from them to the borrower; one for each pair of giver and receiver of a commitment. Entities,
 * agreements, listings and assets have none: they stand in the table. What relates an entity to itself is not drawn.
 */
export function toRelationLines(thing: Thing): RelationLine[] {
  return listLines(thing).filter((line) => line.from !== line.to);
}

function listLines(thing: Thing): RelationLine[] {
  const id = keyOf(thing);
  switch (thing.of) {
    case "stake":
      return [{ id, kind: "ownership", from: thing.owner, to: thing.held }];
    case "facility": {
      const kind = thing.state === "drawn" ? "debt" : "undrawn-facility";
      const lent = thing.lenders.map((from): RelationLine => ({ id: `${id}|lender:${from}`, kind, from, to: thing.borrower }));
      const guaranteed = thing.guarantors.map(
        (from): RelationLine => ({ id: `${id}|guarantor:${from}`, kind: "guarantee", from, to: thing.borrower }),
      );
      return [...lent, ...guaranteed];
    }
    case "commitment":
      return thing.by.flatMap((from) =>
        thing.to.map((to): RelationLine => ({ id: `${id}|${from}>${to}`, kind: "commitment", from, to })),
      );
    case "office":
      return [{ id, kind: "office", from: thing.person, to: thing.entity }];
    case "succession":
      return [{ id, kind: "lineage", from: thing.from, to: thing.to }];
    case "entity":
    case "agreement":
    case "listing":
    case "asset":
      return [];
  }
}
