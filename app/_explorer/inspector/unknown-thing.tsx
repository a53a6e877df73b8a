import type { Key } from "../../_core/replay/things";
import { StepLink } from "../page/step-link";
import type { CaseShelf } from "../view/case-shelf";
import type { StepPage } from "../view/step-page";
import styles from "./inspector.module.css";

/** Shown where this telling has nothing of the name that the address gives: says so, and which telling has. */
export function UnknownThing({ page, shelf, about }: { readonly page: StepPage; readonly shelf: CaseShelf; readonly about: Key }) {
  const { accounts } = page.switches;
  const here = accounts.find(({ isCurrent }) => isCurrent);
  const others = accounts.filter(({ id, isCurrent }) => !isCurrent && shelf.historyOf(id, page.view.clock).threads.has(about));
  return (
    <>
      <h2 className={styles.title} id="about-title">
        Nothing of this name
      </h2>
      <p className={styles.sentence}>
        {here === undefined ? "This telling" : here.title} never tells of <code className={styles.code}>{about}</code>, at this step or any other.
      </p>
      {others.map(({ id, title, href, notice }) => (
        <p key={id} className={styles.sentence}>
          <StepLink href={href} notice={notice} isSwitch>
            {title} does
          </StepLink>
        </p>
      ))}
    </>
  );
}
