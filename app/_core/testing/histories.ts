import fc from "fast-check";
import { decide } from "../replay/decide";
import type { AccountFacts } from "../replay/account-facts";
import { entitiesBornBy } from "../replay/entering";
import { Ledger } from "../replay/ledger";
import { replayWithFaults } from "../replay/replay";
import { readAccountFacts } from "../replay/account-events";
import type { Case, CaseEvent } from "../timeline/case";
import { CLOCKS, HOLDER_OUTCOMES, MERGER_FORMS } from "../vocabulary";
import { caseOf, dollars, told } from "./given";

/** One roll of the dice; each number picks among what is possible at its turn. */
type Roll = readonly [number, number, number, number, number];

const COMPANIES = Array.from({ length: 8 }, (_, index) => `co-${index}`);
const PEOPLE = ["ada", "ben", "cy"];
const BANKS = ["bank-a", "bank-b"];
const OWNERS = [...COMPANIES, ...PEOPLE];

const pick = <T>(from: readonly T[], roll: number): T => from[roll % from.length] as T;
const percentOf = (roll: number) => (roll % 7 === 0 ? 100 : (roll % 100) + (roll % 3 === 0 ? 0.25 : 0));
const shareOf = (roll: number) => {
  if (roll % 5 === 0) return {};
  if (roll % 5 === 1) return { percent: { min: roll % 50, max: 50 + (roll % 50), minExclusive: true } };
  return { percent: percentOf(roll) };
};

type Proposal = ReturnType<typeof told>;
/** What there is to work on at a turn, so that rolls are seldom wasted. */
interface Turn {
  readonly stakes: readonly { readonly owner: string; readonly held: string }[];
  readonly facilities: readonly string[];
  readonly offices: readonly { readonly entity: string; readonly persons: string[]; readonly post: string }[];
  readonly agreements: readonly { readonly agreement: string; readonly parties: string[] }[];
  /** All that a company would have to allocate if it divided, to `to`. */
  allocationOf(company: string, to: readonly string[]): object[];
}
type Proposer = (roll: Roll, turn: Turn) => Proposal;
const ANY_STAKE = { owner: "ada", held: "co-0" };

