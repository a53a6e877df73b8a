import { ImageDown } from "lucide-react";
import styles from "./picture-opener.module.css";

/** What a reader sees who holds a file over the page. */
export function DropOverlay() {
  return (
    <div className={styles.overlay} data-drop-overlay>
      <div className={styles.target}>
        <ImageDown size={28} strokeWidth={1.5} aria-hidden="true" />
        <p className={styles.call}>Drop a picture to open its view</p>
        <p>A PNG that was exported from Holdings leads back to the step that it shows.</p>
      </div>
    </div>
  );
}
