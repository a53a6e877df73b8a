import { NEAR } from "./effective-pairs";
import type { Link, StakeGraph } from "./stake-graph";

/** Why a company is controlled: those who together hold more than half of its votes, and how many each holds. */
export interface Majority {
  readonly company: number;
  /** The votes that bring the majority, each by the controller or by a company that it controls. */
  readonly held: readonly Link[];
}

/** What one entity controls, in an order in which every majority rests on those before it. */
export type Control = readonly Majority[];

/** Whether votes are read at their least, for what is certain, or at their most, for what is possible. */
export type Reading = "certain" | "possible";

/** What the controller and its companies hold of one company so far. */
interface Tally {
  readonly held: Link[];
  least: number;
  isAbove: boolean;
}

function isMajority(graph: StakeGraph, company: number, { held, least, isAbove }: Tally, reading: Reading): boolean {
  if (reading === "certain") return least > 0.5 + NEAR || (isAbove && least > 0.5 - NEAR);
  const holders = new Set(held);
  const others = (graph.into[company] ?? []).reduce((sum, at) => {
    const link = graph.links[at] as Link;
    return holders.has(link) ? sum : sum + link.min;
  }, 0);
  const most = Math.min(1 - others, held.reduce((sum, { max }) => sum + max, 0));
  return Math.max(least, most) > 0.5 + NEAR;
}

/**
 * What an entity controls by majority: the least set of companies such that a company is in it when the entity and the
 * companies in it hold more than 50 % of its votes together (rule Q7). Exactly 50 % is not control.
 */
export function findControlled(graph: StakeGraph, controller: number, reading: Reading): Control {
  const tallies = new Map<number, Tally>();
  const isIn = new Set([controller]);
  const control: Majority[] = [];
  const waiting = [controller];
  for (let at = 0; at < waiting.length; at++) {
    for (const place of graph.outOf[waiting[at] as number] ?? []) {
      const link = graph.links[place] as Link;
      const tally = tallies.get(link.held) ?? { held: [], least: 0, isAbove: false };
      tallies.set(link.held, tally);
      tally.held.push(link);
      tally.least += link.min;
      tally.isAbove ||= link.minExclusive;
      if (isIn.has(link.held) || !isMajority(graph, link.held, tally, reading)) continue;
      isIn.add(link.held);
      control.push({ company: link.held, held: [...tally.held] });
      waiting.push(link.held);
    }
  }
  return control;
}

/** Of what an entity controls, only what the control of one company rests on, in the order of proof; empty where it is not controlled. */
export function proveControl(control: Control, company: number): Control {
  const byCompany = new Map(control.map((majority) => [majority.company, majority]));
  const isNeeded = new Set([company]);
  for (const majority of control.toReversed()) {
    if (isNeeded.has(majority.company)) for (const { owner } of majority.held) isNeeded.add(owner);
  }
  return byCompany.has(company) ? control.filter((majority) => isNeeded.has(majority.company)) : [];
}
