import { z } from "zod";
import { STANDINGS, type EventType } from "../../vocabulary";
import { EVENT_MEANINGS } from "../event-meanings";
import { day, plainText, slug, slugs } from "../primitives";

/** What a source says, where in it, in our own words. */
export const citation = z.strictObject({
  source: slug.describe("Id of the source."),
  locator: plainText.optional().describe("Where in the source: section, page, footnote."),
  says: plainText.describe("What it says there, in our own words."),
});

/** What every event states, whatever its type. */
export const eventBase = {
  id: slug.meta({ id: "event-id", description: "Readable, and the address of the step. Reserved: `opening`, `end`, ids of accounts, numbers, days." }),
  effective: day.meta({ id: "effective-day", description: "When it took legal effect, as precisely as it is known: YYYY, YYYY-MM, YYYY-MM-DD, A/B, or ../B." }),
  title: plainText.meta({ id: "event-title", description: "A headline." }),
  text: plainText.meta({ id: "event-text", description: "Plain words; the term of art beside them." }),
  sources: z.array(citation).min(1, "at least one source").meta({ id: "citations", description: "What it rests on; at least one." }),
  accounts: slugs.optional().meta({ id: "told-in", description: "The accounts that tell it; absent means the first only." }),
  standing: z.enum(STANDINGS).meta({ id: "standing", description: "How it is supported." }),
  chapter: slug.optional().meta({ id: "in-chapter", description: "Id of the chapter." }),
  corrects: slug.optional().meta({ id: "corrected", description: "Id of the event of the same account that this one replaces; on the known clock from its own known day on." }),
};

/** The schema of one event type: what all events state, and the fields of its own. */
export function eventSchema<const T extends EventType, S extends z.ZodRawShape>(type: T, fields: S) {
  const description = EVENT_MEANINGS[type];
  return z.strictObject({ type: z.literal(type).describe(description), ...eventBase, ...fields }).meta({ title: type, description });
}
