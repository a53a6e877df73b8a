import { FileInput } from "lucide-react";
import styles from "./file-opener.module.css";

/** What a reader sees who holds a file over the page. */
export function DropOverlay() {
  return (
    <div className={styles.overlay} data-drop-overlay>
      <div className={styles.target}>
        <FileInput size={28} strokeWidth={1.5} aria-hidden="true" />
        <p className={styles.call}>Drop a case file or a picture to open it</p>
        <p>A case file (JSON) is checked and explored in this browser, and sent nowhere. A PNG that was exported from Holdings leads back to the step that it shows.</p>
      </div>
    </div>
  );
}
