import { PER_PERCENT } from "../../_core/replay/share";
import type { StakeThing } from "../../_core/replay/things";
import { told } from "../../_core/testing/given";
import { MERGER_FORMS } from "../../_core/vocabulary";
import type { Group, World } from "./world";

/** An event proposed for a group; undefined where the group has nothing for it to work on. */
export type Proposal = ReturnType<typeof told> | undefined;
export type Proposer = (world: World, group: Group, serial: number) => Proposal;

const POSTS = ["director", "chair", "chief executive", "chief financial officer", "secretary"] as const;

const sum = (world: World, most: number) => ({ amount: String(1_000_000 * (1 + world.random.below(most))), currency: "USD" });
const percentOf = ({ percent }: StakeThing) => (percent?.min ?? 0) / PER_PERCENT;
/** A part of a percent, in hundredths of a percent. */
const partOf = (world: World, percent: number) => Math.floor(percent * (10 + world.random.below(80))) / 100;
const company = ({ random }: World, { companies }: Group) => random.pick(companies);

function proposeIssue(world: World, group: Group): Proposal {
  const [held, owner] = [company(world, group), world.owner(group)];
  if (world.stakesIn(held).length === 0) return told("stake-acquired", { owner, held, percent: 100, from: "issue" });
  const percent = 1 + world.random.below(20);
  const other = world.exactStakeIn(held);
  const after = other === undefined || other.owner === owner ? {} : { after: [{ owner: other.owner, percent: Math.floor(percentOf(other) * (100 - percent)) / 100 }] };
  return told("stake-acquired", { owner, held, percent, from: "issue", ...after });
}

/** States anew a share that an issue left undisclosed. */
function proposeAttesting(world: World, group: Group): Proposal {
  const stake = world.stakeIn(company(world, group));
  if (stake === undefined || stake.percent !== null) return undefined;
  return told("stake-existed", { owner: stake.owner, held: stake.held, percent: 1 + world.random.below(50) });
}

function proposePurchase(world: World, group: Group): Proposal {
  const seller = world.exactStakeIn(company(world, group));
  if (seller === undefined) return undefined;
  const percent = world.random.isLucky(0.3) ? percentOf(seller) : partOf(world, percentOf(seller));
  return told("stake-acquired", { owner: world.owner(group), held: seller.held, percent, from: seller.owner });
}

function proposeChange(world: World, group: Group): Proposal {
  const stake = world.exactStakeIn(company(world, group));
  if (stake === undefined) return undefined;
  const percent = world.random.isLucky(0.2) ? { min: 1, max: 5, maxExclusive: true } : partOf(world, percentOf(stake));
  return told("stake-changed", { owner: stake.owner, held: stake.held, percent });
}

function proposeDisposal(world: World, group: Group): Proposal {
  const stake = world.exactStakeIn(company(world, group));
  if (stake === undefined) return undefined;
  const percent = world.random.isLucky(0.5) ? ("all" as const) : partOf(world, percentOf(stake));
  return told("stake-disposed", { owner: stake.owner, held: stake.held, percent, to: world.owner(group) });
}

function proposeFacility(world: World, group: Group, serial: number): Proposal {
  const lenders = [...new Set([world.random.pick(world.banks), world.random.pick(world.banks)])];
  return told("facility-committed", { facility: `facility-${serial}`, borrower: company(world, group), lenders, amount: sum(world, 900) });
}

function proposeMovement(type: "facility-drawn" | "facility-repaid", most: number): Proposer {
  return (world, group) => {
    const facility = world.publicThingOf("facility", company(world, group));
    return facility && told(type, { facility: facility.id, amount: sum(world, most) });
  };
}

function proposeLoanSale(world: World, group: Group): Proposal {
  const facility = world.publicThingOf("facility", company(world, group));
  return facility && told("facility-sold", { facility: facility.id, from: world.random.pick(facility.lenders), to: world.random.pick(world.banks) });
}

function proposeOfficeLeft(world: World, group: Group): Proposal {
  const office = world.publicThingOf("office", company(world, group));
  return office && told("office-left", { entity: office.entity, persons: [office.person], post: office.post });
}

