import { OWN_PATH } from "../page/own-path";
import type { FailedNote } from "./failed-file";
import { keyOfFile, keyOfVersion } from "./failed-key";

/** What an address below the page of own files names. */
export interface OwnAddress {
  /** The case; null for the page that opens files. */
  readonly id: string | null;
  /** What follows it, not yet unescaped: the view, a comparison, or what is known of the file. */
  readonly below: readonly string[];
  /** The key of a file in which faults were found, where it names the list of them. */
  readonly failed: string | null;
}

/** Names no case: ids stand after a slash. */
const FAULTS = "faults";

/** Where a file of the reader's own is explored. */
export function hrefOfOwnCase(id: string): string {
  return `${OWN_PATH}#/${encodeURIComponent(id)}`;
}

/** Where it says what is known of the file itself. */
export function hrefOfOwnFile(id: string): string {
  return `${hrefOfOwnCase(id)}/file`;
}

/** Where the faults of a file are listed: of a new version below the case that stays. */
export function hrefOfFailed({ fileName, versionOf }: Pick<FailedNote, "fileName" | "versionOf">): string {
  return versionOf === null ? `${OWN_PATH}#${FAULTS}/${encodeURIComponent(fileName)}` : `${hrefOfOwnCase(versionOf)}/${FAULTS}`;
}

function unescape(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Reads an address of own files; undefined for one of another page. Never throws. */
export function readOwnAddress(address: string): OwnAddress | undefined {
  const [page, name = ""] = address.split("#", 2);
  if (page !== OWN_PATH) return undefined;
  const [top, first = "", ...below] = name.split("/");
  if (top === FAULTS && first !== "") return { id: null, below: [], failed: keyOfFile(unescape(first)) };
  if (top !== "" || first === "") return { id: null, below: [], failed: null };
  const id = unescape(first);
  return { id, below, failed: below[0] === FAULTS ? keyOfVersion(id) : null };
}
