import type { HoldingAnswer, OwnershipAnswer, PathAnswer, StakeBasis } from "../../analysis/answers/answer-ownership";
import type { EntityId } from "../../replay/things";
import { readShare } from "../../replay/share";
import type { Interest } from "../../analysis/ownership/read-stakes";
import { sayCount } from "../counts";
import { formatEffective } from "../effective-shares";
import { nameWithin, toSentenceCase } from "../entities";
import { formatList } from "../lists";
import { formatShare } from "../shares";
import { tellHolding } from "../stakes";
import { filled, line, toSentence, type Memo, type MemoLine } from "./memo";
import { tellLatest, type Asked } from "./tell-basis";

const INTEREST_WORDS: Readonly<Record<Interest, string>> = { economic: "economic share", votes: "votes" };

const namesOf = ({ snapshot }: Asked, ids: readonly EntityId[]) => ids.map((id) => nameWithin(snapshot, id));

/** "directly 60 %", "directly, how much is not disclosed"; empty where there is no recorded stake. */
function tellDirect({ direct }: HoldingAnswer, kind: Interest): string {
  if (direct === null) return "not directly";
  const share = kind === "votes" ? (direct.votes ?? direct.percent) : direct.percent;
  const words = share === null ? "how much is not disclosed" : formatShare(readShare(share));
  return kind === "votes" && direct.votes === null && share !== null ? `directly ${words}, votes not stated apart` : share === null ? `directly, ${words}` : `directly ${words}`;
}

/** Through whom a path leads; "" where it is direct. */
function tellWay(asked: Asked, { entities }: PathAnswer): string {
  const between = namesOf(asked, entities.slice(1, -1));
  return between.length === 0 ? "" : `through ${between.join(", then ")}`;
}

/** One path: "through Quay and Harbour: 54 %, loops count as × 1.0698". */
export function tellPath(asked: Asked, path: PathAnswer): string {
  const { percent, loop } = path;
  const way = tellWay(asked, path) || "directly";
  const factor = typeof loop === "number" ? String(Number(loop.toFixed(6))) : loop === null ? "" : `${String(Number(loop.min.toFixed(6)))} or more`;
  return `${way}: ${formatEffective(percent)}${loop === null ? "" : ` (a loop on the way, counted as × ${factor})`}`;
}

const MEETING_WORDS = { true: "true", possible: "possible: the sources leave it open", false: "false" } as const;

/** An effective share with how it comes about, a line each. */
export function tellHoldingLines(asked: Asked, holding: HoldingAnswer, who: EntityId, kind: Interest, threshold: string | null, isRaw: boolean): MemoLine[] {
  const { effective, outer, paths, rest, integrated } = holding;
  const name = toSentenceCase(nameWithin(asked.snapshot, who));
  const [only, ...others] = paths;
  const isPlain = only !== undefined && others.length === 0 && only.loop === null && rest === null;
  const meeting = holding.meets === null || threshold === null ? "" : ` · ${sayThreshold(threshold)}: ${MEETING_WORDS[holding.meets]}`;
  const raw = isRaw && integrated !== null ? ` · integrated, not corrected for loops: ${formatEffective(integrated)}` : "";
  const share = formatEffective(effective, outer);
  if (isPlain) {
    const way = tellWay(asked, only);
    const words = way === "" ? `${share}, directly` : `effectively ${share}, ${way}`;
    return [line(`${name}: ${words}${raw}${meeting}`, way === "" ? basisOfStakes(asked, holding.stakes) : [])];
  }
  const head = line(`${name}: effectively ${share}; ${tellDirect(holding, kind)}${raw}${meeting}`);
  return [head, ...paths.map((path) => line(`   ${tellPath(asked, path)}`)), ...(rest === null ? [] : [line(`   by all other ways together: ${formatEffective(rest)}`)])];
}

function basisOfStakes(asked: Asked, stakes: readonly StakeBasis[]): string[] {
  return stakes.flatMap(({ restsOn }) => tellLatest(asked, restsOn));
}

/** The recorded stakes on which shares rest, each once, with the event and document of each. */
export function tellStakeLines(asked: Asked, stakes: readonly StakeBasis[]): MemoLine[] {
  const once = new Map(stakes.map((stake) => [`${stake.owner}>${stake.held}`, stake]));
  return [...once.values()].map((stake) => {
    const terms = { percent: stake.percent === null ? null : readShare(stake.percent), votes: stake.votes === null ? null : readShare(stake.votes) };
    const [owner, held] = namesOf(asked, [stake.owner, stake.held]);
    return line(toSentenceCase(`${owner ?? ""}: ${tellHolding(terms, held ?? "")}`), tellLatest(asked, stake.restsOn));
  });
}

/** A threshold with its operator in words: ">=25" → "at least 25 %". */
function sayThreshold(threshold: string): string {
  return threshold.startsWith(">=") ? `at least ${threshold.slice(2)} %` : `more than ${threshold.slice(1)} %`;
}

