import Link from "next/link";
import type { ReactNode } from "react";
import type { StepPage } from "../view/step-page";
import styles from "./case-header.module.css";
import { ViewSwitch } from "./view-switch";

/** The head of a case page: where one is, and in which telling. */
export function CaseHeader({ page, children }: { readonly page: StepPage; readonly children?: ReactNode }) {
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <Link className={styles.product} href="/" prefetch={false}>
          Holdings
        </Link>
        <a className={styles.case} href={page.caseHref}>
          {page.caseTitle}
        </a>
        {page.isOwn ? (
          <a className={styles.own} href={`${page.caseHref}/file`}>
            Your own file
          </a>
        ) : null}
      </div>
      <nav className={styles.switches} aria-label="Telling and clock">
        <ViewSwitch label="Account" options={page.switches.accounts} />
        <ViewSwitch label="Clock" options={page.switches.clocks} />
      </nav>
      <div className={styles.tools}>{children}</div>
    </header>
  );
}
