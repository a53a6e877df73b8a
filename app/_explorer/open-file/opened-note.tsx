import { X } from "lucide-react";
import { Button } from "../ui/button";
import styles from "./file-opener.module.css";

/** What became of a file. */
export interface Note {
  readonly of: "working" | "opened" | "refused";
  readonly words: string;
  /** The address that it led to; null where it led nowhere. */
  readonly at: string | null;
}

/** Says what became of a file. The places that are read aloud stand before anything is said in them. */
export function OpenedNote({ note, onClose }: { readonly note: Note | null; readonly onClose: () => void }) {
  const isRefused = note?.of === "refused";
  return (
    <div className={styles.note} data-note={note?.of ?? ""}>
      <p aria-live="polite">{note === null || isRefused ? "" : note.words}</p>
      <p role="alert">{isRefused ? note.words : ""}</p>
      {note === null ? null : (
        <Button look="quiet" isIcon aria-label="Close the note" onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}
