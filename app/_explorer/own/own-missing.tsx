import Link from "next/link";
import { useOpenFile } from "../open-file/file-opener";
import { Notice } from "../page/notice";
import { FileButton } from "../ui/file-button";
import styles from "./own-page.module.css";

/** Shown for an address of a file that this browser does not have. */
export function OwnMissing({ id }: { readonly id: string }) {
  const openFile = useOpenFile();
  return (
    <Notice title="This file is not in this browser">
      <p>
        The address names the case <code>{id}</code> of a file that somebody opened from a computer. Such a file lives only in the browser that opened it: it was never sent here, or it has been
        removed since.
      </p>
      <p>Whoever has the file can open it here too; then the address leads to the same step.</p>
      <div className={styles.actions}>
        <FileButton look="strong" accept=".json,application/json" onFile={openFile}>
          Choose the file…
        </FileButton>
      </div>
      <p>
        Or see{" "}
        <Link href="/" prefetch={false}>
          the cases of the library
        </Link>
        .
      </p>
    </Notice>
  );
}
