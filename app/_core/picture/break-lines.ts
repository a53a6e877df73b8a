import { measureText } from "../graph/text-width";

/** Room for letters that are wider in the serif than in the grotesque that is measured. */
const SERIF = 1.04;

/** A text in as many lines as a width asks for, broken at spaces; a longer word stands alone. */
export function breakLines(text: string, size: number, weight: 400 | 500 | 600, width: number, isSerif = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measureText(longer, size, weight) * (isSerif ? SERIF : 1) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}
