import { mentionsOf, type Mention } from "../mentions";
import { entitiesOf } from "../replay/referring";
import { readEntity, readThing, stepOf, type Snapshot } from "../replay/snapshot";
import { key, type EntityId, type Thing } from "../replay/things";

function thingsCalled(snapshot: Snapshot, { names, id }: Mention): Thing[] {
  const read = (it: Thing | undefined) => (it === undefined ? [] : [it]);
  switch (names) {
    case "entity":
      return read(readEntity(snapshot, id));
    case "facility":
      return read(readThing(snapshot, key.facility(id)));
    case "commitment":
      return read(readThing(snapshot, key.commitment(id)));
    case "agreement":
      return read(readThing(snapshot, key.agreement(id)));
    case "anything":
      return [
        ...read(readEntity(snapshot, id)),
        ...read(readThing(snapshot, key.facility(id))),
        ...read(readThing(snapshot, key.commitment(id))),
        ...read(readThing(snapshot, key.agreement(id))),
      ];
    case "event":
    case "source":
      return [];
  }
}

/** The entities that the step's event is about: named by it, or taking part in what it names. Each once; none at step 0. */
export function listNamed(snapshot: Snapshot): EntityId[] {
  const event = stepOf(snapshot)?.event;
  if (event === undefined) return [];
  const things = mentionsOf(event).flatMap((mention) => thingsCalled(snapshot, mention));
  return [...new Set(things.flatMap(entitiesOf))];
}
