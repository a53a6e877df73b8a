import { useEffect, useState } from "react";
import { Findings } from "../findings/findings";
import { useOpenFile } from "../open-file/file-opener";
import { showAddress } from "../page/address";
import { saveFile } from "../page/save-file";
import { SitePage } from "../page/site-page";
import { Button } from "../ui/button";
import buttonStyles from "../ui/button.module.css";
import { FileButton } from "../ui/file-button";
import { hrefOfOwnCase } from "./own-address";
import { OwnMissing } from "./own-missing";
import { OwnLink } from "./own-link";
import styles from "./own-page.module.css";
import { findOwnFile, type OwnEntry } from "./own-store";
import { SHIPPED_TOO, tellEvents, tellWarnings } from "./opening-words";
import { RemoveButton } from "./remove-button";
import { formatBytes, formatWhen } from "./when-opened";

type Found = OwnEntry & { readonly isKept: boolean };

function About({ found: { note, file, isKept }, isShippedToo }: { readonly found: Found; readonly isShippedToo: boolean }) {
  const openFile = useOpenFile();
  const { id, title, fileName, openedOn, bytes, hash, eventCount, warningCount } = note;
  return (
    <SitePage isWide title={title} lead={warningCount === 0 ? "This file is sound, and nothing in it calls for a second look." : `This file is sound; ${tellWarnings(warningCount)} may be worth a second look.`}>
      <dl className={styles.facts}>
        <dt>File</dt>
        <dd>
          {fileName}, {formatBytes(bytes)}
        </dd>
        <dt>Case</dt>
        <dd>
          <code>{id}</code>, {tellEvents(eventCount)}{isShippedToo ? `. ${SHIPPED_TOO}` : ""}
        </dd>
        <dt>Opened</dt>
        <dd>{formatWhen(openedOn)}</dd>
        <dt>Kept</dt>
        <dd>{isKept ? "in this browser until you remove it, or clear what it keeps of this site; sent nowhere" : "in this tab only, because this browser does not let it be kept; sent nowhere"}</dd>
        {hash === "" ? null : (
          <>
            <dt>SHA-256</dt>
            <dd>
              <code>{hash}</code>
            </dd>
          </>
        )}
      </dl>
      <div className={styles.actions}>
        <OwnLink className={buttonStyles.button} data-look="strong" href={hrefOfOwnCase(id)}>
          Explore the case
        </OwnLink>
        <FileButton accept=".json,application/json" onFile={(version) => openFile(version, { replaces: note })}>
          New version…
        </FileButton>
        <Button onClick={() => saveFile(new Blob([file.text], { type: "application/json" }), fileName)}>Save a copy</Button>
        <RemoveButton note={note} onRemoved={() => showAddress("/own")} />
      </div>
      <Findings fileName={fileName} text={file.text} faults={[]} warnings={file.warnings} />
    </SitePage>
  );
}

/** What is known of a file itself: when it was opened, what to look at again, and its lines. */
export function OwnFilePage({ id, isShippedToo }: { readonly id: string; readonly isShippedToo: boolean }) {
  const [found, setFound] = useState<Found | "looking" | "missing">("looking");
  useEffect(() => {
    let isWanted = true;
    void findOwnFile(id).then((entry) => {
      if (isWanted) setFound(entry ?? "missing");
    });
    document.title = "A file of your own · Holdings";
    return () => {
      isWanted = false;
    };
  }, [id]);
  if (found === "looking") return <SitePage title="A file of your own">{null}</SitePage>;
  if (found === "missing") return <OwnMissing id={id} />;
  return <About found={found} isShippedToo={isShippedToo} />;
}
