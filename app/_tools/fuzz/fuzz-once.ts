import { readFileSync } from "node:fs";
import fc from "fast-check";
import { checkSound } from "../../_core/testing/answered";
import { mutatedBytes, mutatedCase } from "../../_core/testing/mutations";
import { decodeUtf8 } from "../../_core/timeline/decode-utf8";
import { caseFilePath, listCaseIds } from "../../_server/read-case";
import { generateCase } from "../bench/generate-case";

/** Something that went wrong: told alike where it is the same mistake. */
export interface Failure {
  readonly what: string;
  readonly where: string;
  /** The smallest text found that shows it. */
  readonly example: string;
}
export interface Round {
  readonly runs: number;
  readonly accepted: number;
  readonly failures: readonly Failure[];
}

const RUNS = 150;
const LONGEST_SHOWN = 20_000;

/** Small texts more often than large ones, which take longer and are harder to read when they fail. */
const SHIPPED = listCaseIds().map((id) => JSON.stringify(JSON.parse(readFileSync(caseFilePath(id) ?? "", "utf8"))));
const generated = (seed: number) => [1, 2, 3].map((index) => JSON.stringify(generateCase(40 * index, seed + index)));

function tellFailure(error: unknown, text: string): Failure {
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const frames = stack.split("\n").filter((line) => line.includes("_core"));
  const plain = message.replace(/\d+/g, "N").split("\n").slice(0, 3).join(" ").slice(0, 200);
  return { what: `${plain} ${frames[0]?.trim() ?? ""}`, where: frames.slice(0, 6).join("\n"), example: text.slice(0, LONGEST_SHOWN) };
}

/** One round of texts from a seed; of what fails, the smallest example that fast-check finds. */
export function fuzzOnce(seed: number): Round {
  let [runs, accepted] = [0, 0];
  const failures: Failure[] = [];
  const texts = [...SHIPPED, ...generated(seed), ...generated(seed + 7)];
  const anyText = fc.oneof({ weight: 8, arbitrary: mutatedCase(texts) }, { weight: 1, arbitrary: mutatedBytes(SHIPPED.slice(0, 1)).map(decodeUtf8) });
  const result = fc.check(fc.property(anyText, (text) => {
    runs += 1;
    if (checkSound(text)) accepted += 1;
  }), { seed, numRuns: RUNS });
  if (result.failed) failures.push(tellFailure(result.errorInstance, result.counterexample?.[0] ?? ""));
  return { runs, accepted, failures };
}
