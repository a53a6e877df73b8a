import type { z } from "zod";
import { money, slug, slugs } from "../primitives";
import { eventSchema } from "./event-schema";

const movement = money.optional().describe("This movement alone; absent means the sum is not stated.");

/** Promises of money and what became of them. What is committed and what is drawn are kept apart. */
export const FINANCING = [
  eventSchema("facility-committed", {
    facility: slug,
    borrower: slug,
    lenders: slugs,
    amount: money.optional(),
    guarantors: slugs.optional(),
  }),
  eventSchema("facility-amended", { facility: slug, amount: money.describe("The new total committed.") }),
  eventSchema("facility-drawn", { facility: slug, amount: movement }),
  eventSchema("facility-repaid", { facility: slug, amount: movement }),
  eventSchema("facility-sold", {
    facility: slug,
    from: slug,
    to: slug,
    amount: money.optional().describe("The part sold; absent means all that the seller held."),
  }),
  eventSchema("facility-terminated", { facility: slug }),
  eventSchema("equity-committed", { commitment: slug, by: slugs, to: slugs, amount: money.optional() }),
  eventSchema("equity-amended", { commitment: slug, amount: money.describe("The new total.") }),
  eventSchema("equity-funded", { commitment: slug }),
  eventSchema("equity-terminated", { commitment: slug }),
] as const satisfies readonly z.ZodType[];
