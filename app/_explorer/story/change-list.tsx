import type { EffectSentence } from "../../_core/words/effects";
import { MarkSign } from "./mark-sign";
import styles from "./change-list.module.css";

/** What the step changed, each change with its mark and the rule that made it. */
export function ChangeList({ effects, step }: { readonly effects: readonly EffectSentence[]; readonly step: number }) {
  if (step === 0) return null;
  return (
    <section aria-labelledby="what-changed">
      <h2 className={styles.head} id="what-changed">
        What changed
      </h2>
      {effects.length === 0 ? <p className={styles.nothing}>Nothing in who owns, owes or holds what.</p> : null}
      <ul className={styles.changes}>
        {effects.map((effect) => (
          <li key={effect.text} className={styles.change} data-keys={effect.keys.join(" ")}>
            <MarkSign mark={effect.mark} />
            <span>{effect.text}</span>
            <span className={styles.because}>
              {effect.because} · rule {effect.rule}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
