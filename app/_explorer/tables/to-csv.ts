import { footingOf } from "../../_core/analysis/evidence/footing";
import { formatCsv } from "../../_core/analysis/format-csv";
import type { History } from "../../_core/replay/history";
import { readThing, snapshotAt, stepOf, type Snapshot } from "../../_core/replay/snapshot";
import type { Key, Thing } from "../../_core/replay/things";
import type { Case, CaseEvent } from "../../_core/timeline/case";
import { tellRelation } from "../../_core/words/relations";
import type { ThingKind } from "../../_core/vocabulary";
import { nameStep } from "../../_core/view-state/step-address";
import { CSV_COLUMNS, dayColumns, type CsvRow } from "./csv-columns";
import type { StepTable, TableRow } from "./step-tables";

/** A file to save: its name and what is in it. */
export interface TableFile {
  readonly name: string;
  readonly text: string;
}

const FILE_NAMES: Readonly<Record<ThingKind, string>> = {
  entity: "entities",
  stake: "stakes",
  facility: "loans",
  commitment: "promises",
  agreement: "agreements",
  office: "offices",
  listing: "listings",
  asset: "assets",
  succession: "successions",
};

/** `<case>--<step>--<account>[--known]`: how everything taken from a step is named. */
export function nameOfFiles(theCase: Pick<Case, "id">, { history, step }: Snapshot): string {
  return [theCase.id, nameStep(history, step), history.account, ...(history.clock === "known" ? ["known"] : [])].join("--");
}

/** The step since which something is as it is, at a snapshot. */
function stepSince({ threads }: History, key: Key, step: number): number {
  return (threads.get(key)?.versions ?? []).findLast((version) => version.step <= step)?.step ?? step;
}

function nameSources({ sources }: Pick<Case, "sources">, event: CaseEvent | undefined): string {
  return (event?.sources ?? [])
    .map(({ source, locator }) => [sources.find(({ id }) => id === source)?.title ?? source, ...(locator === undefined ? [] : [locator])].join(", "))
    .join("; ");
}

/** What made it as it is: since when, by which event, rule and documents. */
function originColumns(theCase: Pick<Case, "sources">, { history, step }: Snapshot, key: Key): CsvRow {
  const since = stepSince(history, key, step);
  const made = history.steps[since - 1];
  return {
    since_step: since,
    ...(made === undefined ? { since_earliest: null, since_latest: null } : dayColumns("since", made.day)),
    since_event: made?.event.id ?? null,
    standing: made?.event.standing ?? null,
    best_source: made === undefined ? null : footingOf(theCase, made.event).grade,
    rule: history.effects[since]?.findLast((effect) => effect.key === key)?.rule ?? null,
    sources: nameSources(theCase, made?.event),
  };
}

function placeColumns({ id }: Pick<Case, "id">, snapshot: Snapshot): CsvRow {
  const { history, step } = snapshot;
  return { case: id, account: history.account, clock: history.clock, step, step_event: stepOf(snapshot)?.event.id ?? null };
}

/** What a row stands for: of what ended at the step, as it stood before. */
function thingOfRow({ history, step }: Snapshot, { key }: TableRow): { snapshot: Snapshot; thing: Thing } | undefined {
  for (const at of [step, step - 1]) {
    if (at < 0) continue;
    const snapshot = snapshotAt(history, at);
    const thing = readThing(snapshot, key);
    if (thing !== undefined) return { snapshot, thing };
  }
  return undefined;
}

/** One table of a step as a file for machines: a column each for what is one thing, ids beside names, and what every row rests on. */
export function toTableFile(theCase: Pick<Case, "id" | "sources">, snapshot: Snapshot, table: StepTable): TableFile {
  const rows = table.rows.flatMap((row): CsvRow[] => {
    const found = thingOfRow(snapshot, row);
    if (found === undefined) return [];
    const columns = CSV_COLUMNS[found.thing.of] as (snapshot: Snapshot, thing: Thing) => CsvRow;
    return [
      {
        ...columns(found.snapshot, found.thing),
        statement: tellRelation(found.snapshot, found.thing),
        at_this_step: row.mark,
        ...originColumns(theCase, snapshot, row.key),
        ...placeColumns(theCase, snapshot),
      },
    ];
  });
  const heads = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => heads.map((head) => row[head] ?? null));
  return { name: `${nameOfFiles(theCase, snapshot)}--${FILE_NAMES[table.kind]}.csv`, text: formatCsv(heads, cells) };
}
