import { isNothing } from "../../replay/share";
import type { StakeThing } from "../../replay/things";
import { nameWithin } from "../entities";
import { MOST_NAMED } from "../lists";
import { agree } from "../relations";
import { formatShare } from "../shares";
import { tellStakeTerms } from "../stakes";
import { gather, sentence, type EffectSentence, type Telling } from "./sentence";
import { holdingAt, isOpen, ownersAt, ownersWithShares, type OpenStake, type StakeChange } from "./stake-changes";

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isObscured({ before, after }: OpenStake): boolean {
  return before !== null && before.percent !== null && after.percent === null;
}

function tellObscured(telling: Telling, group: readonly OpenStake[]): EffectSentence {
  const stakes = group.map(({ after }) => after);
  const owns = agree(telling.after, stakes.map(({ owner }) => owner), "owns", "own");
  const company = nameWithin(telling.after, stakes[0]?.held ?? "");
  return sentence("changed", `How much ${ownersAt(telling, stakes)} ${owns} of ${company} is no longer disclosed`, group);
}

function tellVotesChanged(telling: Telling, change: OpenStake, before: StakeThing): EffectSentence {
  const { owner, held, votes } = change.after;
  const [who, company] = [nameWithin(telling.after, owner), nameWithin(telling.after, held)];
  if (votes === null) return sentence("changed", `The votes of ${who} in ${company} are no longer stated`, [change]);
  const earlier = before.votes === null ? "not stated before" : `${formatShare(before.votes)} before`;
  const has = agree(telling.after, [owner], "has", "have");
  const what = isNothing(votes) ? "no votes" : `${formatShare(votes)} of the votes`;
  return sentence("changed", `${who} now ${has} ${what} in ${company} (${earlier})`, [change]);
}

function tellOne(telling: Telling, change: OpenStake): EffectSentence {
  const { before, after, rule } = change;
  if (before !== null && isSame(before.percent, after.percent)) return tellVotesChanged(telling, change, before);
  const verb: [string, string] = isNothing(after.percent) ? ["has", "have"] : ["owns", "own"];
  const now = rule === "S1" ? "" : "now ";
  const text = `${nameWithin(telling.after, after.owner)} ${now}${agree(telling.after, [after.owner], ...verb)} ${holdingAt(telling, after)}`;
  if (before === null) return sentence("new", text, [change]);
  return sentence("changed", `${text} (before: ${tellStakeTerms(before)})`, [change]);
}

/** Stakes that stand anew or otherwise than before; long rows of new holders in one sentence that gives each its share. */
export function tellOpenStakes(telling: Telling, changes: readonly StakeChange[]): EffectSentence[] {
  const open = changes.filter(isOpen);
  const obscured = gather(open.filter(isObscured), ({ rule, after }) => `${rule} ${after.held}`);
  const clear = gather(open.filter((change) => !isObscured(change)), (change) =>
    change.before === null ? `${change.rule} ${change.after.held}` : `alone ${change.key}`,
  );
  const told = clear.flatMap((group) => {
    const stakes = group.map(({ after }) => after);
    if (group.length <= MOST_NAMED) return group.map((change) => tellOne(telling, change));
    const company = nameWithin(telling.after, stakes[0]?.held ?? "");
    return [sentence("new", `${ownersWithShares(telling, stakes)} now own shares of ${company}`, group)];
  });
  return [...told, ...obscured.map((group) => tellObscured(telling, group))];
}
