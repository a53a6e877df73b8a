"use client";

import { useId } from "react";
import { setCharacterKeys, useCharacterKeys } from "../page/character-keys";
import styles from "./character-keys-box.module.css";

/** Turns the keys that are single characters off: speech input and a shaking hand press them unasked (WCAG 2.1.4). */
export function CharacterKeysBox() {
  const isOn = useCharacterKeys();
  const says = useId();
  return (
    <div className={`${styles.box ?? ""} needs-script`}>
      <label className={styles.label}>
        <input type="checkbox" checked={isOn} aria-describedby={says} onChange={({ currentTarget }) => setCharacterKeys(currentTarget.checked)} />
        <span>
          <kbd>/</kbd> <kbd>?</kbd> and <kbd>d</kbd> act by themselves
        </span>
      </label>
      <p className={styles.says} id={says}>
        Turn this off if you speak to your computer or press keys unasked. This browser remembers it.
      </p>
    </div>
  );
}
