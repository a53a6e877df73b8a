import { useOpenFile } from "../open-file/file-opener";
import { FileButton } from "../ui/file-button";
import type { FailedNote } from "./failed-file";
import { hrefOfFailed, hrefOfOwnCase, hrefOfOwnFile } from "./own-address";
import { OwnLink } from "./own-link";
import styles from "./own-files.module.css";
import type { ListedOwnFile } from "./own-store";
import { tellEvents, tellFound, tellWarnings } from "./opening-words";
import { RemoveButton } from "./remove-button";
import { formatWhen } from "./when-opened";

interface OwnFileRowProps {
  readonly file: ListedOwnFile;
  /** A new version of it that has faults. */
  readonly failed: FailedNote | undefined;
  readonly level: 2 | 3;
}

/** A file of the reader's own in a list. */
export function OwnFileRow({ file, failed, level }: OwnFileRowProps) {
  const Heading = `h${level}` as const;
  const openFile = useOpenFile();
  const { id, title, fileName, openedOn, eventCount, warningCount, isKept } = file;
  return (
    <li className={styles.file} data-own={id}>
      <div className={styles.words}>
        <Heading className={styles.title}>
          <OwnLink href={hrefOfOwnCase(id)}>{title}</OwnLink>
        </Heading>
        <p className={styles.about}>
          {fileName} · {tellEvents(eventCount)} · opened {formatWhen(openedOn)}
        </p>
        {warningCount === 0 ? null : (
          <p className={styles.about}>
            <OwnLink href={hrefOfOwnFile(id)}>{tellWarnings(warningCount)}</OwnLink>
          </p>
        )}
        {failed === undefined ? null : (
          <p className={styles.about}>
            <OwnLink href={hrefOfFailed(failed)}>
              A new version, {failed.fileName}, has {tellFound(failed.faultCount, failed.warningCount)}
            </OwnLink>
          </p>
        )}
        {isKept ? null : <p className={styles.about}>Only in this tab: this browser does not let it be kept.</p>}
      </div>
      <div className={styles.actions}>
        <FileButton accept=".json,application/json" label={`New version: ${title}`} onFile={(version) => openFile(version, { replaces: file })}>
          New version…
        </FileButton>
        <RemoveButton note={file} />
      </div>
    </li>
  );
}
