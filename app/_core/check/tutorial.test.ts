import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { toReport } from "../analysis/report-snapshot";
import { replay } from "../replay/replay";
import { checkCaseText } from "./check-case";

const read = (name: string) => readFileSync(new URL(`../../../data/${name}`, import.meta.url), "utf8");
const [, section = ""] = /^## A case in ten minutes\n([\s\S]*?)^## /m.exec(read("README.md")) ?? [];

type Draft = Record<string, unknown>;

interface Block {
  readonly text: string;
  /** The list that it is added to; undefined where it stands in place of whole fields. */
  readonly list: string | undefined;
}

/** The blocks of JSON, each with the sentence before it read. */
function readBlocks(): Block[] {
  return [...section.matchAll(/([^\n]*)\n\n```json\n([\s\S]*?)```/g)].map(([, before = "", text = ""]) => ({
    text,
    list: /Add to `(\w+)`:$/.exec(before)?.[1],
  }));
}

function withBlock(draft: Draft, { text, list }: Block): Draft {
  if (list === undefined) return { ...draft, ...(JSON.parse(`{${text}}`) as Draft) };
  return { ...draft, [list]: [...(draft[list] as unknown[]), ...(JSON.parse(`[${text}]`) as unknown[])] };
}

const blocks = readBlocks();
const drafts = blocks.reduce<Draft[]>((made, block) => [...made, withBlock(made.at(-1) ?? {}, block)], [JSON.parse(read("blank.json")) as Draft]);
const faultsOf = (draft: Draft) => checkCaseText(JSON.stringify(draft)).faults.map(({ code, found, advice }) => ({ code, words: `${found} ${advice}` }));
const last = drafts.at(-1) ?? {};

test("the blank is sound, and calls for no second look", () => {
  expect(checkCaseText(read("blank.json"))).toMatchObject({ ok: true, warnings: [] });
});

test("the file of the tutorial is sound after each of its blocks", () => {
  expect(blocks.length).toBeGreaterThan(7);
  drafts.forEach((draft, index) => expect(faultsOf(draft), `after block ${String(index)}`).toEqual([]));
});

test("it ends with nothing that calls for a second look", () => {
  expect(checkCaseText(JSON.stringify(last)).warnings).toEqual([]);
});

test("the merger does what the tutorial says that nobody need say", () => {
  const checked = checkCaseText(JSON.stringify(last));
  if (!checked.ok) throw new Error("the tutorial is sound");
  const history = replay(checked.case, "record", "effective");
  const report = toReport(checked.case, history, history.steps.length);
  expect(report.stakes).toEqual([{ owner: "weir", held: "mill", percent: 100, votes: null }]);
  expect(report.facilities).toMatchObject([{ id: "loan", borrower: "mill", drawn: { amount: "80000000", currency: "USD" } }]);
  expect(report.ended).toMatchObject([{ id: "weir-bid", reason: "merged", into: "mill" }]);
});

test("the mistakes that it proposes are the faults that it names", () => {
  const mistaken = (from: string, to: string) => faultsOf(JSON.parse(JSON.stringify(last).replace(from, to)) as Draft);
  const survivor = mistaken('"survivor":"mill"', '"survivor":"mil"');
  expect(survivor.map(({ code }) => code)).toEqual(["unknown-id"]);
  expect(survivor[0]?.words).toContain('id you mean "mill"?');
  expect(mistaken('"80000000"', '"95000000"').map(({ code }) => code)).toEqual(["draws-more-than-committed"]);
  for (const code of ["unknown-id", "draws-more-than-committed"]) expect(section).toContain(`\`${code}\``);
});
