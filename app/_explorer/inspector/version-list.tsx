import type { ToldVersion, Tense } from "../../_core/words/inspection/tell-versions";
import { RULES } from "../../_core/replay/rules";
import { StepLink } from "../page/step-link";
import { Why } from "../story/why";
import { Section } from "./section";
import type { StepRefs } from "./step-ref";
import styles from "./inspector.module.css";

const TENSE_WORDS: Readonly<Record<Tense, string | null>> = { past: null, now: "as it stands", "to-come": "still to come" };

/** How something came to stand as it does, and what became of it: each version with its event, rule and document. */
export function VersionList({ versions, refs }: { readonly versions: readonly ToldVersion[]; readonly refs: StepRefs }) {
  return (
    <Section heading="Why it is here">
      <ol className={styles.rail}>
        {versions.map(({ step, words, rules, tense }) => {
          const { day, href, headline, sources, footing } = refs(step);
          const last = rules.at(-1);
          return (
            <li key={step} className={styles.moment} data-tense={tense} aria-current={tense === "now" ? "true" : undefined}>
              <p className={styles.when}>
                <StepLink href={href}>{day}</StepLink>
                {footing === null ? null : <span className={styles.tense}> · {footing}</span>}
                {TENSE_WORDS[tense] === null || words === null ? null : <span className={styles.tense}> · {TENSE_WORDS[tense]}</span>}
              </p>
              <p>{words ?? "No longer stands"}</p>
              <Why rules={rules} event={{ headline, href }} sources={sources}>
                {last === undefined ? "" : `${RULES[last]}\u00A0· rule\u00A0${rules.join(", ")}\u00A0·`}
              </Why>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
