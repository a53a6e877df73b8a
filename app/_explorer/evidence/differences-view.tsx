import { Fragment } from "react";
import type { ToldSource } from "../story/sources";
import { StepNames } from "./step-names";
import type { DifferencesPage, Saying, ToldParting } from "./told-differences";
import styles from "./differences.module.css";

function Sayings({ sayings }: { readonly sayings: readonly Saying[] }) {
  return (
    <dl className={styles.sayings}>
      {sayings.map(({ who, steps, claim }) => (
        <div key={who}>
          <dt>{who}</dt>
          <dd>{claim ?? <StepNames steps={steps} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function Document({ source: { title, url, locator } }: { readonly source: ToldSource }) {
  return (
    <>
      <cite>{url === null ? title : <a href={url} rel="noreferrer">{title}</a>}</cite>
      {locator === null ? null : `, ${locator}`}
    </>
  );
}

function Point({ point: { id, sayings, why, settledBy, compareHref } }: { readonly point: ToldParting }) {
  const isOpen = settledBy.length === 0;
  return (
    <li className={styles.point} id={id} data-open={isOpen ? "" : undefined}>
      <Sayings sayings={sayings} />
      <p className={styles.why}>{why}</p>
      <p className={styles.settled}>
        <b>{isOpen ? "Open: nothing that was read settles it." : "Settled by "}</b>
        {settledBy.map((source, at) => (
          <Fragment key={at}>
            {at === 0 ? null : "; "}
            <Document source={source} />
          </Fragment>
        ))}
      </p>
      {compareHref === null ? null : (
        <p className={styles.compare}>
          <a href={compareHref}>Compare the two tellings</a>
        </p>
      )}
    </li>
  );
}

/** Every point on which accounts or sources part, chapter by chapter: who says what, why, and what settles it. */
export function DifferencesView({ page }: { readonly page: DifferencesPage }) {
  return page.chapters.map(({ id, title, points }) => (
    <section key={id} className={styles.chapter} aria-labelledby={`chapter-${id}`}>
      <h2 id={`chapter-${id}`}>
        {title} <span>{points.length}</span>
      </h2>
      <ul className={styles.points}>
        {points.map((point) => (
          <Point key={point.id} point={point} />
        ))}
      </ul>
    </section>
  ));
}
