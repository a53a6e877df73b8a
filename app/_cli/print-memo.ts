import type { Memo } from "../_core/words/answers/memo";
import type { PrintedText } from "./print-text";

/** Prints an answer: what rests on what stands faint below each line. */
export function printMemo(text: PrintedText, { lead, sections, notes }: Memo): void {
  text.line().paragraph(lead);
  for (const { heading, lines } of sections) {
    text.part(
      heading,
      lines.flatMap(({ text: said, basis }) => {
        const indent = `${/^ */.exec(said)?.[0] ?? ""}    `;
        return [said, ...basis.map((it) => text.style("faint", `${indent}${it}`))];
      }),
    );
  }
  if (notes.length > 0) text.line();
  for (const note of notes) text.paragraph(note);
}
