import { OWN_PATH } from "../page/own-path";

/** What an address below the page of own files names. */
export interface OwnAddress {
  /** The case; null for the page that opens files. */
  readonly id: string | null;
  /** What follows it, not yet unescaped: the view, a comparison, or what is known of the file. */
  readonly below: readonly string[];
}

/** Where a file of the reader's own is explored. */
export function hrefOfOwnCase(id: string): string {
  return `${OWN_PATH}#/${encodeURIComponent(id)}`;
}

/** Where it says what is known of the file itself. */
export function hrefOfOwnFile(id: string): string {
  return `${hrefOfOwnCase(id)}/file`;
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
  const [top, id = "", ...below] = name.split("/");
  return top === "" && id !== "" ? { id: unescape(id), below } : { id: null, below: [] };
}
