import { Fragment } from "react";
import { SitePage } from "../page/site-page";
import type { NamedStep } from "../view/named-step";
import type { CaseCorrections } from "./case-corrections";
import styles from "./corrections-page.module.css";

function Step({ step: { title, href } }: { readonly step: NamedStep }) {
  return href === null ? title : <a href={href}>{title}</a>;
}

function Steps({ steps }: { readonly steps: readonly NamedStep[] }) {
  return (
    <p className={styles.steps}>
      {steps.map((step, index) => (
        <Fragment key={step.title}>
          {index === 0 ? "" : " · "}
          <Step step={step} />
        </Fragment>
      ))}
    </p>
  );
}

function CaseSection({ of: { id, title, href, changes, inTheRecord, unsettled } }: { readonly of: CaseCorrections }) {
  return (
    <section className={styles.case} aria-labelledby={id}>
      <h2 id={id}>
        <a href={href}>{title}</a>
      </h2>
      <h3>Corrected here</h3>
      {changes.length === 0 ? <p>Nothing so far.</p> : null}
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={`${change.day} ${change.was}`}>
            <p className={styles.day}>{change.day}</p>
            <p>
              <b>Was:</b> {change.was}
            </p>
            <p>
              <b>Is:</b> {change.is}
            </p>
            {change.steps.length === 0 ? null : <Steps steps={change.steps} />}
            {change.reportedBy === null ? null : <p className={styles.steps}>Reported by {change.reportedBy}</p>}
          </li>
        ))}
      </ul>
      {inTheRecord.length === 0 ? null : (
        <>
          <h3>Corrected by a later document</h3>
          <ul className={styles.list}>
            {inTheRecord.map(({ correction, corrected }) => (
              <li key={correction.title}>
                <Step step={correction} /> replaces <Step step={corrected} />
              </li>
            ))}
          </ul>
        </>
      )}
      {unsettled.length === 0 ? null : (
        <>
          <h3>Known to be open</h3>
          <ul className={styles.list}>
            {unsettled.map(({ why, steps }) => (
              <li key={why}>
                <p>{why}</p>
                <Steps steps={steps} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The cases of which there is nothing to tell, in one breath. */
function Untouched({ cases }: { readonly cases: readonly CaseCorrections[] }) {
  if (cases.length === 0) return null;
  return (
    <section className={styles.case} aria-labelledby="untouched">
      <h2 id="untouched">Nothing corrected, nothing known to be open</h2>
      <ul className={styles.untouched}>
        {cases.map(({ id, title, href }) => (
          <li key={id}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CorrectionsPageProps {
  readonly cases: readonly CaseCorrections[];
  /** Where a mistake is reported; null where this copy names no place. */
  readonly reportTo: string | null;
}

/** How a mistake is reported, and what was corrected. */
export function CorrectionsPage({ cases, reportTo }: CorrectionsPageProps) {
  const told = cases.filter(({ changes, inTheRecord, unsettled }) => changes.length + inTheRecord.length + unsettled.length > 0);
  return (
    <SitePage title="Corrections" lead="Every statement here rests on a document. Where one is wrong, or a better document exists, it is put right, and said here.">
      <section className={styles.report} aria-labelledby="report">
        <h2 id="report">To report a mistake</h2>
        <ol>
          <li>Copy the address of the step: it names the case, the account, the clock and the event.</li>
          <li>Say which sentence, line or day is wrong, and what it should be.</li>
          <li>Name the document that shows it, the place in it, and where it can be read. Without a document nothing is changed.</li>
        </ol>
        {reportTo === null ? (
          <p>
            This copy of Holdings names no place of its own for reports: send them to whoever published it. The data of a case is one file,{" "}
            <code>data/cases/</code> and the case’s name, and may be mended there.
          </p>
        ) : (
          <p>
            <a href={reportTo} rel="noreferrer">
              Report a mistake
            </a>
          </p>
        )}
        <p>
          What is open to reading stays open: where two documents part, both are told, and the difference says why. Where no document that
          was read settles it, the point is <i>known to be open</i>; a document that does is what we would most like to see.
        </p>
      </section>
      {told.map((each) => (
        <CaseSection key={each.id} of={each} />
      ))}
      <Untouched cases={cases.filter((each) => !told.includes(each))} />
      <section className={styles.case} aria-labelledby="advice">
        <h2 id="advice">No legal advice</h2>
        <p>
          Holdings retells what documents say, by rules that are written down. It is not a register, it may be incomplete, and it is no legal
          advice. Whoever acts on it should read the documents.
        </p>
      </section>
    </SitePage>
  );
}
