import { MarkSign } from "../story/mark-sign";
import type { StepTable, TableRow } from "./step-tables";
import styles from "./table-twin.module.css";

function Row({ row }: { readonly row: TableRow }) {
  const [name, ...cells] = row.cells;
  const subject = row.entity === null ? { "data-relation": row.key } : { "data-entity": row.entity };
  return (
    <tr {...subject} data-mark={row.mark ?? undefined}>
      <th scope="row">{name}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
      <td className={styles.mark}>{row.mark === null ? null : <MarkSign mark={row.mark} />}</td>
    </tr>
  );
}

/** The chart's twin: all that stands at the step, and what ended at it, in tables. */
export function TableTwin({ tables }: { readonly tables: readonly StepTable[] }) {
  return (
    <div className={styles.twin} data-twin>
      {tables.length === 0 ? <p>Nothing stands yet.</p> : null}
      {tables.map(({ kind, title, heads, rows }) => (
        <div key={kind} className={styles.scroller} role="region" aria-label={title} tabIndex={0}>
          <table className={styles.table}>
            <caption>{title}</caption>
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
              {rows.map((row) => (
                <Row key={row.key} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </div>
  );
}
