import { CHART_TYPE, PILL } from "./chart-type";
import type { DrawnRelation } from "./drawn-relations";
import { formatSumRounded } from "./rounded-sum";
import { measureText } from "./text-width";
import { readEntity, type Snapshot } from "../replay/snapshot";
import type { CommitmentThing, EntityId, FacilityThing } from "../replay/things";
import { postInSentence } from "../words/relations";
import { tellStakeTerms } from "../words/stakes";
import type { EndReason } from "../vocabulary";

function labelFacility({ state, drawn, committed }: FacilityThing): string {
  if (state === "committed") return committed === null ? "loan promised" : `${formatSumRounded(committed)} promised`;
  return drawn === null ? "drawn, sum not stated" : `${formatSumRounded(drawn)} drawn`;
}

function labelCommitment({ amount, state }: CommitmentThing): string {
  const sum = amount === null ? "equity" : `${formatSumRounded(amount)} equity`;
  return `${sum} ${state === "funded" ? "paid in" : "promised"}`;
}

const LINEAGE_WORDS: Readonly<Record<EndReason, string>> = {
  merged: "merged into",
  consolidated: "consolidated into",
  divided: "divided into",
  terminated: "continues as",
  "not-followed": "continues as",
};

function labelSuccession(snapshot: Snapshot, from: EntityId): string {
  const life = readEntity(snapshot, from)?.life;
  return life?.status === "ended" ? LINEAGE_WORDS[life.reason] : "continues as";
}

/** What a relation's line says in its pill: a share, a sum, a post, how one entity became another. */
export function labelRelation(snapshot: Snapshot, { kind, thing }: Pick<DrawnRelation, "kind" | "thing">): string {
  if (kind === "guarantee") return "guarantees";
  switch (thing.of) {
    case "stake":
      return tellStakeTerms(thing);
    case "facility":
      return labelFacility(thing);
    case "commitment":
      return labelCommitment(thing);
    case "office":
      return postInSentence(thing.post);
    case "succession":
      return labelSuccession(snapshot, thing.from);
    case "entity":
    case "agreement":
    case "listing":
    case "asset":
      return "";
  }
}

/** The width of a label's pill, px; with the disc of a mark inside it, where it has one. */
export function measurePill(label: string, hasMark: boolean): number {
  const { size, weight } = CHART_TYPE.label;
  return Math.ceil(measureText(label, size, weight) + 2 * PILL.padX + (hasMark ? PILL.mark : 0));
}
