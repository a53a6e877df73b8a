import { StepLink } from "../page/step-link";
import { Section } from "./section";
import type { StepRefs } from "./step-ref";
import styles from "./inspector.module.css";

interface LifeListProps {
  readonly life: readonly number[];
  /** The step that is looked at. */
  readonly step: number;
  readonly refs: StepRefs;
}

/** Every step that touches something, past and to come, the present one marked. */
export function LifeList({ life, step: here, refs }: LifeListProps) {
  return (
    <Section heading={life.length === 1 ? "The step that touches it" : `The ${String(life.length)} steps that touch it`}>
      <ol className={styles.rail}>
        {life.map((step) => {
          const { shortDay, href, headline } = refs(step);
          const tense = step === here ? "now" : step < here ? "past" : "to-come";
          return (
            <li key={step} className={styles.moment} data-tense={tense} aria-current={tense === "now" ? "step" : undefined}>
              <StepLink className={styles.step} href={href}>
                <span className={`${styles.date ?? ""} figures`}>{shortDay}</span>
                <span>{headline}</span>
              </StepLink>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
