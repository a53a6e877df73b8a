/** What a citation of a step states. All in words but the address. */
export interface CitationFacts {
  readonly caseId: string;
  readonly caseTitle: string;
  /** The step as addresses name it. */
  readonly stepName: string;
  /** "step 47 of 79". */
  readonly step: string;
  readonly day: string;
  readonly headline: string;
  readonly account: string;
  readonly clock: string;
  /** Null for a file of the reader's own, which no address leads anyone else to: the file itself is named instead. */
  readonly address: string | null;
  /** SHA-256 of the case file's bytes, in hex; "" where it is not known. */
  readonly caseHash: string;
  /** The day of retrieval, `YYYY-MM-DD`, and in words. */
  readonly retrieved: { readonly date: string; readonly words: string };
  /** The documents that the step rests on. */
  readonly documents: readonly string[];
}

/** What a file is known by where no address leads to it. */
const nameFile = ({ caseId, caseHash }: CitationFacts) => `Case file ${caseId}.json${caseHash === "" ? "" : `, SHA-256 ${caseHash}`}`;

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** One line to paste: “Headline”, day, in: case, step, telling, address, retrieval, documents. */
export function formatCitation(facts: CitationFacts): string {
  const { headline, day, caseTitle, step, account, clock, address, retrieved, documents } = facts;
  const found = address === null ? `${nameFile(facts)} (read ${retrieved.words}).` : `${address} (retrieved ${retrieved.words}).`;
  const rest = documents.length === 0 ? [] : [sentence(`Rests on: ${documents.join("; ")}`)];
  return [
    `“${headline}”, ${day}.`,
    `In: ${caseTitle}, ${step}; ${account}, ${clock}. Holdings.`,
    found,
    ...rest,
  ].join(" ");
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
};

/** A text for a field of BibTeX: what TeX would take for a command is escaped, and line ends are spaces. */
export function escapeTex(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}~^$&%#_]/g, (sign) => TEX[sign] ?? sign);
}

/** An address within `\url{…}`: its few letters that would end or break it are written as percent codes. */
function escapeUrl(address: string): string {
  return address.replace(/[\\{}\s^%#~]/g, (sign) => (sign === "%" || sign === "#" || sign === "~" ? sign : encodeURIComponent(sign)));
}

/** The same as an entry for BibTeX and what reads it. */
export function formatBibtex(facts: CitationFacts): string {
  const { caseId, stepName, headline, caseTitle, step, day, account, clock, address, retrieved, documents } = facts;
  const told = sentence(`${step.slice(0, 1).toUpperCase()}${step.slice(1)}, ${day}; ${account}, ${clock}`);
  const rests = documents.length === 0 ? [] : [`Rests on: ${sentence(documents.join("; "))}`];
  const note = [told, ...(address === null ? [sentence(nameFile(facts))] : []), ...rests].join(" ");
  const fields: [string, string][] = [
    ["title", `{${escapeTex(headline)}}`],
    ["howpublished", escapeTex(`In: ${sentence(caseTitle)} Holdings`)],
    ...(address === null ? [] : [["url", escapeUrl(address)] satisfies [string, string]]),
    ["urldate", retrieved.date],
    ["note", escapeTex(note)],
  ];
  const lines = fields.map(([name, value]) => `  ${name.padEnd(12)} = {${value}},`);
  return [`@misc{${caseId}--${stepName},`, ...lines, "}"].join("\n");
}
