import type { z } from "zod";
import { money, plainText, slug, slugs, stakeTerms } from "../primitives";
import { eventSchema } from "./event-schema";

/** "By this day it stood so; since when is not stated." */
export const ATTESTED = [
  eventSchema("entity-existed", { entity: slug }),
  eventSchema("stake-existed", { owner: slug, held: slug, ...stakeTerms }),
  eventSchema("facility-existed", {
    facility: slug,
    borrower: slug,
    lenders: slugs,
    amount: money.optional().describe("What is owed; absent means not stated."),
  }),
  eventSchema("office-existed", { entity: slug, persons: slugs, post: plainText }),
  eventSchema("agreement-existed", { agreement: slug, parties: slugs }),
] as const satisfies readonly z.ZodType[];
