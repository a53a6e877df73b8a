import type { z } from "zod";
import { plainText, slug, slugs } from "../primitives";
import { eventSchema } from "./event-schema";

const office = { entity: slug, persons: slugs, post: plainText };

/** Who took or left which post. */
export const OFFICES = [
  eventSchema("office-taken", office),
  eventSchema("office-left", office),
] as const satisfies readonly z.ZodType[];
