import type { Dossier, DossierRelation } from "../../analysis/dossier";
import type { Part } from "../../analysis/part-in";
import type { Snapshot } from "../../replay/snapshot";
import type { EntityId, FacilityThing, Key, StakeThing, Thing } from "../../replay/things";
import { designate } from "../designations";
import { toSentenceCase } from "../entities";
import { linkAll, type LinkedWord } from "../linked-words";
import { tellOthers } from "../other-holders";
import { tellStakeTerms } from "../stakes";
import { formatMoney } from "../sums";
import { AGREEMENT_STATE_WORDS, COMMITMENT_STATE_WORDS, tellSum } from "./tell-terms";

/** One relation of an entity, as a line of a list. */
export interface ToldRelation {
  readonly key: Key;
  /** Who is on the other side; empty where nobody is. */
  readonly who: readonly LinkedWord[];
  /** What opens the relation: the share, the sum, the post. */
  readonly terms: string;
  /** What it is called; null where the terms say all. */
  readonly name: string | null;
  /** The step since which it stands. */
  readonly since: number;
}

/** The relations in which an entity has one part. */
export interface RelationSection {
  readonly heading: string;
  readonly rows: readonly ToldRelation[];
  /** What exact shares leave over; else null. */
  readonly remainder: string | null;
}

/** Sections in the order in which a reader asks; lineage is told apart. */
const HEADINGS: Readonly<Partial<Record<Part, string>>> = {
  owned: "Owners",
  owner: "Owns",
  "owner-of-itself": "Holds of itself",
  borrower: "Owes",
  lender: "Lends",
  guarantor: "Guarantees",
  promisor: "Has promised equity",
  promisee: "Was promised equity",
  party: "Is bound by",
  seat: "Who holds office",
  officer: "Holds office",
  listed: "Is listed",
  buyer: "Has bought",
};

type Told = Pick<ToldRelation, "who" | "terms" | "name">;

function tellLoan({ state, drawn, committed }: FacilityThing): string {
  if (state === "committed") return committed === null ? "promised, sum not stated" : `${formatMoney(committed)} promised, undrawn`;
  return drawn === null ? "drawn, sum not stated" : `${formatMoney(drawn)} drawn`;
}

function tell(snapshot: Snapshot, thing: Thing, entity: EntityId): Told {
  const names = (ids: readonly EntityId[]) => linkAll(snapshot, ids);
  const others = (ids: readonly EntityId[]) => names(ids.filter((id) => id !== entity));
  switch (thing.of) {
    case "stake":
      return { who: others([thing.owner, thing.held]), terms: tellStakeTerms(thing), name: null };
    case "facility":
      return {
        who: thing.borrower === entity ? ["from ", ...names(thing.lenders)] : ["to ", ...names([thing.borrower])],
        terms: tellLoan(thing),
        name: toSentenceCase(designate(snapshot, thing)),
      };
    case "commitment":
      return {
        who: thing.by.includes(entity) ? ["to ", ...names(thing.to)] : ["by ", ...names(thing.by)],
        terms: `${thing.amount === null ? "sum not stated" : tellSum(thing.amount)}, ${COMMITMENT_STATE_WORDS[thing.state]}`,
        name: toSentenceCase(designate(snapshot, thing)),
      };
    case "agreement":
      return { who: ["with ", ...others(thing.parties)], terms: AGREEMENT_STATE_WORDS[thing.state], name: toSentenceCase(designate(snapshot, thing)) };
    case "office":
      return { who: others([thing.person, thing.entity]), terms: thing.post, name: null };
    case "listing":
      return { who: [], terms: thing.market, name: null };
    case "asset":
      return { who: [], terms: thing.what, name: null };
    case "entity":
    case "succession":
      return { who: [], terms: "", name: null };
  }
}

/** All stakes in the entity, its own too. */
function stakesIn(entity: EntityId, relations: readonly DossierRelation[]): StakeThing[] {
  return relations.flatMap(({ thing }) => (thing.of === "stake" && thing.held === entity ? [thing] : []));
}

function toSection(snapshot: Snapshot, entity: EntityId, part: Part, all: readonly DossierRelation[]): RelationSection[] {
  const heading = HEADINGS[part];
  if (heading === undefined) return [];
  const relations = all.filter((relation) => relation.part === part);
  const rows = relations.map(({ key, thing, since }): ToldRelation => {
    const told = tell(snapshot, thing, entity);
    return { key, since, ...told, who: told.who.length === 1 && typeof told.who[0] === "string" ? [] : told.who };
  });
  return [{ heading, rows, remainder: part === "owned" ? (tellOthers(stakesIn(entity, all)) ?? null) : null }];
}

/** The relations of an entity, part by part; parts without a relation are left out. */
export function tellRelations(snapshot: Snapshot, { thing, relations }: Dossier): RelationSection[] {
  if (thing.of !== "entity") return [];
  const parts = [...new Set(relations.map(({ part }) => part))];
  return parts.flatMap((part) => toSection(snapshot, thing.id, part, relations));
}