function proposeCompletion(type: "agreement-amended" | "agreement-completed" | "agreement-terminated"): Proposer {
  return (world, group) => {
    const agreement = world.publicThingOf("agreement", company(world, group));
    return agreement && told(type, { agreement: agreement.id, parties: [...agreement.parties] });
  };
}

function proposeMerger(world: World, group: Group): Proposal {
  const [survivor, gone] = [company(world, group), company(world, group)];
  return told("merger-completed", { constituents: [gone, survivor], survivor, form: world.random.pick(MERGER_FORMS) });
}

function proposeConsolidation(world: World, group: Group): Proposal {
  const constituents = [company(world, group), company(world, group)];
  return told("consolidation-completed", { constituents, resulting: world.newCompany() });
}

function proposeDivision(world: World, group: Group): Proposal {
  const entity = company(world, group);
  const into = [world.newCompany(), world.newCompany()];
  const open = world.ledger.thingsOf(entity);
  if (open.some((thing) => world.isSecret(thing))) return undefined;
  const allocation = open.flatMap((thing): object[] => {
    const to = world.random.pick(into);
    if (thing.of === "stake") return thing.owner === entity && thing.held !== entity ? [{ held: thing.held, to }] : [];
    return thing.of === "facility" || thing.of === "commitment" || thing.of === "agreement" ? [{ [thing.of]: thing.id, to }] : [];
  });
  const fields = { entity, into, survives: world.random.isLucky(0.5), allocation };
  return told("division-completed", fields as Parameters<typeof told<"division-completed">>[1]);
}

function proposeSpinOff(world: World, group: Group): Proposal {
  const stake = world.exactStakeIn(company(world, group));
  return stake && told("spin-off-completed", { parent: stake.owner, held: stake.held });
}

/** What happens in a generated history, and how often: by how many cards each has in the deck. */
export const PROPOSALS: readonly (readonly [often: number, propose: Proposer])[] = [
  [45, (world) => told("entity-formed", { entity: world.newCompany() })],
  [60, proposeIssue],
  [80, proposeAttesting],
  [300, proposePurchase],
  [120, proposeChange],
  [100, proposeDisposal],
  [60, proposeFacility],
  [150, proposeMovement("facility-drawn", 90)],
  [150, proposeMovement("facility-repaid", 20)],
  [20, proposeLoanSale],
  [15, (world, group) => { const it = world.publicThingOf("facility", company(world, group)); return it && told("facility-terminated", { facility: it.id }); }],
  [25, (world, group, serial) => told("equity-committed", { commitment: `promise-${serial}`, by: [world.owner(group)], to: [company(world, group)], amount: sum(world, 50) })],
  [15, (world, group) => { const it = world.publicThingOf("commitment", company(world, group)); return it && told("equity-funded", { commitment: it.id }); }],
  [60, (world, group, serial) => told("agreement-signed", { agreement: `agreement-${serial}`, parties: [company(world, group), world.owner(group)] })],
  [20, proposeCompletion("agreement-amended")],
  [25, proposeCompletion("agreement-completed")],
  [10, proposeCompletion("agreement-terminated")],
  [80, (world, group) => told("office-taken", { entity: company(world, group), persons: [world.random.pick(group.people)], post: world.random.pick(POSTS) })],
  [40, proposeOfficeLeft],
  [45, (world, group) => told("entity-renamed", { entity: company(world, group), name: world.newName() })],
  [10, (world, group) => told("entity-converted", { entity: company(world, group), kind: "llc", jurisdiction: "US-NV" })],
  [10, (world, group) => told("entity-listed", { entity: company(world, group), market: "New York" })],
  [8, (world, group) => told("entity-terminated", { entity: company(world, group) })],
  [20, proposeMerger],
  [4, proposeConsolidation],
  [4, proposeDivision],
  [4, proposeSpinOff],
  [4, (world, group) => told("share-exchange-completed", { acquired: company(world, group), acquirer: company(world, group) })],
  [15, (world, group) => told("asset-bought", { buyer: company(world, group), what: "a factory and its land" })],
  [20, (world, group) => told("statement-made", { about: [company(world, group)] })],
];
