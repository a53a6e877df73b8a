import { z } from "zod";
import { slug, slugs } from "../primitives";
import { eventSchema } from "./event-schema";

/** Events of the record itself: what became public, what was said, where the telling stops. */
export const RECORD = [
  eventSchema("disclosure", { reveals: slugs.describe("Ids of earlier events that became public by this one.") }),
  eventSchema("statement-made", {
    about: z.array(slug).describe("Ids of what it is about: entities, or what events opened."),
  }),
  eventSchema("coverage-ended", { entities: slugs }),
] as const satisfies readonly z.ZodType[];
