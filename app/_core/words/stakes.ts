import { isNothing, type Share } from "../replay/share";
import type { StakeThing } from "../replay/things";
import { formatShare, formatShareShort } from "./shares";

type Terms = Pick<StakeThing, "percent" | "votes">;

function sameShare(a: Share | null, b: Share | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Votes beside the economic share, where they are stated and differ: " with 22 % of the votes", " without votes"; else "". */
function tellVotes({ percent, votes }: Terms): string {
  if (votes === null || sameShare(percent, votes)) return "";
  return isNothing(votes) ? " without votes" : ` with ${formatShare(votes)} of the votes`;
}

/** What of a company a stake is: "100 % of Twitter, Inc.", "shares of Twitter, Inc. (how many is not disclosed)". */
export function tellHolding(terms: Terms, company: string): string {
  if (isNothing(terms.percent) && terms.votes !== null) return `${formatShare(terms.votes)} of the votes in ${company}, without an economic share`;
  if (terms.percent === null) return `shares of ${company}${tellVotes(terms)} (how much is not disclosed)`;
  return `${formatShare(terms.percent)} of ${company}${tellVotes(terms)}`;
}

/** What a line between owner and owned says: the share, and the votes where they differ; votes alone where there is no share. */
export function tellStakeTerms({ percent, votes }: Terms): string {
  if (votes === null || sameShare(percent, votes)) return formatShareShort(percent);
  if (isNothing(percent)) return `${formatShareShort(votes)} of the votes`;
  return `${formatShareShort(percent)}, ${isNothing(votes) ? "no votes" : `${formatShareShort(votes)} of the votes`}`;
}
