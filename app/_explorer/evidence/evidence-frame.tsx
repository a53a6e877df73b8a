import Link from "next/link";
import type { ReactNode } from "react";
import headerStyles from "../header/case-header.module.css";
import { InPageLink } from "../page/in-page-link";
import { SiteFooter } from "../page/site-footer";
import buttonStyles from "../ui/button.module.css";
import { EVIDENCE_NAMES, EVIDENCE_PAGES, formatEvidence, type EvidencePage } from "./pages";
import styles from "./evidence.module.css";

interface EvidenceFrameProps {
  /** Where every address of the case begins. */
  readonly home: string;
  readonly caseTitle: string;
  /** Which page this is; null of the way in. */
  readonly here: EvidencePage | null;
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** A page of evidence: whose it is, ways to its neighbours, a headline, what it found. */
export function EvidenceFrame({ home, caseTitle, here, title, lead, children }: EvidenceFrameProps) {
  return (
    <div className={styles.page}>
      <InPageLink className="skip-link" to="words">
        Skip to the words
      </InPageLink>
      <header className={headerStyles.header}>
        <div className={headerStyles.names}>
          <Link className={headerStyles.product} href="/" prefetch={false}>
            Holdings
          </Link>
          <a className={headerStyles.case} href={home}>
            {caseTitle}
          </a>
        </div>
        <div className={headerStyles.tools}>
          <a className={buttonStyles.button} href={home}>
            Back to the case
          </a>
        </div>
      </header>
      <main className={styles.main} id="words" tabIndex={-1}>
        <nav className={styles.tabs} aria-label="Evidence">
          <a href={formatEvidence(home)} aria-current={here === null ? "page" : undefined}>
            Evidence
          </a>
          {EVIDENCE_PAGES.map((page) => (
            <a key={page} href={formatEvidence(home, page)} aria-current={here === page ? "page" : undefined}>
              {EVIDENCE_NAMES[page]}
            </a>
          ))}
        </nav>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>{lead}</p>
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