const PROPOSERS: readonly Proposer[] = [
  ([, a]) => told("entity-formed", { entity: pick(COMPANIES, a) }),
  ([, a]) => told("entity-formed", { entity: pick(COMPANIES, a) }),
  ([, a]) => told("entity-existed", { entity: pick(COMPANIES, a) }),
  ([, a, b, c]) => told("stake-existed", { owner: pick(OWNERS, a), held: pick(COMPANIES, b), ...shareOf(c) }),
  ([, a, b, c]) => told("stake-acquired", { owner: pick(OWNERS, a), held: pick(COMPANIES, b), from: "issue", ...shareOf(c) }),
  ([, a, b, c, d]) => told("stake-acquired", { owner: pick(OWNERS, a), held: pick(COMPANIES, b), from: pick(OWNERS, d), ...shareOf(c) }),
  ([, a, b, c], { stakes }) => {
    const { owner, held } = pick([...stakes, ANY_STAKE], a);
    return told("stake-acquired", { owner: pick(OWNERS, b), held, from: owner, ...shareOf(c % 40) });
  },
  ([, a, b]) => told("stake-acquired", { owner: pick(OWNERS, a), held: pick(COMPANIES, b), from: "all" }),
  ([, a, b, c]) => told("stake-changed", { owner: pick(OWNERS, a), held: pick(COMPANIES, b), ...shareOf(c) }),
  ([, a, b, c], { stakes }) =>
    told("stake-disposed", { ...pick([...stakes, ANY_STAKE], a), percent: c % 2 ? "all" : percentOf(c) / 4, ...(c % 3 ? { to: pick(OWNERS, b) } : {}) }),
  ([, a, b, c], { stakes }) => {
    const { owner, held } = pick([...stakes, ANY_STAKE], a);
    return told("stake-exchanged", { contributor: owner, contributed: held, into: pick(COMPANIES, b), ...(c % 2 ? {} : { percent: { min: 10, max: 60 } }) });
  },
  ([, a, b, c, d]) =>
    told("facility-committed", {
      facility: `loan-${a % 3}`,
      borrower: pick(COMPANIES, b),
      lenders: c % 4 === 0 ? [pick(COMPANIES, d)] : [pick(BANKS, c), pick(BANKS, d)],
      ...(c % 3 === 0 ? { guarantors: [pick(OWNERS, d)] } : {}),
      amount: dollars(String(100 + (d % 900))),
    }),
  ([, a, b], { facilities }) => told("facility-drawn", { facility: pick([...facilities, "loan-0"], a), amount: dollars(String(1 + (b % 200))) }),
  ([, a, b], { facilities }) => told("facility-drawn", { facility: pick([...facilities, "loan-0"], a), amount: dollars(String(1 + (b % 50))) }),
  ([, a, b], { facilities }) => told("facility-repaid", { facility: pick([...facilities, "loan-0"], a), amount: dollars(String(1 + (b % 20))) }),
  ([, a, b], { facilities }) => told("facility-sold", { facility: pick([...facilities, "loan-0"], a), from: pick(BANKS, b), to: pick(OWNERS, a + b) }),
  ([, a], { facilities }) => told("facility-terminated", { facility: pick([...facilities, "loan-0"], a) }),
  ([, a, b, c]) => told("equity-committed", { commitment: `promise-${a % 2}`, by: [pick(OWNERS, b)], to: [pick(COMPANIES, c)], amount: dollars("50") }),
  ([, a]) => told("equity-funded", { commitment: `promise-${a % 2}` }),
  ([, a, b, c]) => told("agreement-signed", { agreement: `deal-${a % 2}`, parties: [pick(OWNERS, b), pick(COMPANIES, c)] }),
  ([, a, b]) => told("office-taken", { entity: pick(COMPANIES, a), persons: [pick(PEOPLE, b)], post: "director" }),
  ([, a]) => told("entity-renamed", { entity: pick(COMPANIES, a), name: `Renamed ${a % 5}` }),
  ([, a]) => told("entity-dissolved", { entity: pick(COMPANIES, a) }),
  ([, a]) => told("entity-terminated", { entity: pick(COMPANIES, a) }),
  ([, a]) => told("entity-revived", { entity: pick(COMPANIES, a) }),
  ([, a]) => told("coverage-ended", { entities: [pick(COMPANIES, a)] }),
  ([, a, b, c]) =>
    told("merger-completed", { constituents: [pick(COMPANIES, a), pick(COMPANIES, b)], survivor: pick(COMPANIES, b), form: pick(MERGER_FORMS, c) }),
  ([, a, b, c, d], { stakes }) => {
    const constituents = [pick(COMPANIES, a), pick(COMPANIES, b), ...(d % 3 === 0 ? [pick(COMPANIES, c)] : [])];
    const holders = stakes
      .filter(({ owner, held }, index) => constituents.includes(held) && !constituents.includes(owner) && (index + d) % 2 === 0)
      .map(({ owner, held }, index) => ({ owner, in: held, becomes: pick(HOLDER_OUTCOMES, index + d), ...(d % 2 ? { percent: (d + index) % 30 } : {}) }));
    return told("merger-completed", { constituents, survivor: pick(COMPANIES, b), form: pick(MERGER_FORMS, c), holders });
  },
  ([, a, b]) => told("stake-existed", { owner: pick(COMPANIES, a), held: pick(COMPANIES, a), percent: b % 12 }),
  ([, a, b, c, d]) =>
    told("stake-acquired", { owner: pick(OWNERS, a), held: pick(COMPANIES, b), from: "issue", percent: c % 20, after: [{ owner: pick(OWNERS, d), percent: d % 60 }] }),
  ([, a, b, c]) => told("stake-acquired", { owner: pick(OWNERS, a), held: pick(COMPANIES, b), from: "all", percent: c % 100 }),
  ([, a, b, c]) => told("consolidation-completed", { constituents: [pick(COMPANIES, a), pick(COMPANIES, b)], resulting: pick(COMPANIES, c) }),
  ([, a], { stakes }) => {
    const { owner, held } = pick([...stakes.filter((it) => COMPANIES.includes(it.owner)), ANY_STAKE], a);
    return told("spin-off-completed", { parent: owner, held });
  },
  ([, a, b]) => told("share-exchange-completed", { acquired: pick(COMPANIES, a), acquirer: pick(COMPANIES, b) }),
  ([, a, b, c, d], { allocationOf }) => {
    const [entity, into] = [pick(COMPANIES, a), [pick(COMPANIES, b), pick(COMPANIES, c)]];
    const fields = { entity, into, survives: d % 2 === 0, allocation: allocationOf(entity, into) };
    return told("division-completed", fields as Parameters<typeof told<"division-completed">>[1]);
  },
  ([, a, b, c]) =>
    told("entity-converted", { entity: pick(COMPANIES, a), ...(b % 2 ? { kind: "llc" } : {}), ...(c % 2 ? { jurisdiction: "US-NV" } : {}), ...(b % 3 ? {} : { name: `Converted ${c % 5}` }) }),
  ([, a], { stakes }) => told("stake-disposed", { ...(stakes.find(({ owner, held }, index) => owner === held && index >= a % 3) ?? ANY_STAKE), percent: "all" }),
  ([, a, b, c]) => told("facility-existed", { facility: `bond-${a % 2}`, borrower: pick(COMPANIES, b), lenders: [pick(BANKS, c)], ...(c % 4 ? { amount: dollars(String(10 + (b % 90))) } : {}) }),
  ([, a, b], { facilities }) => told("facility-amended", { facility: pick([...facilities, "loan-0"], a), amount: dollars(String(500 + (b % 900))) }),
  ([, a]) => told("equity-amended", { commitment: `promise-${a % 2}`, amount: dollars(String(40 + (a % 30))) }),
  ([, a]) => told("equity-terminated", { commitment: `promise-${a % 2}` }),
  ([, a, b, c]) => told("agreement-existed", { agreement: `deal-${a % 2}`, parties: [pick(OWNERS, b), pick(COMPANIES, c)] }),
  ([, a], { agreements }) => told("agreement-amended", pick([...agreements, { agreement: "deal-0", parties: ["ada"] }], a)),
  ([, a], { agreements }) => told("agreement-completed", pick([...agreements, { agreement: "deal-0", parties: ["ada"] }], a)),
  ([, a], { agreements }) => told("agreement-terminated", pick([...agreements, { agreement: "deal-0", parties: ["ada"] }], a)),
  ([, a, b]) => told("office-existed", { entity: pick(COMPANIES, a), persons: [pick(PEOPLE, b)], post: "chair" }),
  ([, a], { offices }) => told("office-left", pick([...offices, { entity: "co-0", persons: ["ada"], post: "chair" }], a)),
  ([, a]) => told("entity-listed", { entity: pick(COMPANIES, a), market: "Exchange" }),
  ([, a]) => told("entity-delisted", { entity: pick(COMPANIES, a), market: "Exchange" }),
  ([, a, b]) => told("asset-bought", { buyer: pick(COMPANIES, a), what: `thing ${b % 9}` }),
  ([, a]) => told("statement-made", { about: [pick(COMPANIES, a)] }),
];

