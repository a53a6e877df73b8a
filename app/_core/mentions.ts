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

/** Every field that matters here: what the ids in it name, or that it holds rows. Asked for each field of each event, so one table. */
const FIELDS: ReadonlyMap<string, Nameable | "rows"> = new Map([
  ...Object.entries(NAMING_FIELDS),
  ...ROW_FIELDS.map((field) => [field, "rows"] as const),
]);

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

function collectRows(rows: readonly unknown[], above: readonly (string | number)[], into: Mention[]): void {
  rows.forEach((row, index) => {
    if (typeof row === "object" && row !== null) collect(row, [...above, index], into);
  });
}

function collect(row: object, above: readonly (string | number)[], into: Mention[]): void {
  for (const field in row) {
    const names = FIELDS.get(field);
    if (names === undefined) continue;
    const value = (row as Readonly<Record<string, unknown>>)[field];
    const naming = field as Mention["field"];
    if (names === "rows") {
      if (Array.isArray(value)) collectRows(value, [...above, field], into);
    } else if (typeof value === "string") {
      if (!(field === "from" && SELLERS_UNNAMED.includes(value))) into.push(new Mention(naming, names, value, above, undefined));
    } else if (Array.isArray(value)) {
      value.forEach((id: unknown, index) => {
        if (typeof id === "string") into.push(new Mention(naming, names, id, above, index));
      });
    }
  }
}

/** Everything an event names, in the order of its fields. Tolerates events that were not yet checked. */
export function mentionsOf(event: object): Mention[] {
  const mentions: Mention[] = [];
  collect(event, TOP, mentions);
  return mentions;
}

/** Shows everything an event names, in the order of its fields: for whoever need not know where it stands. */
export function forEachName(event: object, see: (id: string, names: Nameable) => void): void {
  for (const field in event) {
    const names = FIELDS.get(field);
    if (names === undefined) continue;
    const value = (event as Readonly<Record<string, unknown>>)[field];
    if (typeof value === "string") {
      if (names !== "rows" && !(field === "from" && SELLERS_UNNAMED.includes(value))) see(value, names);
    } else if (Array.isArray(value)) {
      for (const inner of value as unknown[]) {
        if (names !== "rows" && typeof inner === "string") see(inner, names);
        else if (names === "rows" && typeof inner === "object" && inner !== null) forEachName(inner, see);
      }
    }
  }
}

/** The ids of the entities an event names as taking part, each once. What a statement is about takes no part. */
export function entitiesNamedBy(event: object): string[] {
  const ids: string[] = [];
  forEachName(event, (id, names) => {
    if (names === "entity" && !ids.includes(id)) ids.push(id);
  });
  return ids;
}
