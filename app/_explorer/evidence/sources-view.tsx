import { formatCount, tellCount } from "../../_core/words/counts";
import { StepName, StepNames } from "./step-names";
import type { GradeSection, ReliedSource, SourcesPage } from "./told-reliance";
import styles from "./sources.module.css";

/** What hangs on a document, in a line or two. */
function tellWeight({ citedCount, alone, drawn, settles, settlesAlone }: ReliedSource): string {
  const all = citedCount > 0 && alone === citedCount;
  const cites = citedCount === 0 ? "No event cites it" : all ? `${tellCount(alone, "event rests", "events rest")} on it alone` : `${tellCount(citedCount, "event cites", "events cite")} it`;
  const only = all || alone === 0 ? "" : `; ${tellCount(alone, "rests", "rest")} on it alone`;
  const falls = drawn === null || drawn.length === 0 ? "" : `, and ${String(drawn.length)} more would fall with ${alone === 1 ? "that one" : "those"}`;
  const byItself = settlesAlone === 0 ? "" : settlesAlone === settles ? ", alone" : `, ${String(settlesAlone)} of them alone`;
  return `${cites}${only}${falls}.${settles === 0 ? "" : ` It settles ${tellCount(settles, "difference", "differences")}${byItself}.`}`;
}

function Source({ relied }: { readonly relied: ReliedSource }) {
  const { id, source, kind, citedCount, cited, drawn } = relied;
  const { title, url, origin, readThrough } = source;
  return (
    <li className={styles.source} id={`source-${id}`}>
      <div>
        <p className={styles.name}>{url === null ? title : <a href={url} rel="noreferrer">{title}</a>}</p>
        <p className={styles.origin}>
          {origin} · {kind}
          {readThrough === null ? null : ` · read through ${readThrough}`}
        </p>
      </div>
      <div>
        <p className={styles.weight}>{tellWeight(relied)}</p>
        {cited.length === 0 ? null : (
          <details className={styles.more}>
            <summary>What rests on it</summary>
            <ul>
              {cited.map((step) => (
                <li key={step.id} data-alone={step.isAlone ? "" : undefined}>
                  <StepName step={step} />
                  {step.isAlone ? <em> nothing else shows it</em> : null}
                </li>
              ))}
            </ul>
            {citedCount > cited.length ? <p>and {formatCount(citedCount - cited.length)} more</p> : null}
            {drawn === null || drawn.length === 0 ? null : (
              <>
                <p>Without that, this could not have happened as told:</p>
                <StepNames steps={drawn} />
              </>
            )}
          </details>
        )}
      </div>
    </li>
  );
}

function Section({ section: { grade, heading, means, sources } }: { readonly section: GradeSection }) {
  return (
    <section className={styles.section} data-grade={grade} aria-labelledby={`grade-${grade}`}>
      <header>
        <h2 id={`grade-${grade}`}>
          {heading} <span>{sources.length}</span>
        </h2>
        <p>{means}</p>
      </header>
      <ul className={styles.sources}>
        {sources.map((relied) => (
          <Source key={relied.id} relied={relied} />
        ))}
      </ul>
    </section>
  );
}

/** Every document with what rests on it, by how near it stands to what it tells. */
export function SourcesView({ page: { sections, infirmCount, infirm } }: { readonly page: SourcesPage }) {
  return (
    <>
      {sections.map((section) => (
        <Section key={section.grade} section={section} />
      ))}
      {infirm.length === 0 ? null : (
        <section className={styles.infirm} aria-labelledby="infirm">
          <h2 id="infirm">
            What no document shows <span>{formatCount(infirmCount)}</span>
          </h2>
          <p>Reported by someone, inferred from documents, or resting on weak ones alone. On the chart the labels of what rests on it are dotted.</p>
          <details className={styles.more}>
            <summary>All of them</summary>
            <StepNames steps={infirm} />
            {infirmCount > infirm.length ? <p>and {formatCount(infirmCount - infirm.length)} more</p> : null}
          </details>
        </section>
      )}
    </>
  );
}
