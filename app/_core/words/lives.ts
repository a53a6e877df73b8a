import type { Snapshot } from "../replay/snapshot";
import type { EntityThing, Life } from "../replay/things";
import type { EndReason } from "../vocabulary";
import { formatDay } from "./days";
import { nameWithin } from "./entities";
import { snapshotOfEnd } from "./since";

type Ended = Extract<Life, { status: "ended" }>;

const REASON_WORDS: Readonly<Record<EndReason, string>> = {
  merged: "merged into",
  consolidated: "consolidated into",
  divided: "divided into",
  terminated: "terminated",
  "not-followed": "no longer followed",
};

/** Why an entity ended, and into whom: "merged into Twitter, Inc.", "terminated", "no longer followed". */
export function tellEndReason(snapshot: Snapshot, { reason, into }: Ended): string {
  const words = REASON_WORDS[reason];
  if (into !== null) return `${words} ${nameWithin(snapshot, into)}`;
  return words.replace(/ into$/, "");
}

/**
 * How an entity stands or ended, where that is worth a word: "winding up", "ended 27 October 2022, merged into …", the heir
 * by the name it bore then; else "".
 */
export function tellLife(snapshot: Snapshot, entity: EntityThing): string {
  const { life } = entity;
  switch (life.status) {
    case "standing":
      return "";
    case "winding-up":
      return "winding up";
    case "revoked":
      return "revoked by its register";
    case "ended":
      if (life.reason === "not-followed") return `not followed from ${formatDay(life.on)}`;
      return `ended ${formatDay(life.on)}, ${tellEndReason(snapshotOfEnd(snapshot, entity), life)}`;
  }
}
