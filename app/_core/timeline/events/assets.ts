import { z } from "zod";
import { money, plainText, slug } from "../primitives";
import { eventSchema } from "./event-schema";

/** Things bought: noted on the buyer; no relation moves. */
export const ASSETS = [
  eventSchema("asset-bought", {
    buyer: slug,
    seller: slug.optional(),
    what: plainText,
    quantity: z.number().positive("a number above 0").optional(),
    price: money.optional(),
  }),
] as const satisfies readonly z.ZodType[];
