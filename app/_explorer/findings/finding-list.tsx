import type { Fault } from "../../_core/timeline/faults";
import { showUnseen } from "../../_core/words/unseen";
import styles from "./finding-list.module.css";

interface FindingListProps {
  readonly of: "fault" | "warning";
  readonly findings: readonly Fault[];
  readonly chosen: Fault | null;
  readonly onChoose: (finding: Fault) => void;
}

/** Findings in the order of the file; each leads to its line. */
export function FindingList({ of, findings, chosen, onChoose }: FindingListProps) {
  return (
    <ol className={styles.list}>
      {findings.map((finding, index) => {
        const { code, line, column, path, event, expected, found, advice } = finding;
        return (
          <li key={index} className={styles.finding} data-of={of} data-finding={code} data-chosen={finding === chosen ? "" : undefined}>
            <div className={styles.head}>
              <button className={styles.place} type="button" aria-pressed={finding === chosen} onClick={() => onChoose(finding)}>
                Line {line}, column {column}
              </button>
              <code className={styles.code}>{code}</code>
            </div>
            <p className={styles.advice}>{showUnseen(advice)}</p>
            <dl className={styles.facts}>
              <dt>Expected</dt>
              <dd>{showUnseen(expected)}</dd>
              <dt>Found</dt>
              <dd>{showUnseen(found)}</dd>
              {event === null ? null : (
                <>
                  <dt>Event</dt>
                  <dd>{showUnseen(event)}</dd>
                </>
              )}
              {path === "" ? null : (
                <>
                  <dt>Path</dt>
                  <dd>
                    <code>{showUnseen(path)}</code>
                  </dd>
                </>
              )}
            </dl>
          </li>
        );
      })}
    </ol>
  );
}
