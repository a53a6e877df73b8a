import { Fragment } from "react";
import { formatList } from "../../_core/words/lists";
import { StepLink } from "../page/step-link";
import type { ToldDifference } from "./differences";
import styles from "./difference-notes.module.css";

function head({ accounts, claim }: ToldDifference) {
  if (accounts.length > 0) {
    return (
      <>
        Told differently in <em>{formatList(accounts)}</em>
      </>
    );
  }
  return claim === null ? "Told differently" : "A source says otherwise";
}

function DifferenceNote({ difference }: { readonly difference: ToldDifference }) {
  const { claim, why, settledBy, rivals } = difference;
  return (
    <div className={styles.note}>
      <h3 className={styles.head}>{head(difference)}</h3>
      {claim === null ? null : <p className={styles.words}>{claim}</p>}
      <p className={styles.words}>{why}</p>
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
      {rivals.map(({ href, account, title }) => (
        <StepLink key={href} className={styles.rival} href={href} notice={`${account}: the same point, told differently.`}>
          {title.startsWith(account) ? title : `${account}: ${title}`}
        </StepLink>
      ))}
    </div>
  );
}

/** The points on which accounts or sources part at this step. */
export function DifferenceNotes({ differences }: { readonly differences: readonly ToldDifference[] }) {
  if (differences.length === 0) return null;
  return (
    <section aria-label="Told differently" className={styles.notes}>
      {differences.map((difference) => (
        <DifferenceNote key={difference.id} difference={difference} />
      ))}
    </section>
  );
}
