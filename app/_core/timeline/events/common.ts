import { z } from "zod";
import { STANDINGS, type EventType } from "../../vocabulary";
import { day, plainText, slug, slugs } from "../primitives";

/** What a source says, where in it, in our own words. */
export const citation = z.strictObject({
  source: slug.describe("Id of the source."),
  locator: plainText.optional().describe("Where in the source: section, page, footnote."),
  says: plainText.describe("What it says there, in our own words."),
});

/** What every event states, whatever its type. */
export const eventBase = {
  id: slug.describe("Readable, and the address of the step."),
  effective: day.describe("When it took legal effect, as precisely as it is known."),
  title: plainText.describe("A headline."),
  text: plainText.describe("Plain words; the term of art beside them."),
  sources: z.array(citation).min(1, "at least one source").describe("What it rests on; at least one."),
  accounts: slugs.optional().describe("The accounts that tell it; absent means the first only."),
  standing: z.enum(STANDINGS).describe("How it is supported."),
  chapter: slug.optional().describe("Id of the chapter."),
  corrects: slug.optional().describe("Id of the event that this one replaces."),
};

/** The schema of one event type: what all events state, and the fields of its own. */
export function eventSchema<const T extends EventType, S extends z.ZodRawShape>(type: T, fields: S) {
  return z.strictObject({ type: z.literal(type), ...eventBase, ...fields });
}
