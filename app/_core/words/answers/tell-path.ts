import type { PathAnswer } from "../../analysis/answers/answer-path";
import { readThing } from "../../replay/snapshot";
import { sayCount } from "../counts";
import { nameWithin } from "../entities";
import { tellRelation } from "../relations";
import { filled, line, toSentence, type Memo } from "./memo";
import { tellLatest, type Asked } from "./tell-basis";
import { tellHoldingLines, tellStakeLines } from "./tell-ownership";

/** How two entities are related, as a memo. */
export function tellPathMemo(asked: Asked, { a, b, ownership, links }: PathAnswer): Memo {
  const { snapshot } = asked;
  const [one, other] = [nameWithin(snapshot, a), nameWithin(snapshot, b)];
  const far = links.length === 1 ? "directly" : `by ${sayCount(links.length)} relations, the one leading to the next`;
  return {
    lead: toSentence(links.length === 0 ? `Nothing on record relates ${one} to ${other}` : `${one} and ${other} are related ${far}`),
    sections: filled([
      ...ownership.flatMap((it) => [
        {
          heading: `What ${nameWithin(snapshot, it.owner)} has in ${nameWithin(snapshot, it.held)}`,
          lines: tellHoldingLines(asked, it, it.owner, "economic", null, false),
        },
        {
          heading: "The recorded stakes it rests on",
          lines: tellStakeLines(asked, it.paths.length > 1 || it.stakes.length > 1 ? it.stakes : []),
        },
      ]),
      {
        heading: "The shortest way from the one to the other",
        lines: links.map(({ key, restsOn }) => {
          const thing = readThing(snapshot, key);
          return line(thing === undefined ? key : tellRelation(snapshot, thing), tellLatest(asked, restsOn));
        }),
      },
    ]),
    notes: [],
  };
}
