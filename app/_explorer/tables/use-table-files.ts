import { useMemo } from "react";
import { parseViewState } from "../../_core/view-state/parse-view-state";
import { useNavigation } from "../page/navigation";
import { saveFile } from "../page/save-file";
import { snapshotOfView } from "../view/snapshot-of-view";
import type { StepTable } from "./step-tables";
import { nameOfFiles, toTableFile } from "./to-csv";

interface TableFiles {
  readonly saveOne: (table: StepTable) => void;
  readonly saveAll: (tables: readonly StepTable[]) => Promise<void>;
}

/** Saves tables of the step at the page's address; null until the case is at hand. */
export function useTableFiles(): TableFiles | null {
  const { shelf } = useNavigation();
  return useMemo(() => {
    if (shelf === null) return null;
    const { theCase } = shelf;
    const readStep = () => snapshotOfView(shelf, parseViewState(window.location.pathname, shelf.defaults).view);
    return {
      saveOne: (table) => {
        const snapshot = readStep();
        if (snapshot === undefined) return;
        const { name, text } = toTableFile(theCase, snapshot, table);
        saveFile(new Blob([text], { type: "text/csv;charset=utf-8" }), name);
      },
      saveAll: async (tables) => {
        const snapshot = readStep();
        if (snapshot === undefined) return;
        const { downloadZip } = await import("client-zip");
        const files = tables.map((table) => toTableFile(theCase, snapshot, table)).map(({ name, text }) => ({ name, input: text }));
        saveFile(await downloadZip(files).blob(), `${nameOfFiles(theCase, snapshot)}--tables.zip`);
      },
    };
  }, [shelf]);
}
