import type { EventType } from "./vocabulary";

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

/** A field that names something, or whose rows do. */
type NamingField = keyof typeof NAMING_FIELDS | (typeof ROW_FIELDS)[number];

/** Of each event type the fields of its own that name something, in the order in which they are read. */
export const NAMES_IN = {
  "entity-existed": ["entity"],
  "stake-existed": ["owner", "held"],
  "facility-existed": ["facility", "borrower", "lenders"],
  "office-existed": ["entity", "persons"],
  "agreement-existed": ["agreement", "parties"],
  "entity-formed": ["entity"],
  "entity-renamed": ["entity"],
  "entity-converted": ["entity"],
  "entity-dissolved": ["entity"],
  "entity-terminated": ["entity"],
  "entity-revived": ["entity"],
  "entity-listed": ["entity"],
  "entity-delisted": ["entity"],
  "stake-acquired": ["owner", "held", "from", "after"],
  "stake-changed": ["owner", "held"],
  "stake-disposed": ["owner", "held", "to", "after"],
  "stake-exchanged": ["contributor", "contributed", "into", "after"],
  "agreement-signed": ["agreement", "parties"],
  "agreement-amended": ["agreement", "parties"],
  "agreement-terminated": ["agreement", "parties"],
  "agreement-completed": ["agreement", "parties"],
  "facility-committed": ["facility", "borrower", "lenders", "guarantors"],
  "facility-amended": ["facility"],
  "facility-drawn": ["facility"],
  "facility-repaid": ["facility"],
  "facility-sold": ["facility", "from", "to"],
  "facility-terminated": ["facility"],
  "equity-committed": ["commitment", "by", "to"],
  "equity-amended": ["commitment"],
  "equity-funded": ["commitment"],
  "equity-terminated": ["commitment"],
  "merger-completed": ["constituents", "survivor", "agreement", "holders"],
  "consolidation-completed": ["constituents", "resulting"],
  "division-completed": ["entity", "into", "allocation"],
  "spin-off-completed": ["parent", "held"],
  "share-exchange-completed": ["acquired", "acquirer", "holders"],
  "office-taken": ["entity", "persons"],
  "office-left": ["entity", "persons"],
  "asset-bought": ["buyer", "seller"],
  disclosure: ["reveals"],
  "statement-made": ["about"],
  "coverage-ended": ["entities"],
} as const satisfies Readonly<Record<EventType, readonly NamingField[]>>;

/** Words that stand in `from` where no single seller does. */
const SELLERS_UNNAMED: readonly string[] = ["issue", "all"];

const FIELDS_OF: ReadonlyMap<string, readonly NamingField[]> = new Map(Object.entries(NAMES_IN));
const NO_FIELDS: readonly NamingField[] = [];
/** What names that stand in a row name. */
const NAMES: ReadonlyMap<string, Nameable> = new Map(Object.entries(NAMING_FIELDS));

/** One place in an event where something is named. */
export class Mention {
  constructor(
    readonly field: keyof typeof NAMING_FIELDS,
    readonly names: Nameable,
    readonly id: string,
    /** Where the object stands in the event that has the field. */
    readonly above: readonly (string | number)[],
    readonly index: number | undefined,
  ) {}

  /** Keys and indexes from the event to the id: worked out when asked for, which is where there is a fault. */
  get path(): readonly (string | number)[] {
    return this.index === undefined ? [...this.above, this.field] : [...this.above, this.field, this.index];
  }
}

/** Whether a field names something in whatever event it stands. */
export function isNamingField(field: string): field is keyof typeof NAMING_FIELDS {
  return Object.hasOwn(NAMING_FIELDS, field);
}

const TOP: readonly (string | number)[] = [];

/** An event as far as its names are read: what the fields of its type hold. */
interface Naming {
  readonly type: EventType;
  readonly corrects?: string | undefined;
}

function namesNobody(field: string, value: string): boolean {
  return field === "from" && SELLERS_UNNAMED.includes(value);
}

function collect(field: keyof typeof NAMING_FIELDS, value: unknown, above: Mention["above"], into: Mention[]): void {
  const names = NAMING_FIELDS[field];
  if (typeof value === "string") {
    if (!namesNobody(field, value)) into.push(new Mention(field, names, value, above, undefined));
  } else if (Array.isArray(value)) {
    (value as readonly string[]).forEach((id, index) => into.push(new Mention(field, names, id, above, index)));
  }
}

/** Everything an event names: what it corrects, then by the fields of its type. */
export function mentionsOf(event: Naming): Mention[] {
  const mentions: Mention[] = [];
  collect("corrects", event.corrects, TOP, mentions);
  for (const field of FIELDS_OF.get(event.type) ?? NO_FIELDS) {
    const value: unknown = (event as Naming & Partial<Record<NamingField, unknown>>)[field];
    if (isNamingField(field)) collect(field, value, TOP, mentions);
    else (value as readonly object[] | undefined)?.forEach((row, index) => {
      for (const [inner, named] of Object.entries(row)) if (isNamingField(inner)) collect(inner, named, [field, index], mentions);
    });
  }
  return mentions;
}

/** Sees the id or ids in a field. */
function showIds(field: string, names: Nameable, value: string | readonly string[], see: (id: string, names: Nameable) => void): void {
  if (typeof value !== "string") for (const id of value) see(id, names);
  else if (!namesNobody(field, value)) see(value, names);
}

/** Shows everything an event names, in the order of `mentionsOf`: for whoever need not know where it stands. */
export function forEachName(event: Naming, see: (id: string, names: Nameable) => void): void {
  if (event.corrects !== undefined) see(event.corrects, "event");
  for (const field of FIELDS_OF.get(event.type) ?? NO_FIELDS) {
    const value = (event as Naming & Partial<Record<NamingField, string | readonly (string | object)[]>>)[field];
    if (value === undefined) continue;
    const names = NAMES.get(field);
    if (names !== undefined) showIds(field, names, value as string | readonly string[], see);
    else for (const row of value as readonly object[]) showRow(row, see);
  }
}

function showRow(row: object, see: (id: string, names: Nameable) => void): void {
  for (const field in row) {
    const names = NAMES.get(field);
    if (names !== undefined) showIds(field, names, (row as Readonly<Record<string, string>>)[field] ?? "", see);
  }
}

/** The ids of the entities an event names as taking part, each once. What a statement is about takes no part. */
export function entitiesNamedBy(event: Naming): string[] {
  const ids: string[] = [];
  forEachName(event, (id, names) => {
    if (names === "entity" && !ids.includes(id)) ids.push(id);
  });
  return ids;
}
