import { formatCount } from "../../_core/words/counts";
import { StepLink } from "../page/step-link";
import type { ContentsEntry } from "./contents";
import styles from "./contents-list.module.css";

/** The chapters of the case, to begin with any of them. */
export function ContentsList({ contents }: { readonly contents: readonly ContentsEntry[] }) {
  if (contents.length === 0) return null;
  return (
    <nav aria-labelledby="contents">
      <h2 className={styles.head} id="contents">
        Chapters
      </h2>
      <ol>
        {contents.map(({ title, day, count, href }) => (
          <li key={title} className={styles.entry}>
            <StepLink className={styles.title} href={href}>
              {title}
            </StepLink>
            <span className={`${styles.day ?? ""} figures`}>
              from {day} · {count === 1 ? "1 step" : `${formatCount(count)} steps`}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