/** Faults that the check of references finds before any replay, so that the replay need not. */
function isSelfContradicting(event: Proposal): boolean {
  const isTreasury = event.type === "stake-existed";
  if (isTreasury) return false;
  const named = (["constituents", "resulting", "parent", "held", "acquired", "acquirer", "contributor", "contributed", "into", "entity", "owner", "from", "to"] as const)
    .flatMap((field) => event[field] ?? [])
    .flat();
  const hasTwice = new Set(named).size < named.length;
  const parties = event["parties"];
  return hasTwice || (Array.isArray(parties) && new Set(parties).size < parties.length);
}

function dayOf(index: number): string {
  const month = String(1 + Math.floor(index / 3) % 12).padStart(2, "0");
  const year = 2000 + Math.floor(index / 36);
  if (index % 11 === 5) return `${year}-${month}`;
  return `${year}-${month}-${String(5 + (index % 3) * 7).padStart(2, "0")}`;
}

/** Whether the events so far allow this one: it replays without a fault, and nothing was named before its formation. */
function isAllowed(ledger: Ledger, event: CaseEvent, facts: AccountFacts): boolean {
  const isBornAgain = entitiesBornBy(event).some((id) => ledger.entity(id) !== undefined);
  return !isBornAgain && decide(ledger, event, facts).faults.length === 0;
}

