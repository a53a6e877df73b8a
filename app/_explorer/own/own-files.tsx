"use client";

import { useState } from "react";
import { useOpenFile } from "../open-file/file-opener";
import { saveFile } from "../page/save-file";
import { Button } from "../ui/button";
import { FileButton } from "../ui/file-button";
import { OwnFileRow } from "./own-file-row";
import styles from "./own-files.module.css";
import { fetchTemplate, type Template } from "./template";
import { useOwnFiles } from "./use-own-files";

const TEMPLATES: readonly { readonly template: Template; readonly title: string; readonly words: string }[] = [
  { template: "blank", title: "Begin with a blank", words: "The least that a case can say, to be filled in. An editor that knows JSON Schema completes and explains every field." },
  { template: "example", title: "Begin with an example", words: "Quay buys Harbour: an invented merger in twelve events that shows each idea once." },
];

function TemplateOffer({ template, title, words }: (typeof TEMPLATES)[number]) {
  const openFile = useOpenFile();
  const [isMissing, setIsMissing] = useState(false);
  const withFile = (use: (file: File) => void) => {
    fetchTemplate(template).then(
      (file) => {
        setIsMissing(false);
        use(file);
      },
      () => setIsMissing(true),
    );
  };
  return (
    <li className={styles.way}>
      <h3 className={styles.wayTitle}>{title}</h3>
      <p>{words}</p>
      <div className={styles.actions}>
        <Button aria-label={`Save the ${template}`} onClick={() => withFile((file) => saveFile(file, file.name))}>
          Save it
        </Button>
        <Button aria-label={`Open the ${template}`} onClick={() => withFile(openFile)}>
          Open it
        </Button>
      </div>
      <p role="status" className={styles.about}>
        {isMissing ? "It could not be fetched. Check the connection, and try again." : ""}
      </p>
    </li>
  );
}

/** Opening a file of one's own, what to begin with, and the files that this browser keeps. */
export function OwnFiles() {
  const openFile = useOpenFile();
  const files = useOwnFiles();
  return (
    <>
      <noscript>
        <p className={styles.noscript}>Opening a file needs JavaScript: it is checked and explored in the browser, and sent nowhere. Without it, the cases of the library can be read.</p>
      </noscript>
      <div className="needs-script">
        <ul className={styles.ways}>
          <li className={styles.way}>
            <h3 className={styles.wayTitle}>Open a case file</h3>
            <p>Choose a file (JSON), or drop it anywhere on a page. It is checked and explored in this browser, and sent nowhere.</p>
            <div className={styles.actions}>
              <FileButton look="strong" accept=".json,application/json" onFile={openFile}>
                Choose a file…
              </FileButton>
            </div>
          </li>
          {TEMPLATES.map((each) => (
            <TemplateOffer key={each.template} {...each} />
          ))}
        </ul>
        {files === null || files.length === 0 ? null : (
          <ul className={styles.files} aria-label="Your files">
            {files.map((file) => (
              <OwnFileRow key={file.id} file={file} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
