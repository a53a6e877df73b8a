import type { Deciders } from "./decider";
import { detachRelations } from "./detaching";
import type { Draft } from "./draft";
import { enter } from "./entering";
import type { EntityId, EntityThing } from "./things";
import type { EndReason, EVENT_FAMILIES } from "../vocabulary";

/** Ends that a revival does not undo: what the entity had is another's. */
const COMBINED: readonly EndReason[] = ["merged", "consolidated", "divided"];

function change(draft: Draft, id: EntityId, to: (entity: EntityThing) => [EntityThing, Parameters<Draft["put"]>[1]]): void {
  const entity = draft.entity(id);
  if (entity !== undefined) draft.put(...to(entity));
}

/** Formation, names, conversion, winding up, end, revival, listing. */
export const LIFE: Deciders<(typeof EVENT_FAMILIES)["life"][number]> = {
  "entity-formed": (draft, event) => {
    const earlier = draft.entity(event.entity);
    if (earlier !== undefined) {
      draft.fault("formed-twice", {
        subject: event.entity,
        path: ["entity"],
        expected: "an entity that has not entered yet",
        found: `"${event.entity}", which ${earlier.life.status === "ended" ? "has ended" : "stands already"}`,
        advice: "An entity is formed once; later lives begin with entity-revived.",
      });
      return;
    }
    enter(draft, event.entity, "E1");
  },
  "entity-renamed": (draft, event) => {
    change(draft, event.entity, (entity) => [{ ...entity, name: event.name }, "E4"]);
  },
  "entity-converted": (draft, event) => {
    change(draft, event.entity, (entity) => [
      {
        ...entity,
        name: event.name ?? entity.name,
        kind: event.kind ?? entity.kind,
        jurisdiction: event.jurisdiction ?? entity.jurisdiction,
      },
      "E5",
    ]);
  },
  "entity-dissolved": (draft, event) => {
    change(draft, event.entity, (entity) =>
      event.administrative
        ? [{ ...entity, life: { status: "revoked" } }, "E7"]
        : [{ ...entity, life: { status: "winding-up" } }, "E6"],
    );
  },
  "entity-terminated": (draft, event) => {
    change(draft, event.entity, (entity) => [
      { ...entity, life: { status: "ended", on: event.effective, reason: "terminated", into: null } },
      "E8",
    ]);
    detachRelations(draft, event.entity, "E9");
  },
  "entity-revived": (draft, event) => {
    const entity = draft.entity(event.entity);
    if (entity === undefined) return;
    const { life } = entity;
    if (life.status === "standing") {
      draft.fault("revived-while-standing", {
        subject: event.entity,
        path: ["entity"],
        expected: "an entity that has ended, is winding up or was revoked",
        found: `"${event.entity}", which stands`,
        advice: "Tell its end first, or leave the revival out.",
      });
    } else if (life.status === "ended" && COMBINED.includes(life.reason)) {
      draft.fault("revived-after-combination", {
        subject: event.entity,
        path: ["entity"],
        expected: "an entity that was terminated",
        found: `"${event.entity}", which was ${life.reason}`,
        advice: "What went into another company does not come back by a revival: form a new entity.",
      });
    }
    draft.put({ ...entity, life: { status: "standing" } }, "E10");
  },
  "entity-listed": (draft, event) => {
    draft.put({ of: "listing", entity: event.entity, market: event.market }, "E11");
  },
  "entity-delisted": (draft, event) => {
    const listing = draft.listing(event.entity, event.market);
    if (listing !== undefined) draft.drop(listing, "E11");
  },
};
