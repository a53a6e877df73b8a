import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./notice.module.css";

/** A page that says one thing. */
export function Notice({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Link className={styles.product} href="/" prefetch={false}>
          Holdings
        </Link>
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </main>
    </div>
  );
}