function readAllocation(ledger: Ledger, company: string, to: readonly string[]): object[] {
  return ledger.thingsOf(company).flatMap((thing, index): object[] => {
    const taker = pick(to, index);
    if (thing.of === "stake") {
      return thing.owner === company && thing.held !== company && !to.includes(thing.held) ? [{ held: thing.held, to: taker }] : [];
    }
    if (thing.of === "facility" || thing.of === "commitment" || thing.of === "agreement") return [{ [thing.of]: thing.id, to: taker }];
    return [];
  });
}

function readTurn(ledger: Ledger): Turn {
  const things = [...OWNERS, ...BANKS].flatMap((id) => ledger.thingsOf(id));
  return {
    stakes: [...new Set(things.filter((thing) => thing.of === "stake"))].map(({ owner, held }) => ({ owner, held })),
    facilities: [...new Set(things.filter((thing) => thing.of === "facility"))].map(({ id }) => id),
    offices: [...new Set(things.filter((thing) => thing.of === "office"))].map(({ entity, person, post }) => ({ entity, persons: [person], post })),
    agreements: [...new Set(things.filter((thing) => thing.of === "agreement"))].map(({ id, parties }) => ({ agreement: id, parties: [...parties] })),
    allocationOf: (company, to) => readAllocation(ledger, company, to),
  };
}

function play(rolls: readonly Roll[]): Proposal[] {
  const ledger = new Ledger();
  const accepted: Proposal[] = [];
  for (const roll of rolls) {
    const proposal = pick(PROPOSERS, roll[0])(roll, readTurn(ledger));
    if (isSelfContradicting(proposal)) continue;
    const index = accepted.length;
    const dated = { id: `event-${index}`, effective: dayOf(index), ...proposal };
    const soFar = caseOf([dated]);
    const event = soFar.events[0];
    if (event === undefined) continue;
    const facts = readAccountFacts(soFar, "record", []);
    if (!isAllowed(ledger, event, facts)) continue;
    for (const effect of decide(ledger, event, facts).effects) ledger.write(effect);
    accepted.push(dated);
  }
  return accepted;
}

/** Lets some statements of a stake be corrected later, where both clocks still replay. */
function correct(events: readonly Proposal[], [a, b]: Roll): Proposal[] {
  const stakes = events.filter((event) => event.type === "stake-existed");
  const corrected = stakes[a % Math.max(1, stakes.length)];
  if (corrected === undefined || b % 2 === 0) return [...events];
  const last = events.at(-1);
  const correction = { ...corrected, id: "correction", effective: String(last?.["effective"]), percent: b % 40, corrects: String(corrected["id"]) };
  const tried = caseOf([...events, correction]);
  const isSound = CLOCKS.every((clock) => replayWithFaults(tried, "record", clock).faults.length === 0);
  return isSound ? [...events, correction] : [...events];
}

/** Hides some events until a disclosure at the end of a stretch, where every known prefix still replays. */
function disclose(events: readonly Proposal[], rolls: readonly Roll[]): Case {
  let shown: Proposal[] = [...events];
  rolls.slice(0, 3).forEach(([a, b, c], round) => {
    if (shown.length < 2) return;
    const at = 1 + (a % shown.length);
    const hidden = shown.slice(0, at).filter((_, index) => (index + b) % (2 + (c % 3)) === 0);
    const reveals = hidden.map((event) => String(event["id"]));
    if (reveals.length === 0) return;
    const before = shown[at - 1];
    const disclosure = told("disclosure", { id: `disclosure-${round}`, reveals, effective: String(before?.["effective"]) });
    const tried = [...shown.slice(0, at), disclosure, ...shown.slice(at)];
    const theCase = caseOf(tried);
    if (replayWithFaults(theCase, "record", "known").faults.length === 0) shown = tried;
  });
  return caseOf(shown);
}

const roll: fc.Arbitrary<Roll> = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999));

/** Valid cases of one account: every event replays on both clocks. `size` bounds the rolls, not all of which are taken. */
export function arbitraryCase(size = 60): fc.Arbitrary<Case> {
  return fc
    .tuple(fc.array(roll, { minLength: 1, maxLength: size, size: "max" }), fc.array(roll, { minLength: 3, maxLength: 3 }), roll)
    .map(([rolls, hiding, correcting]) => disclose(correct(play(rolls), correcting), hiding));
}
