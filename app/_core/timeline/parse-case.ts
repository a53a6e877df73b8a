import type { Case } from "./case";
import type { Fault, Finding, ReferenceFaultCode, ShapeFaultCode, TextFaultCode } from "./faults";
import { parsePlainJson } from "./glance-json";
import { parseShape } from "./parse-shape";
import { placeFindings } from "./place-findings";
import { checkReferences } from "./references/check-references";
import { scanJson } from "./scan-json";
import { nameOfEvent, type SoundCase } from "./sound-case";

/** A code of the first three stages: text, shape, references. */
export type ParseFaultCode = TextFaultCode | ShapeFaultCode | ReferenceFaultCode;

/** A text read through the first three stages: what was found, and what can be relied on. */
export interface CaseReading {
  /** Undefined when nothing could be read that is worth a later stage. */
  readonly sound: SoundCase | undefined;
  /** Without places: `placeFindings` works them out. */
  readonly findings: readonly Finding<ParseFaultCode>[];
}

/** A case, or what is wrong with it. Only the first three stages: that it replays is for `checkCaseText` to say. */
export type ParsedCase =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly faults: readonly Fault<ParseFaultCode>[] };

/** After these nothing can be read. */
const ENDS_READING: readonly TextFaultCode[] = ["too-large", "not-json", "too-deep"];

function withEvent(finding: Finding<TextFaultCode>, value: unknown): Finding<TextFaultCode> {
  const [list, index] = finding.path;
  if (list !== "events" || typeof index !== "number") return finding;
  const events: unknown = (value as { events?: unknown }).events;
  return { ...finding, event: Array.isArray(events) ? nameOfEvent(events[index]) : null };
}

/** Reads a text through the stages text, shape and references; each reports all it can about what the ones before left. */
export function readCase(text: string): CaseReading {
  const plain = parsePlainJson(text);
  const flaws = plain === undefined ? scanJson(text) : [];
  if (flaws.some(({ code }) => ENDS_READING.includes(code))) return { sound: undefined, findings: flaws };
  const value = plain === undefined ? (JSON.parse(text) as unknown) : plain.value;
  const { sound, findings } = parseShape(value, flaws.map(({ path }) => path));
  const references = sound === undefined ? [] : checkReferences(sound);
  return { sound, findings: [...flaws.map((flaw) => withEvent(flaw, value)), ...findings, ...references] };
}

/** Reads a case from a text, or says everything that is wrong with it. Never throws. */
export function parseCase(text: string): ParsedCase {
  const { sound, findings } = readCase(text);
  if (findings.length === 0 && sound !== undefined) return { ok: true, case: sound.theCase };
  return { ok: false, faults: placeFindings(text, findings) };
}
