import { MARK_SIGNS, type ChangeMark, type MarkSign as Sign } from "../../_core/words/marks";
import styles from "./mark-sign.module.css";

const MARK_NAMES: Readonly<Record<ChangeMark, string>> = { new: "New:", changed: "Changed:", ended: "Ended:" };

/** A mark of change: colour, sign and word at once. */
export function MarkSign({ mark, sign = MARK_SIGNS[mark] }: { readonly mark: ChangeMark; readonly sign?: Sign | undefined }) {
  return (
    <span className={styles.mark} data-mark={mark}>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{MARK_NAMES[mark]} </span>
    </span>
  );
}
