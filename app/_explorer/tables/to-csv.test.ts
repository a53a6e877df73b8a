import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { findStep } from "../../_core/replay/find-step";
import { replay } from "../../_core/replay/replay";
import { snapshotAt, thingsOfKind } from "../../_core/replay/snapshot";
import { given } from "../../_core/testing/given";
import { arbitraryCase } from "../../_core/testing/histories";
import { holdsForAll } from "../../_core/testing/properties";
import type { Case } from "../../_core/timeline/case";
import { CLOCKS, type Clock, type ThingKind } from "../../_core/vocabulary";
import { toStepTables } from "./step-tables";
import { toTableFile } from "./to-csv";

/** Cells by their heads; of files without a quoted line break. */
function readRows(text: string): Record<string, string>[] {
  const lines = text.slice(1).trimEnd().split("\r\n");
  const read = (line: string) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map((match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
  const heads = read(lines[0] ?? "");
  return lines.slice(1).map((line) => {
    const cells = read(line);
    assert.equal(cells.length, heads.length, line);
    return Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? ""]));
  });
}

test("every row of every table is a line, which names the event, the rule and the documents it rests on", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    for (const clock of CLOCKS) {
      const history = given(theCase).history(clock);
      const step = history.steps.length;
      const snapshot = snapshotAt(history, step);
      for (const table of toStepTables(theCase, snapshot, { nodes: [] })) {
        const rows = readRows(toTableFile(theCase, snapshot, table).text);
        assert.equal(rows.length, table.rows.length);
        for (const row of rows) {
          assert.ok(history.steps.some(({ event }) => event.id === row["since_event"]), row["since_event"]);
          assert.match(row["rule"] ?? "", /^[A-Z]\d+[a-z]?$/);
          assert.equal(row["sources"], "A paper");
          assert.ok((row["since_earliest"] ?? "") <= (row["since_latest"] ?? ""));
          assert.equal(row["step"], String(step));
        }
      }
    }
  }, 30);
});

test("shares are written as what is known of them, and no more", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    const history = given(theCase).history();
    const snapshot = snapshotAt(history, history.steps.length);
    const table = toStepTables(theCase, snapshot, { nodes: [] }).find(({ kind }) => kind === "stake");
    if (table === undefined) return;
    const rows = readRows(toTableFile(theCase, snapshot, table).text);
    for (const { owner, held, percent } of thingsOfKind(snapshot, "stake")) {
      const row = rows.find((it) => it["owner_id"] === owner && it["owned_id"] === held);
      const said = [row?.["percent_min"], row?.["percent_max"], row?.["percent_exact"]];
      const bounds = percent === null ? ["", ""] : [String(percent.min / 1e6), String(percent.max / 1e6)];
      assert.deepEqual(said, [...bounds, percent !== null && percent.min === percent.max ? bounds[0] : ""]);
    }
  }, 30);
});

const theCase = JSON.parse(readFileSync("data/cases/x-holdings.json", "utf8")) as Case;

function fileOf(kind: ThingKind, at: string, clock: Clock = "effective") {
  const history = replay(theCase, "record", clock);
  const found = findStep(history, at);
  const snapshot = snapshotAt(history, found.ok ? found.step : 0);
  const table = toStepTables(theCase, snapshot, { nodes: [] }).find((it) => it.kind === kind);
  if (table === undefined) throw new Error(`no table of ${kind}`);
  return toTableFile(theCase, snapshot, table);
}

test("at the closing the bank debt has its borrower, its sum and its currency in columns of their own", () => {
  const { name, text } = fileOf("facility", "x-holdings-ii-merges-into-twitter");
  expect(name).toBe("x-holdings--x-holdings-ii-merges-into-twitter--record--loans.csv");
  expect(readRows(text)).toEqual([
    expect.objectContaining({
      borrower_id: "twitter",
      borrower: "Twitter, Inc.",
      drawn_amount: "12500000000",
      drawn_currency: "USD",
      at_this_step: "changed",
      since_latest: "2022-10-27",
      since_event: "x-holdings-ii-merges-into-twitter",
      rule: "M5",
    }),
  ]);
});

test("what ended at the step is written as it stood before", () => {
  const rows = readRows(fileOf("stake", "x-holdings-ii-merges-into-twitter").text);
  expect(rows.find((row) => row["owned_id"] === "x-holdings-ii")).toMatchObject({ owner_id: "x-holdings-i", percent_exact: "100", at_this_step: "ended" });
});

test("the known clock is in the name and in every row", () => {
  const { name, text } = fileOf("entity", "twitter-merges-into-x-corp", "known");
  expect(name).toBe("x-holdings--twitter-merges-into-x-corp--record--known--entities.csv");
  expect(new Set(readRows(text).map((row) => row["clock"]))).toEqual(new Set(["known"]));
});
