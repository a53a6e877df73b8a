import { z } from "zod";
import { ENTITY_KINDS, SOURCE_GRADES, SOURCE_KINDS, type EventType } from "../vocabulary";
import { AGREEMENTS } from "./events/agreements";
import { ASSETS } from "./events/assets";
import { ATTESTED } from "./events/attested";
import { COMBINATION } from "./events/combination";
import { FINANCING } from "./events/financing";
import { LIFE } from "./events/life";
import { OFFICES } from "./events/offices";
import { OWNERSHIP } from "./events/ownership";
import { RECORD } from "./events/record";
import type { NAMES_IN, NAMING_FIELDS, ROW_FIELDS } from "../mentions";
import { day, jurisdiction, link, plainText, slug, slugs } from "./primitives";

/** One event of any type. */
export const caseEvent = z.discriminatedUnion("type", [
  ...ATTESTED,
  ...LIFE,
  ...OWNERSHIP,
  ...AGREEMENTS,
  ...FINANCING,
  ...COMBINATION,
  ...OFFICES,
  ...ASSETS,
  ...RECORD,
]);
export type CaseEvent = z.infer<typeof caseEvent>;
/** The event of one type: `EventOf<"merger-completed">`. */
export type EventOf<T extends EventType> = Extract<CaseEvent, { type: T }>;

const source = z.strictObject({
  id: slug,
  title: plainText,
  publisher: plainText,
  kind: z.enum(SOURCE_KINDS).describe("What sort of document it is."),
  published: day.describe("When it was published, as precisely as it is known."),
  url: link.optional(),
  readThrough: plainText.optional().describe("A reprint or copy that was read in its place."),
  grade: z.enum(SOURCE_GRADES).describe("How near it stands to what it tells, best first."),
}).meta({ title: "Source" });
export type Source = z.infer<typeof source>;

const entity = z.strictObject({
  id: slug,
  kind: z.enum(ENTITY_KINDS).describe("What it is in law when it enters."),
  name: plainText.describe("The name it first bore."),
  jurisdiction: jurisdiction.optional(),
  identifiers: z
    .array(z.strictObject({ scheme: plainText, id: plainText }))
    .optional()
    .describe("Numbers by which registers know it."),
  members: z
    .array(z.strictObject({ name: plainText, part: plainText.optional() }))
    .optional()
    .describe("Of a group or syndicate: parties that act alike, each with its part."),
  note: plainText.optional().describe("What a reader should know beside it."),
}).meta({ title: "Entity" });
export type Entity = z.infer<typeof entity>;

const account = z
  .strictObject({ id: slug, title: plainText, summary: plainText.describe("Whose telling it is, and on what it rests.") })
  .meta({ title: "Account" });
export type Account = z.infer<typeof account>;

const chapter = z.strictObject({ id: slug, title: plainText }).meta({ title: "Chapter" });
export type Chapter = z.infer<typeof chapter>;

const difference = z.strictObject({
  id: slug,
  events: slugs.describe("The events it concerns, of any accounts."),
  claim: plainText.optional().describe("What the other side says, where no account tells it as an event."),
  why: plainText.describe("Why they part, in one or two sentences."),
  settledBy: z.array(z.strictObject({ source: slug, locator: plainText.optional() })).optional().describe("What settles it."),
  unsettled: z.literal(true).optional().describe("Nothing settles it."),
})
  .refine((it) => it.unsettled === true || (it.settledBy?.length ?? 0) > 0, {
    params: { code: "unsettled-unsaid" },
    error: 'either "settledBy" with at least one source, or "unsettled": true',
  })
  .meta({ title: "Difference" });
export type Difference = z.infer<typeof difference>;

/** A whole case: one documented corporate history. */
export const caseFile = z.strictObject({
  $schema: z.string().optional().describe("Path of the JSON Schema, for editors."),
  format: z.literal(1).describe("Version of this format."),
  id: slug.describe("Name of the case in addresses; the file is named after it."),
  title: plainText.describe("A headline for the case."),
  summary: plainText.describe("What the case shows, in one or two sentences."),
  invented: z.literal(true).optional().describe("The case was made up, to teach or to try something out: nobody in it exists."),
  cover: slug.describe("The event that a visitor sees first."),
  accounts: z.array(account).min(1, "at least one account").describe("The tellings; the first is the default."),
  sources: z.array(source).describe("The documents that events cite."),
  entities: z.array(entity).describe("Who takes part, the same in all accounts; what changes over life comes from events."),
  chapters: z.array(chapter).default([]).describe("Parts of the story, in order."),
  events: z.array(caseEvent).describe("In the order of replay."),
  differences: z.array(difference).default([]).describe("Points on which accounts or sources part."),
}).meta({ title: "A case of Holdings", description: "One documented corporate history. data/README.md is its data dictionary." });
export type Case = z.infer<typeof caseFile>;

/** Compile-time proof that schema and vocabulary name the same event types. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export const EVERY_EVENT_TYPE_HAS_A_SCHEMA: Same<CaseEvent["type"], EventType> = true;

/** Compile-time proof that every field of every event is known to name something, or known not to. */
type FieldOf<E> = E extends unknown ? keyof E : never;
type PlainField =
  | "id" | "type" | "effective" | "title" | "text" | "sources" | "accounts" | "standing" | "chapter"
  | "percent" | "votes" | "shares" | "outOf" | "amount" | "post" | "name" | "kind" | "jurisdiction" | "administrative"
  | "market" | "form" | "newName" | "survives" | "what" | "quantity" | "price";
export const EVERY_FIELD_IS_CLASSIFIED: Same<
  FieldOf<CaseEvent>,
  PlainField | Exclude<keyof typeof NAMING_FIELDS, "in"> | (typeof ROW_FIELDS)[number]
> = true;

/** Compile-time proof that of every event type the fields are listed that name something or hold rows that do. */
type NamingFieldOf<E> = Exclude<Extract<keyof E, keyof typeof NAMING_FIELDS | (typeof ROW_FIELDS)[number]>, "corrects">;
type Mislisted = { readonly [T in EventType]: [Same<NamingFieldOf<EventOf<T>>, (typeof NAMES_IN)[T][number]>] extends [never] ? T : never }[EventType];
export const EVERY_NAMING_FIELD_IS_LISTED: Same<Mislisted, never> = true;
