import { useId, type ReactNode } from "react";
import styles from "./inspector.module.css";

/** A part of the inspector under its heading. */
export function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 className={styles.heading} id={id}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
