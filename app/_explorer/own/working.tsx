import { SitePage } from "../page/site-page";
import { Button } from "../ui/button";
import styles from "./own-page.module.css";

interface WorkingProps {
  readonly title: string;
  /** What is being done, in words. */
  readonly words: string;
  /** How much of it, 0 to 1; null where that cannot be said. */
  readonly part: number | null;
  readonly onGiveUp: () => void;
}

/** Says what is being done with a file, and how far it is. */
export function Working({ title, words, part, onGiveUp }: WorkingProps) {
  return (
    <SitePage title={title}>
      <div className={styles.working} data-working>
        <p role="status">{words}</p>
        <progress aria-label={words} max={1} {...(part === null ? {} : { value: part })} />
        <p>
          <Button onClick={onGiveUp}>Cancel</Button>
        </p>
      </div>
    </SitePage>
  );
}
