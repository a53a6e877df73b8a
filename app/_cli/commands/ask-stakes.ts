import { resolve } from "node:path";
import { Ownership } from "../../_core/analysis/ownership/ask-ownership";
import { findEffectivePairs } from "../../_core/analysis/ownership/effective-pairs";
import { parseStakeList } from "../../_core/analysis/ownership/parse-stake-list";
import { toShareText } from "../../_core/analysis/ownership/share-text";
import { writeCsvRow } from "../../_core/analysis/format-csv";
import { formatList } from "../../_core/words/lists";
import { readText } from "../../_server/read-text";
import type { Arguments } from "../read-arguments";
import type { Terminal } from "../terminal";
import { WrongUsage } from "../wrong-usage";

/** A pair of which the effective share is as large as was asked. Percents; `direct` is 0 where no stake is listed. */
interface Pair {
  readonly owner: string;
  readonly held: string;
  readonly direct: number;
  readonly effective: number;
}

/** More pairs than this are refused: nobody reads them, and a list of all pairs of some thousands fills the memory. */
const MOST_PAIRS = 1_000_000;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function readLeast(text: string | undefined): number {
  const percent = text === undefined ? 25 : /^\d{1,3}(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (percent > 0 && percent <= 100) return percent;
  throw new WrongUsage(`"${text ?? ""}" is no share to begin with.`, "--min takes a percent above 0, 100 at most.");
}

function refuseTooMany(pairs: readonly unknown[], what: string, help: string): void {
  if (pairs.length > MOST_PAIRS) throw new WrongUsage(`More than a million ${what}.`, help);
}

function findPairs({ graph }: Ownership, least: number, directOf: (owner: string, held: string) => number): Pair[] {
  const found = findEffectivePairs(graph, least / 100, MOST_PAIRS);
  refuseTooMany(found, `pairs are at or above ${String(least)} %`, "--min with a larger share lists fewer.");
  const pairs = found.map(({ owner, held, effective }): Pair => {
    const [from, to] = [graph.ids[owner] ?? "", graph.ids[held] ?? ""];
    const percent = toShareText({ min: effective, max: effective });
    return { owner: from, held: to, direct: directOf(from, to), effective: typeof percent === "number" ? percent : 0 };
  });
  return pairs.sort((a, b) => byText(a.owner, b.owner) || byText(a.held, b.held));
}

function findControl(ownership: Ownership): { controller: string; controlled: string }[] {
  const found = ownership.allControlled(MOST_PAIRS);
  refuseTooMany(found, "pairs of a controller and a company it controls", "Without --control the shares alone are listed.");
  const pairs = found.map(([controller, controlled]) => ({ controller, controlled }));
  return pairs.sort((a, b) => byText(a.controller, b.controller) || byText(a.controlled, b.controlled));
}

/** `ask owners --stakes FILE.csv`: effective shares and control of a plain list. Exit code 0, or 1 for a list with faults. */
export function askStakes({ json, option, flag }: Arguments, { answer, complain, folder }: Terminal): number {
  const name = option("stakes") ?? "";
  const least = readLeast(option("min"));
  const read = readText(resolve(folder, name));
  if (!read.ok) throw new WrongUsage(`There is no file to be read at "${name}".`, "--stakes takes the name of a CSV file: owner,held,percent and a stake in each line.");
  const list = parseStakeList(read.text);
  if (!list.ok) {
    const faults = list.faults.map(({ line, expected, found }) => `${name}:${String(line)}  expected ${expected}; found ${found}`);
    answer(json ? JSON.stringify({ ok: false, faults: list.faults }, null, 2) : faults.join("\n"));
    return 1;
  }
  const ownership = new Ownership(list.stakes);
  const direct = new Map(list.stakes.map(({ owner, held, min }) => [JSON.stringify([owner, held]), toShareText({ min, max: min })]));
  const directOf = (owner: string, held: string) => Number(direct.get(JSON.stringify([owner, held])) ?? 0);
  const pairs = findPairs(ownership, least, directOf);
  const control = flag("control") ? findControl(ownership) : null;
  const ownShares = list.stakes.filter(({ owner, held }) => owner === held).map(({ owner }) => ({ company: owner, percent: directOf(owner, owner) }));
  const closedLoops = ownership.closedLoops();
  if (json) {
    answer(JSON.stringify({ pairs, control, ownShares, closedLoops }, null, 2));
    return 0;
  }
  const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]) => [heads, ...rows].map(writeCsvRow).join("\n");
  const tables = [
    table(["owner", "held", "direct", "effective"], pairs.map((pair) => [pair.owner, pair.held, pair.direct, pair.effective])),
    ...(control === null ? [] : [table(["controller", "controlled"], control.map((pair) => [pair.controller, pair.controlled]))]),
  ];
  answer(tables.join("\n\n"));
  for (const { company, percent } of ownShares) complain(`${company} holds ${String(percent)} % of itself: that leaves the arithmetic, and other shares count of what is outstanding.`);
  for (const members of closedLoops) complain(`${formatList(members, 5)} hold each other whole: nobody outside holds any of them.`);
  return 0;
}
