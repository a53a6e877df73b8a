import type { HistoryAnswer } from "../../analysis/answers/answer-history";
import { formatDay } from "../days";
import { tellEffects } from "../effects";
import { nameAt } from "../entities";
import { filled, line, toSentence, type Memo } from "./memo";
import { tellBasis, type Asked } from "./tell-basis";

/** All that ever happened to an entity, step by step, as a memo. */
export function tellHistory(asked: Asked, { entity, steps }: HistoryAnswer): Memo {
  const { history } = asked.snapshot;
  const sections = steps.map(({ step, date }) => {
    const title = history.steps[step - 1]?.event.title ?? "";
    const sentences = tellEffects(history, step).filter((it) => it.entities.includes(entity));
    const lines = sentences.map(({ text, rule }) => line(text, [tellBasis(asked, { step, event: "", rules: [rule] })]));
    const spoken = line("It is spoken of; nothing of it changes", [tellBasis(asked, { step, event: "", rules: [] })]);
    return { heading: `${formatDay(date)} · ${title}`, lines: lines.length === 0 ? [spoken] : lines };
  });
  const name = nameAt(asked.snapshot, entity);
  return { lead: toSentence(`${name} is touched by ${String(steps.length)} of ${String(history.steps.length)} steps`), sections: filled(sections), notes: [] };
}