function tellLead(asked: Asked, { entity, kind, holdings, threshold }: OwnershipAnswer, side: "owners" | "holdings-of"): string {
  const name = nameWithin(asked.snapshot, entity);
  const what = kind === "economic" ? "" : ` of the ${INTEREST_WORDS[kind]}`;
  if (holdings.length === 0) return side === "owners" ? `Nobody is recorded as an owner of ${name}` : `${name} is recorded as an owner of nothing`;
  if (threshold !== null) {
    const count = (is: string) => holdings.filter((it) => it.meets === is).length;
    const whose = side === "owners" ? `that have a part${what} in ${name}` : `in which ${name} has a part${what}`;
    const [sure, open] = [count("true"), count("possible")];
    const bound = sayThreshold(threshold);
    const perhaps = open === 0 ? "" : sure === 0 ? `; of ${sayCount(open)} it is possible` : ` and possible of ${sayCount(open)}`;
    const are = holdings.length === 1 ? `Of the one ${whose.replace("have", "has")}` : `Of the ${sayCount(holdings.length)} ${whose}`;
    return `${are}, ${bound} is true of ${sure === 0 ? "none" : sayCount(sure)}${perhaps}`;
  }
  return tellLargest(asked, holdings, side, side === "owners" ? `${what} of ${name}` : ` of ${name}${kind === "votes" ? ", counted in votes," : ""}`);
}

/** Whether all of a share is held directly, so that nothing had to be reckoned. */
function isDirectAlone({ paths: [only, ...others], rest }: HoldingAnswer): boolean {
  return only !== undefined && others.length === 0 && rest === null && only.entities.length === 2 && only.loop === null;
}

const boundsOf = ({ effective }: HoldingAnswer) => (typeof effective === "number" ? { min: effective, max: effective } : effective);

/** Whose part is the largest, where that is sure; else that it is left open, and the largest of what is sure. */
function tellLargest(asked: Asked, holdings: readonly HoldingAnswer[], side: "owners" | "holdings-of", ofWhat: string): string {
  const role = side === "owners" ? "recorded owner" : "recorded holding";
  const nameOf = (it: HoldingAnswer) => `${side === "owners" ? "" : "in "}${nameWithin(asked.snapshot, side === "owners" ? it.owner : it.held)}`;
  const shareOf = (it: HoldingAnswer) => `${isDirectAlone(it) ? "" : "effectively "}${formatEffective(it.effective, it.outer)}`;
  const isLargest = (it: HoldingAnswer) => holdings.every((other) => other === it || boundsOf(it).min >= boundsOf(other).max);
  const [largest, ...equals] = holdings.filter(isLargest);
  if (largest !== undefined && equals.length === 0) return `The largest ${role}${ofWhat} is ${nameOf(largest)}: ${shareOf(largest)}`;
  if (largest !== undefined) return `The largest ${role}s${ofWhat} are ${formatList([largest, ...equals].map(nameOf))}: ${shareOf(largest)} each`;
  const [sure] = holdings;
  if (sure === undefined || boundsOf(sure).min === 0) return `Which ${role}${ofWhat} is the largest is not disclosed`;
  return `Which ${role}${ofWhat} is the largest is left open; of what is sure, the largest is ${nameOf(sure)}: ${shareOf(sure)}`;
}

/** Who effectively owns an entity, or what it effectively owns, as a memo. With a threshold, those of whom it is false are only counted. */
export function tellOwnership(asked: Asked, answer: OwnershipAnswer, side: "owners" | "holdings-of", isRaw: boolean): Memo {
  const { entity, kind, holdings, threshold, ownShares, closedLoops } = answer;
  const shown = holdings.filter((it) => it.meets !== "false");
  const heading = side === "owners" ? "Owners, directly and through others" : "Holdings, directly and through others";
  const lines = shown.flatMap((it) => tellHoldingLines(asked, it, side === "owners" ? it.owner : it.held, kind, threshold, isRaw));
  const indirect = shown.filter(({ paths, rest }) => rest !== null || paths.length > 1 || (paths[0]?.entities.length ?? 0) > 2);
  const hidden = holdings.length - shown.length;
  const hasRange = shown.some(({ effective }) => typeof effective !== "number");
  const name = nameWithin(asked.snapshot, entity);
  return {
    lead: toSentence(tellLead(asked, answer, side)),
    sections: filled([
      { heading, lines },
      { heading: "The recorded stakes it rests on", lines: tellStakeLines(asked, indirect.flatMap(({ stakes }) => stakes)) },
      { heading: "Held by itself", lines: ownShares === null ? [] : tellStakeLines(asked, [ownShares]) },
    ]),
    notes: [
      ...(hidden === 0 ? [] : [toSentence(`${sayThreshold(threshold ?? "")} is false of ${sayCount(hidden)} more`)]),
      ...(ownShares === null ? [] : [toSentence(`What ${name} holds of itself leaves the arithmetic: shares count of what is outstanding (rule Q3)`)]),
      ...closedLoops.map((members) => toSentence(`${formatList(namesOf(asked, members))} hold each other whole: nobody outside holds any of them`)),
      ...(hasRange ? ["Where shares are ranges or not disclosed, both ends are carried: the true share lies within (rule Q2)."] : []),
      ...(shown.some(({ outer }) => outer) ? ["Outer bounds: a loop with ranges lies on the way, and the true share lies within them, not at them (rule Q5)."] : []),
      ...(kind === "votes" && holdings.length > 0 ? ["Votes not stated apart are as the economic share, or not known where another holder’s are stated apart (rule Q4)."] : []),
    ],
  };
}
