/**
 * Which fields of an event name something, and what. One table serves the check of references, the replay
 * (who enters by being named) and the picture (who is drawn because a step names it).
 */

/** What an id can be the name of. */
export type Nameable = "entity" | "facility" | "commitment" | "agreement" | "event" | "source" | "anything";

/** Field name → what the ids in it name. A field means the same in every event type. */
export const NAMING_FIELDS = {
  entity: "entity",
  entities: "entity",
  owner: "entity",
  held: "entity",
  from: "entity",
  to: "entity",
  by: "entity",
  contributor: "entity",
  contributed: "entity",
  into: "entity",
  in: "entity",
  borrower: "entity",
  lenders: "entity",
  guarantors: "entity",
  parties: "entity",
  persons: "entity",
  constituents: "entity",
  survivor: "entity",
  resulting: "entity",
  parent: "entity",
  acquired: "entity",
  acquirer: "entity",
  buyer: "entity",
  seller: "entity",
  facility: "facility",
  commitment: "commitment",
  agreement: "agreement",
  reveals: "event",
  corrects: "event",
  about: "anything",
} as const satisfies Record<string, Nameable>;

/** Fields that name nothing but hold rows that do. */
export const ROW_FIELDS = ["after", "holders", "allocation"] as const;

/** Words that stand in `from` where no single seller does. */
const SELLERS_UNNAMED: readonly string[] = ["issue", "all"];

/** One place in an event where something is named. */
export interface Mention {
  readonly field: keyof typeof NAMING_FIELDS;
  readonly names: Nameable;
  readonly id: string;
  /** Keys and indexes from the event to the id. */
  readonly path: readonly (string | number)[];
}

/** Whether a field names something in whatever event it stands. */
export function isNamingField(field: string): field is keyof typeof NAMING_FIELDS {
  return Object.hasOwn(NAMING_FIELDS, field);
}

function collect(row: object, above: readonly (string | number)[], into: Mention[]): void {
  for (const [field, value] of Object.entries(row) as [string, unknown][]) {
    if (isNamingField(field)) {
      const names = NAMING_FIELDS[field];
      if (typeof value === "string") {
        if (!(field === "from" && SELLERS_UNNAMED.includes(value))) {
          into.push({ field, names, id: value, path: [...above, field] });
        }
      } else if (Array.isArray(value)) {
        value.forEach((id: unknown, index) => {
          if (typeof id === "string") into.push({ field, names, id, path: [...above, field, index] });
        });
      }
    } else if ((ROW_FIELDS as readonly string[]).includes(field) && Array.isArray(value)) {
      value.forEach((inner: unknown, index) => {
        if (typeof inner === "object" && inner !== null) collect(inner, [...above, field, index], into);
      });
    }
  }
}

/** Everything an event names, in the order of its fields. Tolerates events that were not yet checked. */
export function mentionsOf(event: object): Mention[] {
  const mentions: Mention[] = [];
  collect(event, [], mentions);
  return mentions;
}

/** The ids of the entities an event names as taking part, each once. What a statement is about takes no part. */
export function entitiesNamedBy(event: object): string[] {
  const ids = mentionsOf(event).flatMap((mention) => (mention.names === "entity" ? [mention.id] : []));
  return [...new Set(ids)];
}
