import type { Snapshot } from "../../replay/snapshot";
import type { Thing } from "../../replay/things";
import type { ThingKind } from "../../vocabulary";
import { designate } from "../designations";
import { describeEntity, nameAt, nameWithin, toSentenceCase } from "../entities";

const KIND_WORDS: Readonly<Record<Exclude<ThingKind, "entity">, string>> = {
  stake: "Stake",
  facility: "Loan (facility)",
  commitment: "Promise of equity (commitment)",
  agreement: "Agreement",
  office: "Office",
  listing: "Listing",
  asset: "Thing bought",
  succession: "Who continues whom (succession)",
};

/** What sort of thing it is, plain words first: "Delaware corporation", "Loan (facility)". */
export function describeThing(thing: Thing): string {
  if (thing.of !== "entity") return KIND_WORDS[thing.of];
  const words = describeEntity(thing);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function title(snapshot: Snapshot, thing: Thing): string {
  switch (thing.of) {
    case "entity":
      return thing.name;
    case "stake":
      if (thing.owner === thing.held) return `${nameAt(snapshot, thing.owner)} in itself`;
      return `${nameAt(snapshot, thing.owner)} in ${nameWithin(snapshot, thing.held)}`;
    case "facility":
    case "commitment":
    case "agreement":
      return designate(snapshot, thing);
    case "office":
      return `${nameAt(snapshot, thing.person)}: ${thing.post} of ${nameWithin(snapshot, thing.entity)}`;
    case "listing":
      return `${nameAt(snapshot, thing.entity)} on ${thing.market}`;
    case "asset":
      return thing.what;
    case "succession":
      return `${nameAt(snapshot, thing.from)} into ${nameWithin(snapshot, thing.to)}`;
  }
}

/** What a thing is called by itself: "Twitter, Inc.", "Elon Musk in X Holdings I, Inc.", "The bank debt". */
export function titleThing(snapshot: Snapshot, thing: Thing): string {
  return toSentenceCase(title(snapshot, thing));
}
