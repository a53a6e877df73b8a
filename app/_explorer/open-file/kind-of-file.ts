import { isPng } from "../../_core/picture/png-chunks";

/** What a file seems to be by its first bytes; by its name only where they say nothing. */
export type FileKind = "picture" | "case" | "other";

/** Bytes that are looked at. */
const HEAD = 1024;

/** Tells a picture of Holdings from a case file. Whether a case file is sound is for the check to say. @throws where the file cannot be read */
export async function kindOfFile(file: File): Promise<FileKind> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  if (isPng(head)) return "picture";
  const begins = new TextDecoder().decode(head).trimStart();
  return begins.startsWith("{") || /\.json$/i.test(file.name) ? "case" : "other";
}
