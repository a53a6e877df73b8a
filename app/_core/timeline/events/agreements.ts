import type { z } from "zod";
import { slug, slugs } from "../primitives";
import { eventSchema } from "./event-schema";

/** A contract, from signature to its end. */
export const AGREEMENTS = [
  eventSchema("agreement-signed", { agreement: slug, parties: slugs }),
  eventSchema("agreement-amended", { agreement: slug, parties: slugs.optional() }),
  eventSchema("agreement-terminated", { agreement: slug, parties: slugs.optional() }),
  eventSchema("agreement-completed", { agreement: slug, parties: slugs.optional() }),
] as const satisfies readonly z.ZodType[];
