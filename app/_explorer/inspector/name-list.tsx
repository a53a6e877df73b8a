import type { NameVersion } from "../../_core/analysis/dossier";
import { StepLink } from "../page/step-link";
import { Section } from "./section";
import type { StepRefs } from "./step-ref";
import styles from "./inspector.module.css";

/** The names that an entity ever bears, with the steps that gave and took them. */
export function NameList({ names, step: here, refs }: { readonly names: readonly NameVersion[]; readonly step: number; readonly refs: StepRefs }) {
  if (names.length === 0) return null;
  return (
    <Section heading="Names">
      <ol className={styles.rail}>
        {names.map(({ name, from, until }) => {
          const tense = from > here ? "to-come" : until === null || until > here ? "now" : "past";
          const [given, taken] = [refs(from), until === null ? null : refs(until)];
          return (
            <li key={from} className={styles.moment} data-tense={tense} aria-current={tense === "now" ? "true" : undefined}>
              <p className={styles.strong}>{name}</p>
              <p className={styles.quiet}>
                <StepLink href={given.href} title={given.headline}>
                  {given.day}
                </StepLink>
                {taken === null ? " onwards" : " to "}
                {taken === null ? null : (
                  <StepLink href={taken.href} title={taken.headline}>
                    {taken.day}
                  </StepLink>
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
