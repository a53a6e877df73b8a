import { useEffect, useState } from "react";
import { Findings } from "../findings/findings";
import { useOpenFile } from "../open-file/file-opener";
import { showAddress } from "../page/address";
import { Notice } from "../page/notice";
import { OWN_PATH } from "../page/own-path";
import { SitePage } from "../page/site-page";
import { Button } from "../ui/button";
import { FileButton } from "../ui/file-button";
import type { FailedEntry } from "./failed-file";
import { dropFailed, findFailed } from "./failed-store";
import { hrefOfOwnCase } from "./own-address";
import { stampOfCode, type OwnNote } from "./own-file";
import { OwnLink } from "./own-link";
import styles from "./own-page.module.css";
import { listOwnFiles } from "./own-store";
import { tellFound } from "./opening-words";
import { useArrival } from "./use-arrival";
import { formatWhen } from "./when-opened";

/** A file with its faults, and the sound version that stays, if there is one. */
interface Found extends FailedEntry {
  readonly kept: OwnNote | undefined;
}

async function look(failed: string): Promise<Found | "missing"> {
  const entry = await findFailed(failed);
  if (entry === undefined) return "missing";
  const kept = (await listOwnFiles()).find(({ id }) => id === entry.note.versionOf);
  return { ...entry, kept };
}

function Faulty({ found: { note, file, kept } }: { readonly found: Found }) {
  const openFile = useOpenFile();
  useArrival();
  const { key, fileName, faultCount, warningCount, openedOn } = note;
  const stays = kept === undefined ? "" : ` The version of ${formatWhen(kept.openedOn)} stays as it is.`;
  const dismiss = async () => {
    await dropFailed(key);
    showAddress(kept === undefined ? OWN_PATH : hrefOfOwnCase(kept.id));
  };
  return (
    <SitePage
      isWide
      title={`“${fileName}” is not sound yet`}
      lead={`All that was found on ${formatWhen(openedOn)}: ${tellFound(faultCount, warningCount)}. Correct the file in an editor, and choose it again.${stays}`}
    >
      <div className={styles.actions}>
        <FileButton look="strong" accept=".json,application/json" onFile={(corrected) => openFile(corrected, { replaces: kept, corrects: key })}>
          Choose the corrected file…
        </FileButton>
        <Button onClick={() => void dismiss()}>Dismiss this list</Button>
        {kept === undefined ? null : (
          <OwnLink className={styles.way} href={hrefOfOwnCase(kept.id)}>
            Back to the version that stays
          </OwnLink>
        )}
      </div>
      <Findings fileName={fileName} text={file.text} faults={file.faults} warnings={file.warnings} />
    </SitePage>
  );
}

function Missing() {
  return (
    <Notice title="This list of faults is not in this browser">
      <p>The address names what was found in a file that somebody opened from a computer. Such a list lives only in the browser that made it, until the file is sound or the list is dismissed.</p>
      <p>
        <OwnLink href={OWN_PATH}>Your files, and a way to open another</OwnLink>
      </p>
    </Notice>
  );
}

/**
 * The faults of a file with its lines, kept until it is sound or they are dismissed.
 * @param failed what the file is kept under
 */
export function FailedPage({ failed }: { readonly failed: string }) {
  const openFile = useOpenFile();
  const [found, setFound] = useState<Found | "looking" | "missing">("looking");
  useEffect(() => {
    let isWanted = true;
    document.title = "A file of your own · Holdings";
    void look(failed).then((it) => {
      if (!isWanted) return;
      // Other code may find otherwise.
      if (it === "missing" || it.file.madeBy === stampOfCode()) return setFound(it);
      openFile(new File([it.file.text], it.note.fileName), { replaces: it.kept, corrects: it.note.key });
    });
    return () => {
      isWanted = false;
    };
  }, [failed, openFile]);
  if (found === "looking") return <SitePage title="A file of your own">{null}</SitePage>;
  return found === "missing" ? <Missing /> : <Faulty key={found.note.openedOn} found={found} />;
}
