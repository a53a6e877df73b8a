import type { LinkedWord } from "../../_core/words/linked-words";
import type { ToldLineage } from "../../_core/words/inspection/tell-lineage";
import { StepLink } from "../page/step-link";
import { LinkedText } from "./linked-text";
import { LookLink } from "./look-link";
import { Section } from "./section";
import type { StepRefs } from "./step-ref";
import styles from "./inspector.module.css";

function End({ word, isSelf }: { readonly word: LinkedWord; readonly isSelf: boolean }) {
  return <span className={styles.end}>{isSelf && typeof word !== "string" ? <strong>{word.text}</strong> : <LinkedText words={[word]} />}</span>;
}

/** What a word leads to; a chain goes on where one link begins with what the link before it led to. */
const targetOf = (word: LinkedWord | undefined) => (word === undefined || typeof word === "string" ? undefined : word.about);

/** What an entity came from and what continues it, as a chain that is read downwards. */
export function LineageChain({ lineage, refs }: { readonly lineage: readonly ToldLineage[]; readonly refs: StepRefs }) {
  if (lineage.length === 0) return null;
  return (
    <Section heading="Lineage">
      <ol className={styles.chain}>
        {lineage.map(({ key, from, to, self, step, isToCome }, index) => {
          const goesOn = index > 0 && targetOf(lineage[index - 1]?.to) === targetOf(from);
          const { shortDay, href, headline } = refs(step);
          return (
            <li key={key} className={styles.link} data-to-come={isToCome ? "" : undefined} data-goes-on={goesOn ? "" : undefined}>
              {goesOn ? null : <End word={from} isSelf={self === "from"} />}
              <span className={styles.passage}>
                <span aria-hidden="true" className={styles.chevron}>
                  »
                </span>
                <LookLink about={key}>{isToCome ? "will be continued by" : "continued by"}</LookLink>
                <StepLink href={href} title={headline}>
                  {shortDay}
                </StepLink>
              </span>
              <End word={to} isSelf={self === "to"} />
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
