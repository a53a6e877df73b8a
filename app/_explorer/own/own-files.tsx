"use client";

import { useState } from "react";
import { useOpenFile } from "../open-file/file-opener";
import { saveFile } from "../page/save-file";
import { Button } from "../ui/button";
import { FileButton } from "../ui/file-button";
import { NeedsScript } from "./needs-script";
import { FailedFileRow } from "./failed-file-row";
import { OwnFileRow } from "./own-file-row";
import styles from "./own-files.module.css";
import { fetchTemplate, type Template } from "./template";
import { useOwnFiles } from "./use-own-files";

const TEMPLATES: readonly { readonly template: Template; readonly title: string; readonly words: string }[] = [
  { template: "blank", title: "Begin with a blank", words: "The least that a case can say, to be filled in. An editor that knows JSON Schema completes and explains every field." },
  { template: "example", title: "Begin with an example", words: "Quay buys Harbour: an invented merger that shows each idea once." },
];

/** The level of the headings in it: one below what it stands under. */
type Level = 2 | 3;

function TemplateOffer({ template, title, words, level }: (typeof TEMPLATES)[number] & { readonly level: Level }) {
  const Heading = `h${level}` as const;
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
      <Heading className={styles.wayTitle}>{title}</Heading>
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
export function OwnFiles({ level }: { readonly level: Level }) {
  const Heading = `h${level}` as const;
  const openFile = useOpenFile();
  const { sound, failed } = useOwnFiles() ?? { sound: [], failed: [] };
  const alone = failed.filter(({ versionOf }) => !sound.some(({ id }) => id === versionOf));
  return (
    <>
      <NeedsScript />
      <div className="needs-script">
        <ul className={styles.ways}>
          <li className={styles.way}>
            <Heading className={styles.wayTitle}>Open a case file</Heading>
            <p>Choose a file (JSON), or drop it anywhere on a page. It is checked and explored in this browser, and sent nowhere.</p>
            <div className={styles.actions}>
              <FileButton look="strong" accept=".json,application/json" onFile={openFile}>
                Choose a file…
              </FileButton>
            </div>
          </li>
          {TEMPLATES.map((each) => (
            <TemplateOffer key={each.template} level={level} {...each} />
          ))}
        </ul>
        {sound.length + alone.length === 0 ? null : (
          <ul className={styles.files} aria-label="Your files">
            {alone.map((note) => (
              <FailedFileRow key={note.key} note={note} level={level} />
            ))}
            {sound.map((file) => (
              <OwnFileRow key={file.id} file={file} failed={failed.find(({ versionOf }) => versionOf === file.id)} level={level} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
