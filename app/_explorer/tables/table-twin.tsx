"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import type { ViewState } from "../../_core/view-state/view-state";
import { LookLink } from "../inspector/look-link";
import { MarkSign } from "../story/mark-sign";
import { Button } from "../ui/button";
import { LONG_LIST, ShowAll, SHOWN_AT_FIRST } from "./show-all";
import type { StepTable, TableRow } from "./step-tables";
import type { TableCell } from "./table-shapes";
import styles from "./table-twin.module.css";
import { useTableFiles } from "./use-table-files";

function Cell({ cell }: { readonly cell: TableCell | undefined }) {
  if (cell === undefined || typeof cell === "string") return cell;
  return <LookLink about={cell.about}>{cell.text}</LookLink>;
}

function Row({ row }: { readonly row: TableRow }) {
  const [name, ...cells] = row.cells;
  const subject = row.entity === null ? { "data-relation": row.key } : { "data-entity": row.entity };
  return (
    <tr {...subject} data-mark={row.mark ?? undefined}>
      <th scope="row">
        <Cell cell={name} />
        {row.footing === null ? null : <span className={styles.footing}>{row.footing}</span>}
      </th>
      {cells.map((cell, index) => (
        <td key={index}>
          <Cell cell={cell} />
        </td>
      ))}
      <td className={styles.mark}>{row.mark === null ? null : <MarkSign mark={row.mark} />}</td>
    </tr>
  );
}

interface TableProps {
  readonly table: StepTable;
  /** Null while it cannot be saved. */
  readonly onSave: (() => void) | null;
}

function Table({ table: { kind, title, heads, rows }, onSave }: TableProps) {
  const [isWhole, setIsWhole] = useState(false);
  const isCut = !isWhole && rows.length > LONG_LIST;
  // What the step changed is shown wherever it stands.
  const shown = isCut ? rows.filter(({ mark }, index) => index < SHOWN_AT_FIRST || mark !== null) : rows;
  return (
    <section className={styles.table}>
      <div className={styles.head}>
        <h3 id={`table-${kind}`}>{title}</h3>
        <Button className="needs-script" look="quiet" disabled={onSave === null} aria-label={`CSV: ${title}`} onClick={() => onSave?.()}>
          <Download size={15} aria-hidden="true" /> CSV
        </Button>
      </div>
      <div className={styles.scroller} role="region" aria-label={title}>
        <table aria-labelledby={`table-${kind}`}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">At this step</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {isCut ? (
        <div className={styles.rest}>
          <ShowAll count={rows.length} what="rows" onShow={() => setIsWhole(true)} />
        </div>
      ) : null}
    </section>
  );
}

/** The chart's twin: all that stands at the step, and what ended at it, in tables that can be looked into and saved. */
export function TableTwin({ view, tables }: { readonly view: ViewState; readonly tables: readonly StepTable[] }) {
  const files = useTableFiles(view);
  if (tables.length === 0) return <p data-twin>Nothing stands yet.</p>;
  return (
    <div className={styles.twin} data-twin>
      <div className={`needs-script ${styles.all ?? ""}`}>
        <Button disabled={files === null} onClick={() => void files?.saveAll(tables)}>
          <Download size={15} aria-hidden="true" /> All tables (ZIP)
        </Button>
      </div>
      {tables.map((table) => (
        <Table key={table.kind} table={table} onSave={files === null ? null : () => files.saveOne(table)} />
      ))}
    </div>
  );
}
