import { diffSnapshots } from "../_core/analysis/diff-snapshots";
import { stepOf, type Snapshot } from "../_core/replay/snapshot";
import { isStanding, kindOfKey, type Key, type Thing } from "../_core/replay/things";
import type { Case } from "../_core/timeline/case";
import { THING_KINDS } from "../_core/vocabulary";
import { mannerOfComparison } from "../_core/words/comparison-manner";
import { tellDifference, type DifferenceSentence } from "../_core/words/differences";
import { CHANGE_MARKS } from "../_core/words/marks";
import { PrintedText } from "./print-text";
import { tellPosition } from "./tell-position";

/** One side of a diff: where it stands, and what was typed to get there. */
export interface Side {
  readonly snapshot: Snapshot;
  readonly at: string;
}

function tellSide(text: PrintedText, theCase: Case, label: string, { snapshot, at }: Side): void {
  text.line(`${label}${tellPosition(theCase, snapshot, at)}`);
  const event = stepOf(snapshot)?.event;
  if (event !== undefined) text.line(`      ${event.title}`);
}

const place = ({ key }: { readonly key: Key }) => THING_KINDS.indexOf(kindOfKey(key));

/** Whether a side has it standing; an ended entity is only told of. */
function stands(thing: Thing | null): boolean {
  return thing !== null && (thing.of !== "entity" || isStanding(thing));
}

/** A diff for a person: what the second side has otherwise, and apart from it who stands at neither. */
export function tellDiff(theCase: Case, from: Side, to: Side, hasColour: boolean): string {
  const [a, b] = [from.snapshot, to.snapshot];
  const { note, headings, signs, first } = mannerOfComparison(a, b);
  const text = new PrintedText(hasColour);
  text.line(text.style("bold", theCase.title));
  tellSide(text, theCase, "from  ", from);
  tellSide(text, theCase, "to    ", to);
  if (note !== undefined) text.line(note);
  const changes = diffSnapshots(a, b).sort((one, other) => place(one) - place(other));
  if (changes.length === 0) text.line().line("Nothing stands otherwise.");
  const tellOne = ({ mark, text: said, before }: DifferenceSentence) => {
    const line = `${text.style(mark, signs[mark])} ${said}`;
    return before === null ? [line] : [line, text.style("faint", `    ${first}: ${before}`)];
  };
  const seen = changes.filter(({ before, after }) => stands(before) || stands(after));
  const differences = seen.map((change) => tellDifference(a, b, change));
  for (const mark of CHANGE_MARKS) {
    const those = differences.filter((it) => it.mark === mark);
    if (those.length > 0) text.part(headings[mark], those.flatMap(tellOne));
  }
  const neither = changes.filter((change) => !seen.includes(change)).map((change) => tellDifference(a, b, change));
  const tellNeither = ({ text: said, before }: DifferenceSentence) => (before === null ? [said] : [said, text.style("faint", `  ${first}: ${before}`)]);
  if (neither.length > 0) text.part("Standing at neither", neither.flatMap(tellNeither));
  return text.toString();
}
