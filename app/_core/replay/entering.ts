import type { Draft } from "./draft";
import type { RuleId } from "./rules";
import { isStanding, type EntityId, type EntityThing, type EventId } from "./things";
import { forEachName, mentionsOf } from "../mentions";
import type { CaseEvent } from "../timeline/case";
import { EVENT_FAMILIES } from "../vocabulary";

const NOBODY: readonly EntityId[] = [];

/** The entities that an event itself brings into being, where it does. */
export function entitiesBornBy(event: CaseEvent): readonly EntityId[] {
  switch (event.type) {
    case "entity-formed":
      return [event.entity];
    case "consolidation-completed":
      return [event.resulting];
    case "division-completed":
      return event.into;
    default:
      return NOBODY;
  }
}

/** Makes an entity stand as the case file opens it: first name, kind, jurisdiction. */
export function enter(draft: Draft, id: EntityId, rule: RuleId): void {
  const opening = draft.facts.entities.get(id);
  draft.put(
    {
      of: "entity",
      id,
      name: opening?.name ?? id,
      kind: opening?.kind ?? "unknown",
      jurisdiction: opening?.jurisdiction ?? null,
      life: { status: "standing" },
    },
    rule,
  );
}

function pathTo(event: CaseEvent, id: EntityId): readonly (string | number)[] {
  return mentionsOf(event).find((mention) => mention.id === id)?.path ?? [];
}

function isAttestation(event: CaseEvent): boolean {
  return (EVENT_FAMILIES.attested as readonly string[]).includes(event.type);
}

/** Whether an event may name an entity that has ended: a revival may; a new sighting takes up one no longer followed (E12). */
function mayNameEnded(draft: Draft, event: CaseEvent, id: EntityId): boolean {
  if (event.type === "entity-revived") return true;
  const life = draft.entity(id)?.life;
  return isAttestation(event) && life?.status === "ended" && life.reason === "not-followed";
}

/** The formation that an event comes before; an attestation of the entity itself needs none that stands earlier, public or not. */
function formationAhead(draft: Draft, event: CaseEvent, id: EntityId): EventId | undefined {
  const { formedBy, order } = draft.facts;
  const formation = formedBy.get(id);
  if (formation === undefined || event.type !== "entity-existed") return formation;
  return order.of(formation) < order.of(event.id) ? undefined : formation;
}

function reportEnded(draft: Draft, event: CaseEvent, entity: EntityThing): void {
  const ended = entity.life.status === "ended" ? `${entity.life.reason}, ${entity.life.on}` : "ended";
  draft.fault("acts-after-end", {
    subject: entity.id,
    path: pathTo(event, entity.id),
    expected: "an entity that stands",
    found: `"${entity.id}", which has ended (${ended})`,
    advice: "Name the entity that continues it, move the event before the end, or revive the entity first.",
  });
}

/** Makes a company that a combination brings into being stand, unless it stands already; one that has ended is refused. */
export function bringIntoBeing(draft: Draft, event: CaseEvent, id: EntityId, rule: RuleId): void {
  const entity = draft.entity(id);
  if (entity !== undefined && isStanding(entity)) return;
  if (entity !== undefined) reportEnded(draft, event, entity);
  enter(draft, id, rule);
}

/** Brings in an entity that an event names for the first time (E3), and refuses one that cannot act yet or any more. */
function enterOne(draft: Draft, event: CaseEvent, id: EntityId): void {
  if (draft.stands(id)) return;
  const entity = draft.entity(id);
  if (entity === undefined) {
    const formation = formationAhead(draft, event, id);
    if (formation !== undefined) {
      draft.fault("acts-before-formation", {
        subject: id,
        path: pathTo(event, id),
        expected: `an event after "${formation}", which forms ${draft.nameOf(id)}`,
        found: `"${id}" named before it was formed`,
        advice: `Move this event after "${formation}", or let "${formation}" attest (entity-existed) instead of form.`,
      });
    }
    enter(draft, id, event.type === "entity-existed" ? "E2" : "E3");
  } else if (event.type !== "entity-revived") {
    if (!mayNameEnded(draft, event, id)) reportEnded(draft, event, entity);
    draft.put({ ...entity, life: { status: "standing" } }, isAttestation(event) ? "E2" : "E3");
  }
}

/** Brings in whom an event names, but for those to whom it gives being. */
export function enterNamed(draft: Draft, event: CaseEvent): void {
  const born = entitiesBornBy(event);
  forEachName(event, (id, names) => {
    if (names === "entity" && (born.length === 0 || !born.includes(id))) enterOne(draft, event, id);
  });
}
