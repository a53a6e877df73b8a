import type { Key } from "../../_core/replay/things";
import type { DifferenceGroup } from "./compare-page";
import styles from "./difference-list.module.css";

interface DifferenceListProps {
  readonly groups: readonly DifferenceGroup[];
  /** How many differences there are, in words. */
  readonly told: string;
  readonly note: string | null;
  /** Said before what stands in the first where the second has it otherwise. */
  readonly first: string;
  /** Called with what a difference is about while it is pointed to, and with null after. */
  readonly onLight: (about: Key | null) => void;
}

/** What differs from the left side to the right, in words; what is pointed to stands out in both pictures. */
export function DifferenceList({ groups, told, note, first, onLight }: DifferenceListProps) {
  return (
    <section className={styles.list} id="differences" tabIndex={-1} aria-labelledby="told-differences">
      <h2 className={styles.told} id="told-differences">
        {told}
      </h2>
      {note === null ? null : <p className={styles.note}>{note}</p>}
      <div className={styles.groups}>
        {groups.map(({ mark, heading, sign, items }) => (
          <section key={mark} aria-label={heading}>
            <h3 className={styles.heading}>
              {heading} <span className="figures">{items.length}</span>
            </h3>
            <ul>
              {items.map(({ key, text, before }) => (
                <li
                  key={key}
                  className={styles.item}
                  tabIndex={0}
                  data-difference={key}
                  onPointerEnter={() => onLight(key)}
                  onPointerLeave={() => onLight(null)}
                  onFocus={() => onLight(key)}
                  onBlur={() => onLight(null)}
                >
                  <span className={styles.sign} data-mark={mark} aria-hidden="true">
                    {sign}
                  </span>
                  <span>{text}</span>
                  {before === null ? null : (
                    <span className={styles.before}>
                      {first}: {before}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
