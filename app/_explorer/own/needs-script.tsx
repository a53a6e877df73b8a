import styles from "./own-files.module.css";

/** Says to whoever has no JavaScript that there is nothing here without it. */
export function NeedsScript() {
  return (
    <noscript>
      <p className={styles.noscript}>
        Opening a file needs JavaScript: it is checked and explored in the browser, and sent nowhere. Without it, the cases of the library can be read.
      </p>
    </noscript>
  );
}
