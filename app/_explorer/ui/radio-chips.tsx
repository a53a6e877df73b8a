import { useId } from "react";
import styles from "./radio-chips.module.css";

/** One thing that can be chosen. */
export interface Chip<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Whether it cannot be chosen now. */
  readonly isOff?: boolean;
}

interface RadioChipsProps<Value extends string> {
  readonly legend: string;
  readonly chips: readonly Chip<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few things, all in sight: radio buttons side by side. */
export function RadioChips<Value extends string>({ legend, chips, chosen, onChoose }: RadioChipsProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {chips.map(({ value, label, isOff = false }) => (
        <label key={value} className={styles.chip}>
          <input type="radio" name={name} value={value} checked={value === chosen} disabled={isOff} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
