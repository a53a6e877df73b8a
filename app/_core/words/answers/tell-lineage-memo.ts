import type { LineageAnswer } from "../../analysis/answers/answer-lineage";
import { isByDay } from "../../calendar-day";
import { snapshotAt } from "../../replay/snapshot";
import { sayCount } from "../counts";
import { formatDay } from "../days";
import { nameAt, nameWithin, toSentenceCase } from "../entities";
import { tellEndReason } from "../lives";
import { filled, line, toSentence, type Memo } from "./memo";
import { tellBasis, type Asked } from "./tell-basis";

const count = (many: number, what: string) => `${sayCount(many)} ${what}${many === 1 ? "" : "s"}`;

/** Whom an entity continues and who continues it, and its own lives, as a memo. */
export function tellLineageMemo(asked: Asked, { entity, lives, successions }: LineageAnswer): Memo {
  const at = (step: number) => snapshotAt(asked.snapshot.history, step);
  const named = (id: string, step: number) => nameWithin(at(step), id);
  const tell = (those: LineageAnswer["successions"]) =>
    those.map((it) => line(toSentenceCase(`${named(it.to, it.step)} ${it.isToCome ? "will continue" : "continues"} ${named(it.from, it.step)}, ${isByDay(it.on) ? formatDay(it.on) : `from ${formatDay(it.on)} on`}`), [tellBasis(asked, it)]));
  const upTo = new Set([entity]);
  for (const id of upTo) for (const it of successions) if (it.to === id) upTo.add(it.from);
  const [before, after] = [successions.filter(({ to }) => upTo.has(to)), successions.filter(({ to }) => !upTo.has(to))];
  const spans = lives.map(({ from, until }) => {
    const first = `${isByDay(from.on) ? (from.isBeginning ? "Begun" : "On record") : from.isBeginning ? "From" : "On record from"} ${formatDay(from.on)}`;
    const last = until === null ? "to the end of what is told" : `${isByDay(until.on) ? "and gone" : "to"} ${formatDay(until.on)}, ${tellEndReason(at(until.step), { status: "ended", ...until })}`;
    return line(`${first}${isByDay(from.on) ? ", then" : ""} ${last}`, [tellBasis(asked, { ...from, rules: [] }), ...(until === null ? [] : [tellBasis(asked, { ...until, rules: [] })])]);
  });
  const areLives = lives.slice(lives.length === 1 ? 0 : 1).every(({ from }) => from.isBeginning);
  const heading = !areLives ? "When it is on record" : lives.length === 1 ? "Its life" : `Its ${sayCount(lives.length)} lives`;
  const name = nameAt(asked.snapshot, entity);
  return {
    lead: toSentence(successions.length === 0 ? `${name} continues nobody, and nobody continues it` : `${name} has ${count(before.length, "predecessor")} and ${count(after.length, "successor")} on record`),
    sections: filled([
      { heading: "Whom it continues", lines: tell(before) },
      { heading: "Who continues it", lines: tell(after) },
      { heading, lines: spans },
    ]),
    notes: lives.some(({ from }) => !from.isBeginning) ? ["Where something is only on record from a day, the sources do not say since when it stood."] : [],
  };
}
