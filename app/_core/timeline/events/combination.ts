import { z } from "zod";
import { HOLDER_OUTCOMES, MERGER_FORMS } from "../../vocabulary";
import { plainText, share, slug, slugs } from "../primitives";
import { eventSchema } from "./event-schema";

const holders = z
  .array(
    z.strictObject({
      owner: slug,
      in: slug.describe("The company whose shares the owner held."),
      becomes: z.enum(HOLDER_OUTCOMES),
      into: slug.optional().describe("What a converted share becomes a share of; absent means the survivor."),
      percent: share.optional().describe("Total share of `into` afterwards."),
    }),
  )
  .optional()
  .describe("What the plan makes of single holders, where it differs from the form's default.");

const allocation = z.union(
  [
    z.strictObject({ held: slug.describe("A stake of the divided company in this one."), to: slug }),
    z.strictObject({ facility: slug, to: slug }),
    z.strictObject({ commitment: slug, to: slug }),
    z.strictObject({ agreement: slug, to: slug }),
  ],
  { error: 'one thing and who takes it: { "held" | "facility" | "commitment" | "agreement": id, "to": id }' },
);

/** Events by which companies become one, part, or change whom they belong to. */
export const COMBINATION = [
  eventSchema("merger-completed", {
    constituents: slugs,
    survivor: slug,
    form: z.enum(MERGER_FORMS),
    agreement: slug.optional(),
    holders,
    newName: plainText.optional(),
  }),
  eventSchema("consolidation-completed", { constituents: slugs, resulting: slug }),
  eventSchema("division-completed", {
    entity: slug,
    into: slugs,
    allocation: z.array(allocation),
    survives: z.boolean(),
  }),
  eventSchema("spin-off-completed", { parent: slug, held: slug }),
  eventSchema("share-exchange-completed", { acquired: slug, acquirer: slug, holders }),
] as const satisfies readonly z.ZodType[];
