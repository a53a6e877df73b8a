import { useMemo } from "react";
import type { Snapshot } from "../../_core/replay/snapshot";
import type { EntityId } from "../../_core/replay/things";
import { tellBeyond, type BeyondRow } from "../../_core/words/inspection/tell-beyond";
import { StepLink } from "../page/step-link";
import { LinkedText } from "./linked-text";
import { Section } from "./section";
import type { StepRefs } from "./step-ref";
import styles from "./inspector.module.css";

/** So many rows of a sort are shown before the others are folded away. */
const MOST_SHOWN = 3;

function Rows({ rows, refs }: { readonly rows: readonly BeyondRow[]; readonly refs: StepRefs }) {
  return (
    <ul>
      {rows.map(({ about, who, terms, how, step }) => (
        <li className={styles.row} key={about}>
          <p className={styles.pair}>
            <span className={styles.who}>
              <LinkedText words={who} />
            </span>
            {terms === "" ? null : <span className={styles.terms}>{terms}</span>}
          </p>
          <p className={styles.quiet}>
            <LinkedText words={how} />
            {step === null ? null : (
              <>
                , since{" "}
                <StepLink href={refs(step).href} title={refs(step).headline}>
                  {refs(step).shortDay}
                </StepLink>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What holds of an entity beyond its recorded relations: shares through others, chains of control, debts it inherited. */
export function BeyondList({ snapshot, entity, refs }: { readonly snapshot: Snapshot; readonly entity: EntityId; readonly refs: StepRefs }) {
  const sections = useMemo(() => tellBeyond(snapshot, entity), [snapshot, entity]);
  return sections.map(({ heading, rows }) => {
    const known = rows.filter(({ isUnknown }) => !isUnknown);
    // One row alone is not worth folding.
    const shown = known.length === MOST_SHOWN + 1 ? known : known.slice(0, MOST_SHOWN);
    const folded = rows.filter((row) => !shown.includes(row));
    const count = folded.every(({ isUnknown }) => isUnknown) ? `${String(folded.length)} whose share is not disclosed` : `${String(folded.length)} more`;
    return (
      <Section key={heading} heading={heading}>
        {shown.length === 0 ? null : <Rows rows={shown} refs={refs} />}
        {folded.length === 0 ? null : (
          <details className={styles.more}>
            <summary>{count}</summary>
            <Rows rows={folded} refs={refs} />
          </details>
        )}
      </Section>
    );
  });
}
