import assert from "node:assert/strict";
import { entitiesNamedBy } from "../mentions";
import type { History } from "../replay/history";
import { snapshotAt, thingsOfKind, type Snapshot } from "../replay/snapshot";
import type { EventOf } from "../timeline/case";
import { EVENT_FAMILIES, THING_KINDS, type EventType, type ThingKind } from "../vocabulary";

/** What each type of event may touch beside the entities it names. */
const MAY_TOUCH: Readonly<Record<EventType, readonly ThingKind[]>> = {
  ...touching(EVENT_FAMILIES.life, []),
  ...touching(EVENT_FAMILIES.record, []),
  ...touching(EVENT_FAMILIES.ownership, ["stake"]),
  ...touching(EVENT_FAMILIES.agreements, ["agreement"]),
  ...touching(EVENT_FAMILIES.financing, ["facility"]),
  ...touching(["equity-committed", "equity-amended", "equity-funded", "equity-terminated"], ["commitment"]),
  ...touching(EVENT_FAMILIES.offices, ["office"]),
  ...touching(EVENT_FAMILIES.assets, ["asset"]),
  ...touching(EVENT_FAMILIES.combination, THING_KINDS),
  ...touching(["spin-off-completed", "share-exchange-completed", "stake-existed"], ["stake"]),
  ...touching(["entity-listed", "entity-delisted"], ["listing"]),
  ...touching(["entity-terminated", "coverage-ended"], THING_KINDS),
  "entity-existed": [],
  "facility-existed": ["facility"],
  "office-existed": ["office"],
  "agreement-existed": ["agreement"],
};

function touching<T extends EventType>(types: readonly T[], kinds: readonly ThingKind[]): Record<T, readonly ThingKind[]> {
  return Object.fromEntries(types.map((type) => [type, kinds])) as Record<T, readonly ThingKind[]>;
}

/** An event touches no entity but those it names, and of relations only its own kind: a conversion moves nothing, a spin-off stakes alone. */
export function checkTouched(history: History): void {
  history.steps.forEach(({ event }, index) => {
    const named = event.type === "statement-made" ? event.about : entitiesNamedBy(event);
    for (const { before, after } of history.effects[index + 1] ?? []) {
      const thing = after ?? before;
      if (thing?.of === "entity") assert.ok(named.includes(thing.id), `${event.type} touches ${thing.id}`);
      else if (thing !== null && thing !== undefined) assert.ok(MAY_TOUCH[event.type].includes(thing.of), `${event.type} touches a ${thing.of}`);
    }
  });
}

function speaksOfSurvivor({ survivor, holders = [] }: EventOf<"merger-completed">): boolean {
  return holders.some((it) => it.in === survivor || (it.becomes === "converted" && (it.into ?? survivor) === survivor));
}

function outsidersIn(snapshot: Snapshot, { survivor, constituents }: EventOf<"merger-completed">): string[] {
  return thingsOfKind(snapshot, "stake").filter(({ owner, held }) => held === survivor && !constituents.includes(owner)).map((stake) => JSON.stringify(stake)).sort();
}

/** In a forward triangular or upstream merger the survivor's holders stay as they were, where the plan does not speak of them. */
export function checkStaying(history: History): void {
  history.steps.forEach(({ event }, index) => {
    if (event.type !== "merger-completed" || !["forward-triangular", "short-form-up"].includes(event.form) || speaksOfSurvivor(event)) return;
    assert.deepEqual(outsidersIn(snapshotAt(history, index + 1), event), outsidersIn(snapshotAt(history, index), event));
  });
}
