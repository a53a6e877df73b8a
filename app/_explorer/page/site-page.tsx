import Link from "next/link";
import type { ReactNode } from "react";
import { InPageLink } from "./in-page-link";
import { SiteFooter } from "./site-footer";
import styles from "./site-page.module.css";

interface SitePageProps {
  readonly title: string;
  /** A sentence or two beneath it. */
  readonly lead?: string;
  /** Whether it takes all the room there is. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A page beside the cases: a head, words, a foot. */
export function SitePage({ title, lead, isWide = false, children }: SitePageProps) {
  return (
    <div className={styles.page}>
      <InPageLink className="skip-link" to="words">
        Skip to the words
      </InPageLink>
      <header className={styles.header}>
        <Link className={styles.product} href="/" prefetch={false}>
          Holdings
        </Link>
        <Link className={styles.cases} href="/" prefetch={false}>
          All cases
        </Link>
      </header>
      <main className={styles.main} data-wide={isWide ? "" : undefined} id="words" tabIndex={-1}>
        <h1 className={styles.title}>{title}</h1>
        {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
        <div className={styles.words}>{children}</div>
      </main>
      <SiteFooter />
    </div>
  );
}
