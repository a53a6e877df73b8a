import { Fragment } from "react";
import { formatList } from "../../_core/words/lists";
import { withTiesKept } from "../../_core/words/spaces";
import { InPageLink } from "../page/in-page-link";
import { StepLink } from "../page/step-link";
import type { ToldDifference } from "./differences";
import { withoutAccount } from "./without-account";
import styles from "./difference-notes.module.css";

/** How the step that is read tells it. */
export interface Telling {
  readonly account: string;
  readonly headline: string;
  /** Where it is set beside the other. */
  readonly compareHref: string;
}

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
      {settledBy.length === 0 ? "Nothing settles it so far." : <span className={styles.label}>Settled by </span>}
      {settledBy.map(({ title, locator, url }, index) => (
        <Fragment key={index}>
          {index === 0 ? null : "; "}
          <cite>{url === null ? title : <a href={url} rel="noreferrer">{title}</a>}</cite>
          {locator === null ? null : `, ${locator}`}
        </Fragment>
      ))}
    </p>
  );
}

/** Who says what: this telling, and every other one with a way to it. */
function Sayings({ difference, here }: { readonly difference: ToldDifference; readonly here: Telling }) {
  const { rivals, claim } = difference;
  return (
    <dl className={styles.sayings}>
      <div>
        <dt>{here.account}</dt>
        <dd>{withTiesKept(withoutAccount(here.headline, here.account))}</dd>
      </div>
      {rivals.map(({ href, account, title }) => (
        <div key={href}>
          <dt>{account}</dt>
          <dd>
            <StepLink href={href} notice={`${account}: the same point, told differently.`}>
              {withTiesKept(withoutAccount(title, account))}
            </StepLink>
          </dd>
        </div>
      ))}
      {claim === null ? null : (
        <div>
          <dt>{rivals.length > 0 ? "In detail" : "A source"}</dt>
          <dd>{claim}</dd>
        </div>
      )}
    </dl>
  );
}

function DifferenceNote({ difference, here }: { readonly difference: ToldDifference; readonly here: Telling }) {
  return (
    <div className={styles.note}>
      <h3 className={styles.head}>
        <span>{head(difference)}</span>
      </h3>
      <Sayings difference={difference} here={here} />
      <p className={styles.words}>{withTiesKept(difference.why)}</p>
      <Settled settledBy={difference.settledBy} />
      {difference.rivals.length === 0 ? null : (
        <p className={styles.compare}>
          <a href={here.compareHref}>Compare the two tellings</a>
        </p>
      )}
    </div>
  );
}

/** The place of the notes on the page. */
const NOTES = "told-differently";

/** Said right beneath the headline, so that nobody reads on in good faith: that others tell it differently, and where that is told. */
export function DifferenceHint({ differences }: { readonly differences: readonly ToldDifference[] }) {
  if (differences.length === 0) return null;
  const tellers = [...new Set(differences.flatMap(({ accounts }) => accounts))];
  return (
    <p className={styles.hint}>
      <InPageLink to={NOTES}>{tellers.length === 0 ? "Sources part here" : `Told differently in ${formatList(tellers)}`}</InPageLink>
    </p>
  );
}

/** How many points stand open; the others are folded, so that the sources are near. */
const OPEN = 2;

interface NotesProps {
  readonly differences: readonly ToldDifference[];
  readonly here: Telling;
}

/** The points on which accounts or sources part at this step: those that weigh most. */
export function DifferenceNotes({ differences, here }: NotesProps) {
  if (differences.length === 0) return null;
  return (
    <section id={NOTES} tabIndex={-1} aria-label="Where tellings and sources part" className={styles.notes}>
      {differences.slice(0, OPEN).map((difference) => (
        <DifferenceNote key={difference.id} difference={difference} here={here} />
      ))}
    </section>
  );
}

/** The points that do not stand open. */
export function FoldedDifferences({ differences, here }: NotesProps) {
  const folded = differences.slice(OPEN);
  if (folded.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{folded.length === 1 ? "1 more point on which sources part" : `${String(folded.length)} more points on which sources part`}</summary>
      <div className={styles.points}>
        {folded.map((difference) => (
          <DifferenceNote key={difference.id} difference={difference} here={here} />
        ))}
      </div>
    </details>
  );
}
