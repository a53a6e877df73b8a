import type { AgreementThing, CommitmentThing, Thing } from "../replay/things";

/** Whether a promise was kept or a contract performed: it stands, and nobody waits for it any more. */
export function isSpent(thing: Thing | null): thing is CommitmentThing | AgreementThing {
  if (thing?.of === "commitment") return thing.state === "funded";
  return thing?.of === "agreement" && thing.state === "completed";
}
