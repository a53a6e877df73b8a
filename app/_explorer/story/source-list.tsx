import { NO_BREAK_SPACE, withTiesKept } from "../../_core/words/spaces";
import styles from "./source-list.module.css";
import type { ToldSource } from "./sources";

/** Ends a line, never begins one. */
const KEPT_DOT = `${NO_BREAK_SPACE}· `;

function SourceItem({ source }: { readonly source: ToldSource }) {
  const name = withTiesKept(source.title);
  const { url, origin, locator, says, gradeWords, grade, readThrough } = source;
  return (
    <li className={styles.source}>
      <p className={styles.title}>
        {url === null ? name : <a href={url} rel="noreferrer">{name}</a>}
        {locator === null ? null : <span className={styles.locator}>, {locator}</span>}
      </p>
      {says === null ? null : <p className={styles.says}>{withTiesKept(says)}</p>}
      <p className={styles.origin}>
        {origin}
        {KEPT_DOT}<span data-grade={grade} className={styles.grade}>{gradeWords}</span>
        {readThrough === null ? null : <>{KEPT_DOT}read through {readThrough}</>}
      </p>
    </li>
  );
}

/** The documents that the step rests on: where to look, what it says there, how near it stands. */
export function SourceList({ sources, evidenceHref }: { readonly sources: readonly ToldSource[]; readonly evidenceHref: string }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 className={styles.head} id="sources">
        Sources
      </h2>
      <ol className={styles.sources}>
        {sources.map((source, index) => (
          <SourceItem key={index} source={source} />
        ))}
      </ol>
      <p className={styles.all}>
        <a href={evidenceHref}>What the whole case rests on</a>
      </p>
    </section>
  );
}
