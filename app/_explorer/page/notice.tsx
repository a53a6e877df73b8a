import type { ReactNode } from "react";
import styles from "./notice.module.css";
import { SitePage } from "./site-page";

/** A page that says one thing. */
export function Notice({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <SitePage title={title}>
      <div className={styles.notice}>{children}</div>
    </SitePage>
  );
}
