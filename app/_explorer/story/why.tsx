import type { ReactNode } from "react";
import { NO_BREAK_SPACE } from "../../_core/words/spaces";
import { readRule } from "../../_core/replay/read-rule";
import type { RuleId } from "../../_core/replay/rules";
import { StepLink } from "../page/step-link";
import { nameSource, type ToldSource } from "./sources";
import styles from "./why.module.css";

interface WhyProps {
  /** What stands open: the reason in a few words. */
  readonly children: ReactNode;
  readonly rules: readonly RuleId[];
  /** The step whose event did it, where it is another than the one that is read. */
  readonly event: { readonly headline: string; readonly href: string } | null;
  readonly sources: readonly ToldSource[];
}

function Rule({ id }: { readonly id: RuleId }) {
  const { text, law } = readRule(id);
  return (
    <p>
      <a className={styles.number} href={`/rules#${id}`}>
        Rule {id}
      </a>{" "}
      {text}
      {law === null ? null : <cite className={styles.law}> {law}.</cite>}
    </p>
  );
}

function Documents({ sources }: Pick<WhyProps, "sources">) {
  return (
    <div>
      <p className={styles.label}>{sources.length === 1 ? "Document:" : "Documents:"}</p>
      <ul className={styles.documents}>
        {sources.map((source, index) => (
          <li key={index}>
            {source.url === null ? nameSource(source) : <a href={source.url} rel="noreferrer">{nameSource(source)}</a>}
            <span className={styles.grade}> · {source.gradeWords}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Why something is so: the reason in short, and opened the rule in full with its source in law, the event and the documents. */
export function Why({ children, rules, event, sources }: WhyProps) {
  return (
    <details className={styles.why}>
      <summary>
        {children}
        {children === "" ? null : NO_BREAK_SPACE}
        <span className={styles.ask}>Why?</span>
      </summary>
      <div className={styles.answer}>
        {rules.map((id) => (
          <Rule key={id} id={id} />
        ))}
        {event === null ? null : (
          <p>
            <span className={styles.label}>Event:</span> <StepLink href={event.href}>{event.headline}</StepLink>
          </p>
        )}
        {sources.length === 0 ? null : <Documents sources={sources} />}
      </div>
    </details>
  );
}
