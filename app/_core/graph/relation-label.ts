import { CHART_TYPE, PILL } from "./chart-type";
import type { DrawnRelation } from "./drawn-relations";
import { measureText } from "./text-width";
import type { CommitmentThing, FacilityThing } from "../replay/things";
import { postInSentence } from "../words/relations";
import { tellStakeTerms } from "../words/stakes";
import { formatMoneyShort } from "../words/sums";

function labelFacility({ state, drawn, committed }: FacilityThing): string {
  if (state === "committed") return committed === null ? "loan promised" : `${formatMoneyShort(committed)} promised`;
  return drawn === null ? "drawn, sum not stated" : `${formatMoneyShort(drawn)} drawn`;
}

function labelCommitment({ amount, state }: CommitmentThing): string {
  const sum = amount === null ? "equity" : `${formatMoneyShort(amount)} equity`;
  return `${sum} ${state === "funded" ? "paid in" : "promised"}`;
}

/** What a relation's line says in its pill: a share, a sum, a post. */
export function labelRelation({ kind, thing }: Pick<DrawnRelation, "kind" | "thing">): string {
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
      return "continues as";
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
