import type { RelationSection, ToldRelation } from "../../_core/words/inspection/tell-relations";
import { StepLink } from "../page/step-link";
import { LinkedText } from "./linked-text";
import { LookLink } from "./look-link";
import { Section } from "./section";
import type { StepRefs } from "./step-ref";
import styles from "./inspector.module.css";

function Row({ row, refs }: { readonly row: ToldRelation; readonly refs: StepRefs }) {
  const { key, who, terms, name, since } = row;
  const { shortDay, href, headline } = refs(since);
  const opener = <LookLink about={key}>{name ?? terms}</LookLink>;
  return (
    <li className={styles.row} data-relation={key}>
      {name === null ? (
        <p className={styles.pair}>
          {who.length === 0 ? null : (
            <span className={styles.who}>
              <LinkedText words={who} />
            </span>
          )}
          <span className={styles.terms}>{opener}</span>
        </p>
      ) : (
        <>
          <p className={styles.pair}>
            <span className={styles.who}>{opener}</span>
            <span className={styles.terms}>{terms}</span>
          </p>
          {who.length === 0 ? null : (
            <p className={styles.quiet}>
              <LinkedText words={who} />
            </p>
          )}
        </>
      )}
      <p className={styles.quiet}>
        since{" "}
        <StepLink href={href} title={headline}>
          {shortDay.replace(/^by /, "")}
        </StepLink>
        {shortDay.startsWith("by ") ? " or before" : ""}
      </p>
    </li>
  );
}

/** What relates to an entity, part by part; each row opens its relation. */
export function RelationList({ sections, refs }: { readonly sections: readonly RelationSection[]; readonly refs: StepRefs }) {
  return sections.map(({ heading, rows, remainder }) => (
    <Section key={heading} heading={heading}>
      <ul>
        {rows.map((row) => (
          <Row key={row.key} row={row} refs={refs} />
        ))}
      </ul>
      {remainder === null ? null : <p className={styles.remainder}>{remainder.slice(0, 1).toUpperCase() + remainder.slice(1)}</p>}
    </Section>
  ));
}
