import { isPng, readTexts } from "../../_core/picture/png-chunks";

/** Which view a picture says it shows. */
export interface PictureView {
  readonly caseId: string;
  /** SHA-256 of the case file that it was made from, in hex; "" where it does not say. */
  readonly caseHash: string;
  readonly account: string;
  readonly clock: string;
  /** The step as an address names it. */
  readonly step: string;
  /** What of its address follows the step: `?focus=…`; "" for nothing. */
  readonly search: string;
}

export type ReadPicture =
  | { readonly ok: true; readonly view: PictureView }
  | { readonly ok: false; readonly reason: "no-png" | "no-words" };

/** What an address asks for beside the step. Nothing else of it is trusted: a picture could say any. */
function searchOf(address: string): string {
  const at = address.indexOf("?");
  return at < 0 ? "" : address.slice(at);
}

/** Reads from a PNG which view it shows. Never throws. */
export function readPicture(bytes: Uint8Array): ReadPicture {
  if (!isPng(bytes)) return { ok: false, reason: "no-png" };
  const texts = readTexts(bytes);
  const [caseId, step] = [texts["holdings:case"], texts["holdings:step"]];
  if (caseId === undefined || step === undefined) return { ok: false, reason: "no-words" };
  return {
    ok: true,
    view: {
      caseId,
      step,
      caseHash: texts["holdings:sha256"] ?? "",
      account: texts["holdings:account"] ?? "",
      clock: texts["holdings:clock"] ?? "",
      search: searchOf(texts["holdings:address"] ?? ""),
    },
  };
}
