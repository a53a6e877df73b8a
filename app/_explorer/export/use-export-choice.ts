import { useCallback, useState } from "react";
import { formatChoice, parseChoice, type ExportChoice } from "./export-choice";

const REMEMBERED = "holdings:export";

function recall(): ExportChoice {
  try {
    return parseChoice(sessionStorage.getItem(REMEMBERED));
  } catch {
    return parseChoice(null);
  }
}

function remember(choice: ExportChoice): void {
  try {
    sessionStorage.setItem(REMEMBERED, formatChoice(choice));
  } catch {
    // A reader who lets nothing be kept chooses anew each time.
  }
}

/** What a reader chooses of an export, remembered for as long as the tab lives. */
export function useExportChoice(): readonly [ExportChoice, (change: Partial<ExportChoice>) => void] {
  const [choice, setChoice] = useState(recall);
  const choose = useCallback((change: Partial<ExportChoice>) => {
    setChoice((before) => {
      const after = { ...before, ...change };
      remember(after);
      return after;
    });
  }, []);
  return [choice, choose];
}
