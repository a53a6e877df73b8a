import type { GraphStake } from "./stake-graph";

/** What is wrong with a list of stakes, and in which line, counted from 1. */
export interface StakeListFault {
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

/** A list of stakes, or all that is wrong with it. */
export type StakeList = { readonly ok: true; readonly stakes: readonly GraphStake[] } | { readonly ok: false; readonly faults: readonly StakeListFault[] };

/** The columns of a list of stakes. */
export const STAKE_LIST_HEADS = ["owner", "held", "percent"] as const;

/** Shares in one company may come to this much, in percent: half a percent is rounding (rule R4). */
const MOST_IN_ALL = 100.5;

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** True when a quote is opened and not closed. */
  readonly isOpen: boolean;
}

/** The rows of a CSV (RFC 4180): cells between commas, quotes around those that hold commas, quotes or line ends. */
function readRows(text: string): Row[] {
  const rows: Row[] = [];
  let [line, at] = [1, text.startsWith("\uFEFF") ? 1 : 0];
  while (at < text.length) {
    const [begin, cells] = [line, [] as string[]];
    let isOpen = false;
    for (let isRow = true; isRow; ) {
      const quoted = /\s*"((?:[^"]|"")*)("?)[^,\r\n]*/y;
      const plain = /[^,\r\n]*/y;
      quoted.lastIndex = plain.lastIndex = at;
      const match = quoted.exec(text);
      const cell = match === null ? (plain.exec(text)?.[0] ?? "") : (match[1] ?? "").replaceAll('""', '"');
      isOpen ||= match !== null && match[2] === "";
      at += match === null ? cell.length : match[0].length;
      line += match === null ? 0 : (cell.match(/\n/g)?.length ?? 0);
      cells.push(cell.trim());
      isRow = text[at] === ",";
      if (isRow) at++;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line++;
    if (cells.some((cell) => cell !== "")) rows.push({ line: begin, cells, isOpen });
  }
  return rows;
}

function readPercent(text: string): number | undefined {
  const percent = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
  return percent >= 0 && percent <= 100 ? percent : undefined;
}

const quote = (text: string) => `"${text}"`;
const count = (cells: number) => `${String(cells)} ${cells === 1 ? "cell" : "cells"}`;

/** What is wrong with a row by itself. */
function findRowFaults({ line, cells, isOpen }: Row): StakeListFault[] {
  if (isOpen) return [{ line, expected: "a quote after each quoted cell", found: "none up to the end of the list" }];
  const [owner = "", held = "", percent = ""] = cells;
  if (cells.length !== 3) return [{ line, expected: "three cells: owner, held, percent", found: count(cells.length) }];
  return [
    ...(owner === "" ? [{ line, expected: "an owner", found: "an empty cell" }] : []),
    ...(held === "" ? [{ line, expected: "a company that is held", found: "an empty cell" }] : []),
    ...(readPercent(percent) === undefined ? [{ line, expected: "a percent from 0 to 100, such as 33.4", found: percent === "" ? "an empty cell" : quote(percent) }] : []),
  ];
}

/**
 * Reads a plain list of exact stakes: a line `owner,held,percent`, then a stake in each line, names as they are to be told.
 * Finds all that is wrong at once: cells, percents, a pair told twice, and shares in a company that come to more than 100.5 %.
 */
export function parseStakeList(text: string): StakeList {
  const [head, ...rows] = readRows(text);
  if (head?.cells.map((cell) => cell.toLowerCase()).join() !== STAKE_LIST_HEADS.join()) {
    return { ok: false, faults: [{ line: head?.line ?? 1, expected: `the heads ${STAKE_LIST_HEADS.join(",")}`, found: head === undefined ? "an empty list" : quote(head.cells.join(",")) }] };
  }
  const faults: StakeListFault[] = [];
  const stakes: GraphStake[] = [];
  const [lineOf, sums] = [new Map<string, number>(), new Map<string, number>()];
  for (const row of rows) {
    const { line, cells } = row;
    const [owner = "", held = "", percent = ""] = cells;
    const own = findRowFaults(row);
    const pair = JSON.stringify([owner, held]);
    const earlier = lineOf.get(pair);
    faults.push(...own);
    if (own.length > 0) continue;
    if (earlier !== undefined) {
      faults.push({ line, expected: `one line for ${quote(owner)} in ${quote(held)}`, found: `another in line ${String(earlier)}` });
      continue;
    }
    lineOf.set(pair, line);
    const [before, part] = [sums.get(held) ?? 0, readPercent(percent) ?? 0];
    sums.set(held, before + part);
    if (before <= MOST_IN_ALL + 1e-9 && before + part > MOST_IN_ALL + 1e-9) {
      faults.push({ line, expected: `shares in ${quote(held)} of 100 % at most, half a percent of rounding allowed`, found: `${String(Number((before + part).toFixed(6)))} % up to this line` });
    }
    if (part > 0) stakes.push({ owner, held, min: part / 100, max: part / 100 });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, stakes };
}
