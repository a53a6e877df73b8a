import { listDaysMeant } from "../../_core/words/read-day";

/** Words that ask, and name nothing. */
const ASKING = new Set(
  "who whom whose what when where which why how did do does is was were are be been has have had can could a an the of to by from and became become happened owe owes owed own owns owned hold holds held owner owners money debt public know knew known".split(" "),
);

/** A question, as far as it names something: by its words, and by the days that it ends with. */
export interface Question {
  readonly named: string;
  readonly days: readonly string[];
}

/** Takes a question apart: "who owed the 13 billion on 1 April 2023" names "13 billion" and a day. */
export function readQuestion(asked: string): Question {
  const text = asked.replace(/[?!]/g, " ").trim();
  const [, before, after] = /^(.*)\s(?:on|in|at|by|until|since)\s+(.+)$/i.exec(text) ?? [];
  const days = after === undefined ? [] : listDaysMeant(after);
  const words = (days.length > 0 ? (before ?? "") : text).split(/\s+/);
  return { named: words.filter((word) => word !== "" && !ASKING.has(word.toLowerCase())).join(" "), days };
}
