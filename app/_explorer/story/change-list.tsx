import { LinkedText } from "../inspector/linked-text";
import { MarkSign } from "./mark-sign";
import type { ToldSource } from "./sources";
import type { ToldChange } from "./story";
import { Why } from "./why";
import styles from "./change-list.module.css";

interface ChangeListProps {
  readonly effects: readonly ToldChange[];
  readonly sources: readonly ToldSource[];
  readonly step: number;
}

/** What the step changed, each change with its mark and why it is so. */
export function ChangeList({ effects, sources, step }: ChangeListProps) {
  if (step === 0) return null;
  return (
    <section aria-labelledby="what-changed">
      <h2 className={styles.head} id="what-changed">
        What changed
      </h2>
      {effects.length === 0 ? <p className={styles.nothing}>Nothing in who owns, owes or holds what.</p> : null}
      <ul className={styles.changes}>
        {effects.map(({ text, mark, words, keys, because, rule }) => (
          <li key={text} className={styles.change} data-keys={keys.join(" ")}>
            <MarkSign mark={mark} />
            <span>
              <LinkedText words={words} />
            </span>
            <div className={styles.because}>
              <Why rules={[rule]} event={null} sources={sources}>
                {`${because}\u00A0· rule\u00A0${rule}\u00A0·`}
              </Why>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
