import { nameWithin } from "../entities";
import { formatList, MOST_NAMED } from "../lists";
import { agree } from "../relations";
import { tellStakeTerms } from "../stakes";
import type { RuleId } from "../../replay/rules";
import { isExact } from "../../replay/share";
import type { StakeThing } from "../../replay/things";
import { gather, sentence, type EffectSentence, type Telling } from "./sentence";
import {
  holdingAt,
  isLost,
  isOpen,
  ownersAt,
  ownersWithShares,
  sameTerms,
  type LostStake,
  type OpenStake,
  type StakeChange,
} from "./stake-changes";

/** By these a stake goes to another owner: one loses what another gains in the same company. */
const PASSING: readonly RuleId[] = ["M3", "D2", "S9", "S10"];
/** By these a stake becomes another: one owner loses shares of one company and gets shares of another for them. */
const BECOMING: readonly RuleId[] = ["M4c", "M4f", "M4g", "M4h", "M4i", "M4j", "M4l", "X2"];
/** Of these, the ones that keep every holder's part as it was, known or not. */
const KEEPING: readonly RuleId[] = ["M4c", "M4h"];
/** The rule by which the other side of a passing loses, where it has a number of its own. */
const LOSING: Partial<Record<RuleId, RuleId>> = { S9: "S8", M4l: "M4f" };

/** What an owner got, and what it lost for it or who lost it. */
interface Move {
  readonly got: OpenStake;
  readonly lost: readonly LostStake[];
}

function findMoves(stakes: readonly StakeChange[], rules: readonly RuleId[], isSource: (lost: StakeThing, got: StakeThing) => boolean): Move[] {
  const lost = stakes.filter(isLost);
  return stakes.filter(isOpen).flatMap((got) => {
    if (!rules.includes(got.rule)) return [];
    const sources = lost.filter((it) => it.rule === (LOSING[got.rule] ?? got.rule) && isSource(it.before, got.after));
    return sources.length === 0 ? [] : [{ got, lost: sources }];
  });
}

/** Nothing but the owner, or the company, is another. */
function isPlain({ got, lost: [only, ...others] }: Move): boolean {
  return only !== undefined && others.length === 0 && got.before === null && sameTerms(only.before, got.after);
}

function tellPassing(telling: Telling, move: Move): EffectSentence {
  const { got, lost } = move;
  const to = nameWithin(telling.after, got.after.owner);
  const from = ownersAt(telling, lost.map(({ before }) => before));
  const [first] = lost;
  const what = lost.length === 1 && first !== undefined ? holdingAt(telling, first.before) : `shares of ${nameWithin(telling.after, got.after.held)}`;
  const total = isPlain(move) ? "" : `, which now owns ${holdingAt(telling, got.after)}`;
  return sentence("changed", `${what} passed from ${from} to ${to}${total}`, [got, ...lost]);
}

function tellPassings(telling: Telling, moves: readonly Move[]): EffectSentence[] {
  const groups = gather(moves, (move) =>
    isPlain(move) ? `${move.got.rule} ${move.lost[0]?.before.owner ?? ""} ${move.got.after.owner}` : `alone ${move.got.key}`,
  );
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length <= MOST_NAMED) return group.map((move) => tellPassing(telling, move));
    const [from, to] = [first.lost[0]?.before.owner ?? "", first.got.after.owner].map((id) => nameWithin(telling.after, id));
    const companies = formatList(group.map(({ got }) => nameWithin(telling.after, got.after.held)), MOST_NAMED);
    const text = `unchanged shares of ${companies} passed from ${from ?? ""} to ${to ?? ""}`;
    return [sentence("changed", text, group.flatMap(({ got, lost }) => [got, ...lost]))];
  });
}

/** What was given for new shares; where the part stays what it was and takes many words, only that it does. */
function tellGiven(telling: Telling, move: Move): string {
  const { percent, votes } = move.got.after;
  const takesManyWords = percent !== null && (votes !== null || !isExact(percent));
  const isSaidBefore = takesManyWords && isPlain(move);
  return formatList(move.lost.map(({ before }) => (isSaidBefore ? `the same part of ${nameWithin(telling.after, before.held)}` : holdingAt(telling, before))));
}

function tellBecoming(telling: Telling, move: Move): EffectSentence {
  const { got, lost } = move;
  const { owner } = got.after;
  const owns = agree(telling.after, [owner], "owns", "own");
  const given = tellGiven(telling, move);
  const earlier = got.before === null ? "" : ` (before: ${tellStakeTerms(got.before)})`;
  const text = `${nameWithin(telling.after, owner)} now ${owns} ${holdingAt(telling, got.after)}${earlier}, in place of ${given}`;
  return sentence(got.before === null ? "new" : "changed", text, [got, ...lost]);
}

function tellBecomings(telling: Telling, moves: readonly Move[]): EffectSentence[] {
  const groups = gather(moves, ({ got, lost }) => [got.rule, got.after.held, ...lost.map(({ before }) => before.held)].join(" "));
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length <= MOST_NAMED) return group.map((move) => tellBecoming(telling, move));
    const taken = group.map(({ got }) => got.after);
    const company = nameWithin(telling.after, first.got.after.held);
    const given = formatList(first.lost.map(({ before }) => nameWithin(telling.after, before.held)));
    const all = group.flatMap(({ got, lost }) => [got, ...lost]);
    const say = (owners: string, how: string) => [sentence("new", `${owners} now own shares of ${company}${how}, in place of shares of ${given}`, all)];
    const isKept = KEEPING.includes(first.got.rule) || taken.some(({ percent }) => percent !== null);
    if (isKept && group.every(isPlain)) return say(ownersAt(telling, taken), ", each as much as before");
    if (taken.every(({ percent }) => percent === null)) return say(ownersAt(telling, taken), " (how much is not disclosed)");
    return say(ownersWithShares(telling, taken), "");
  });
}

/** Stakes that passed to another owner or became stakes in another company: each one sentence for what was lost and got. */
export function tellMovedStakes(telling: Telling, stakes: readonly StakeChange[]): EffectSentence[] {
  const passed = findMoves(stakes, PASSING, (lost, got) => lost.held === got.held);
  const became = findMoves(stakes, BECOMING, (lost, got) => lost.owner === got.owner);
  return [...tellBecomings(telling, became), ...tellPassings(telling, passed)];
}
