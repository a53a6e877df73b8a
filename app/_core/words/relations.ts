import { isNothing } from "../replay/share";
import { readEntity, type Snapshot } from "../replay/snapshot";
import type { AgreementThing, CommitmentThing, EntityId, EntityThing, FacilityThing, StakeThing, Thing } from "../replay/things";
import type { AgreementState } from "../vocabulary";
import { designate } from "./designations";
import { describeEntityInSentence, isNamedInPlural, nameWithin, toSentenceCase } from "./entities";
import { formatList, MOST_NAMED } from "./lists";
import { tellLife } from "./lives";
import { snapshotOfSuccession } from "./since";
import { tellHolding } from "./stakes";
import { formatMoney } from "./sums";

/** Names in a row as they stand at a step, long rows counted: "A, B, C and 4 others". */
export function nameAll(snapshot: Snapshot, ids: readonly EntityId[], most = MOST_NAMED): string {
  return formatList(ids.map((id) => nameWithin(snapshot, id)), most);
}

/** The verb after the names: `one` after one name, `many` after several or a name in the plural. */
export function agree(snapshot: Snapshot, ids: readonly EntityId[], one: string, many: string): string {
  const [only, ...others] = ids;
  const entity = only === undefined ? undefined : readEntity(snapshot, only);
  return others.length > 0 || (entity !== undefined && isNamedInPlural(entity)) ? many : one;
}

/** A post in the middle of a sentence: "Chief executive" → "chief executive"; "CEO" stays. */
export function postInSentence(post: string): string {
  return /^\p{Lu}\p{Ll}/u.test(post) ? post.slice(0, 1).toLowerCase() + post.slice(1) : post;
}

/** ", guaranteed by X"; nothing where nobody guarantees. */
function tellGuarantors(snapshot: Snapshot, { guarantors }: FacilityThing): string {
  return guarantors.length === 0 ? "" : `, guaranteed by ${nameAll(snapshot, guarantors)}`;
}

function tellEntity(snapshot: Snapshot, entity: EntityThing): string {
  const life = tellLife(snapshot, entity);
  if (entity.life.status === "ended") {
    return `${nameWithin(snapshot, entity.id)} ${entity.life.reason === "not-followed" ? agree(snapshot, [entity.id], "is ", "are ") : ""}${life}`;
  }
  const form = `${nameWithin(snapshot, entity.id)} ${agree(snapshot, [entity.id], "is", "are")} ${describeEntityInSentence(entity)}`;
  return life === "" ? form : `${form}, ${life}`;
}

function tellStake(snapshot: Snapshot, stake: StakeThing): string {
  const owner = nameWithin(snapshot, stake.owner);
  if (stake.owner === stake.held) return `${owner} holds ${tellHolding(stake, "itself")}`;
  const verb = isNothing(stake.percent) ? agree(snapshot, [stake.owner], "has", "have") : agree(snapshot, [stake.owner], "owns", "own");
  return `${owner} ${verb} ${tellHolding(stake, nameWithin(snapshot, stake.held))}`;
}

function tellFacility(snapshot: Snapshot, facility: FacilityThing): string {
  const { lenders, borrower, committed, drawn, state } = facility;
  const [from, to] = [nameAll(snapshot, lenders), nameWithin(snapshot, borrower)];
  const name = designate(snapshot, facility);
  const guarantee = tellGuarantors(snapshot, facility);
  if (state === "committed") {
    const sum = committed === null ? "a loan, the sum not stated," : formatMoney(committed);
    return `${from} ${agree(snapshot, lenders, "has", "have")} promised ${sum} to ${to} (${name}, undrawn)${guarantee}`;
  }
  const lend = agree(snapshot, lenders, "lends", "lend");
  if (drawn !== null) return `${from} ${lend} ${formatMoney(drawn)} to ${to} (${name}, drawn)${guarantee}`;
  const limit = committed === null ? "" : ` of ${formatMoney(committed)} committed`;
  return `${from} ${lend} to ${to} (${name}, drawn; how much${limit} is not stated)${guarantee}`;
}

function tellCommitment(snapshot: Snapshot, commitment: CommitmentThing): string {
  const { by, to, amount, state } = commitment;
  const sum = amount === null ? "equity, the sum not stated," : `${formatMoney(amount)} of equity`;
  const verb = state === "funded" ? "provided" : "promised";
  return `${nameAll(snapshot, by)} ${agree(snapshot, by, "has", "have")} ${verb} ${sum} to ${nameAll(snapshot, to)} (${designate(snapshot, commitment)})`;
}

const AGREEMENT_WORDS: Readonly<Record<AgreementState, string>> = { signed: "in force", amended: "in force as amended", completed: "performed" };

function tellAgreement(snapshot: Snapshot, agreement: AgreementThing): string {
  const { parties, state } = agreement;
  const name = designate(snapshot, agreement);
  return `${nameAll(snapshot, parties)} ${agree(snapshot, parties, "is a party", "are parties")} to ${name} (${AGREEMENT_WORDS[state]})`;
}

/**
 * What stands, in one sentence without a full stop: "X Holdings I, Inc. owns 100 % of Twitter, Inc.", "Seven banks lend
 * $12.5 billion to Twitter, Inc. (the bank debt, drawn)". Names are those borne at the snapshot's
 * step; of a succession, when it came about.
 */
export function tellRelation(snapshot: Snapshot, thing: Thing): string {
  return toSentenceCase(tellThing(snapshot, thing));
}

function tellThing(snapshot: Snapshot, thing: Thing): string {
  const name = (id: EntityId) => nameWithin(snapshot, id);
  switch (thing.of) {
    case "entity":
      return tellEntity(snapshot, thing);
    case "stake":
      return tellStake(snapshot, thing);
    case "facility":
      return tellFacility(snapshot, thing);
    case "commitment":
      return tellCommitment(snapshot, thing);
    case "agreement":
      return tellAgreement(snapshot, thing);
    case "office":
      return `${name(thing.person)} ${agree(snapshot, [thing.person], "serves", "serve")} as ${postInSentence(thing.post)} of ${name(thing.entity)}`;
    case "listing":
      return `${name(thing.entity)} is listed on ${thing.market}`;
    case "asset":
      return `${name(thing.buyer)} has bought: ${thing.what}`;
    case "succession": {
      const then = snapshotOfSuccession(snapshot, thing);
      return `${nameWithin(then, thing.to)} ${agree(then, [thing.to], "continues", "continue")} ${nameWithin(then, thing.from)}`;
    }
  }
}
