import type { Unreadable } from "../workers/job";
import type { OwnNote } from "./own-file";

const REASONS: Readonly<Record<Unreadable | "not-checked", string>> = {
  empty: "is empty. A case file is a text in JSON: begin with the blank below.",
  "not-text": "is no text. A case file is a text in JSON, as an editor saves it: not a document of a word processor, a spreadsheet or a PDF.",
  "not-utf-8": "is not written in UTF-8. In the editor, save it again with that encoding.",
  "too-large": "is larger than 64 MiB (of UTF-16 units). Split the history into several cases.",
  "not-readable": "could not be read. It may have been changed, moved or locked since it was chosen: choose it again.",
  "not-checked": "could not be checked: what checks it could not be fetched, or this device has too little memory for it. Check the connection, and try again.",
};

/** Why a file cannot be looked into, and what to do. */
export function tellUnreadable(fileName: string, reason: keyof typeof REASONS): string {
  return `“${fileName}” ${REASONS[reason]}`;
}

/** Said of an own file whose id a case of the library has as well. */
export const SHIPPED_TOO = "The library has a case of this id too; this one is yours, at an address of its own.";

/** How many events there are, in words. */
export function tellEvents(count: number): string {
  return count === 1 ? "1 event" : `${String(count)} events`;
}

/** How many warnings there are, in words. */
export function tellWarnings(count: number): string {
  return count === 1 ? "1 warning" : `${String(count)} warnings`;
}

/** What was found in a file, in words. */
export function tellFound(faults: number, warnings: number): string {
  const found = faults === 1 ? "1 fault" : `${String(faults)} faults`;
  return warnings === 0 ? found : `${found} and ${tellWarnings(warnings)}`;
}

const OPENED = {
  new: "is sound.",
  version: "is sound, and has taken the place of the version before.",
  same: "is the file that you opened before.",
} as const;

/** What is said on arriving at the case of a file that was found sound. */
export function tellOpened({ fileName, warningCount }: OwnNote, how: keyof typeof OPENED, isKept: boolean): string {
  const kept = isKept
    ? "It was sent nowhere; this browser keeps it until you remove it."
    : "It was sent nowhere. This browser does not let it be kept: it is gone when this tab is closed or loaded anew.";
  const warned = warningCount === 0 ? "" : ` ${tellWarnings(warningCount)}: see “Your own file” above.`;
  return `“${fileName}” ${OPENED[how]} ${kept}${warned}`;
}
