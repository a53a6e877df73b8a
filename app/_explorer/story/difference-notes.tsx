import { Fragment } from "react";
import { formatList } from "../../_core/words/lists";
import { StepLink } from "../page/step-link";
import type { ToldDifference } from "./differences";
import styles from "./difference-notes.module.css";

/** What a source claims is not laid at an account's door, even where the account is of the same mind. */
function head({ accounts, claim }: ToldDifference) {
  if (claim !== null) return "A source says otherwise";
  if (accounts.length === 0) return "Where the sources part";
  return (
    <>
      Told differently in <em>{formatList(accounts)}</em>
    </>
  );
}

function Settled({ settledBy }: Pick<ToldDifference, "settledBy">) {
  return (
    <p className={styles.settled}>
      {settledBy.length === 0 ? "Nothing settles it so far." : "Settled by "}
      {settledBy.map(({ title, locator }, index) => (
        <Fragment key={index}>
          {index === 0 ? null : "; "}
          <cite>{title}</cite>
          {locator === null ? null : `, ${locator}`}
        </Fragment>
      ))}
    </p>
  );
}

function Rivals({ rivals }: Pick<ToldDifference, "rivals">) {
  return rivals.map(({ href, account, title }) => (
    <StepLink key={href} className={styles.rival} href={href} notice={`${account}: the same point, told differently.`}>
      {title.startsWith(account) ? title : `${account}: ${title}`}
    </StepLink>
  ));
}

function DifferenceNote({ difference }: { readonly difference: ToldDifference }) {
  const { claim, why, settledBy, rivals } = difference;
  return (
    <div className={styles.note}>
      <h3 className={styles.head}>{head(difference)}</h3>
      {claim === null ? null : <p className={styles.words}>{claim}</p>}
      <p className={styles.words}>{why}</p>
      <Settled settledBy={settledBy} />
      <Rivals rivals={rivals} />
    </div>
  );
}

/** How many points stand open; the others are folded, so that the sources are near. */
const OPEN = 2;

/** The points on which accounts or sources part at this step: those that weigh most. */
export function DifferenceNotes({ differences }: { readonly differences: readonly ToldDifference[] }) {
  if (differences.length === 0) return null;
  return (
    <section aria-label="Where tellings and sources part" className={styles.notes}>
      {differences.slice(0, OPEN).map((difference) => (
        <DifferenceNote key={difference.id} difference={difference} />
      ))}
    </section>
  );
}

/** The points that do not stand open, each in short. */
export function FoldedDifferences({ differences }: { readonly differences: readonly ToldDifference[] }) {
  const folded = differences.slice(OPEN);
  if (folded.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{folded.length === 1 ? "1 more point on which sources part" : `${String(folded.length)} more points on which sources part`}</summary>
      <ul className={styles.points}>
        {folded.map(({ id, claim, why, settledBy, rivals }) => (
          <li key={id}>
            <p className={styles.words}>{claim === null ? why : `${claim} ${why}`}</p>
            <Settled settledBy={settledBy} />
            <Rivals rivals={rivals} />
          </li>
        ))}
      </ul>
    </details>
  );
}
