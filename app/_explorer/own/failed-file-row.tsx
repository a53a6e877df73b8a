import { Button } from "../ui/button";
import { dropFailed, type ListedFailed } from "./failed-store";
import { hrefOfFailed } from "./own-address";
import { OwnLink } from "./own-link";
import styles from "./own-files.module.css";
import { tellFound } from "./opening-words";
import { formatWhen } from "./when-opened";

/** A file with faults in a list: it has no case yet, and so no title. */
export function FailedFileRow({ note, level }: { readonly note: ListedFailed; readonly level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const { key, fileName, openedOn, faultCount, warningCount, isKept } = note;
  return (
    <li className={styles.file} data-failed={key}>
      <div className={styles.words}>
        <Heading className={styles.title}>
          <OwnLink href={hrefOfFailed(note)}>{fileName}</OwnLink>
        </Heading>
        <p className={styles.about}>
          not sound yet · {tellFound(faultCount, warningCount)} · opened {formatWhen(openedOn)}
        </p>
        {isKept ? null : <p className={styles.about}>Only in this tab: this browser does not let it be kept.</p>}
      </div>
      <div className={styles.actions}>
        <Button look="quiet" aria-label={`Dismiss: ${fileName}`} onClick={() => void dropFailed(key)}>
          Dismiss
        </Button>
      </div>
    </li>
  );
}
