import { useState } from "react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import type { OwnNote } from "./own-file";
import styles from "./own-files.module.css";
import { removeOwnFile } from "./own-store";

interface RemoveButtonProps {
  readonly note: OwnNote;
  readonly onRemoved?: () => void;
}

/** Removes a file from this browser, once that is confirmed. */
export function RemoveButton({ note, onRemoved }: RemoveButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  const remove = async () => {
    await removeOwnFile(note.id);
    setIsAsking(false);
    onRemoved?.();
  };
  return (
    <>
      <Button look="quiet" onClick={() => setIsAsking(true)} aria-label={`Remove: ${note.title}`}>
        Remove…
      </Button>
      <Dialog
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        title="Remove this file?"
        footer={
          <div className={styles.answers}>
            <Button onClick={() => setIsAsking(false)}>Keep it</Button>
            <Button look="strong" onClick={() => void remove()}>
              Remove it
            </Button>
          </div>
        }
      >
        <p className={styles.question}>
          “{note.title}” ({note.fileName}) is removed from this browser, and its addresses lead nowhere from then on. The file on your disk stays as it is.
        </p>
      </Dialog>
    </>
  );
}
