import { z } from "zod";
import { share, slug, stakeTerms } from "../primitives";
import { eventSchema } from "./event-schema";

const after = z
  .array(z.strictObject({ owner: slug, percent: share.optional(), votes: share.optional() }))
  .optional()
  .describe("What other holders have after an issue or a cancellation, where it is stated.");

/** How shares come and go. */
export const OWNERSHIP = [
  eventSchema("stake-acquired", {
    owner: slug,
    held: slug,
    ...stakeTerms,
    from: slug.describe("Id of the seller, \"issue\" for new shares, or \"all\" for every other holder."),
    after,
  }).refine(({ from, after: others }) => others === undefined || from === "issue", {
    path: ["after"],
    params: { code: "after-without-issue" },
    error: '"after" only where "from" is "issue"',
  }),
  eventSchema("stake-changed", { owner: slug, held: slug, ...stakeTerms }),
  eventSchema("stake-disposed", {
    owner: slug,
    held: slug,
    percent: z
      .union([share, z.literal("all")], { error: 'a percent from 0 to 100, a range { "min": …, "max": … }, or "all"' })
      .describe("What is given up, or \"all\" of it."),
    to: slug.optional(),
    after,
  }).refine(({ owner, held, to, after: others }) => others === undefined || (owner === held && to === undefined), {
    path: ["after"],
    params: { code: "after-without-issue" },
    error: '"after" only where a company cancels shares in itself: "owner" and "held" are one, and there is no "to"',
  }),
  eventSchema("stake-exchanged", {
    contributor: slug,
    contributed: slug.describe("The company whose shares are given: the contributor's whole stake in it."),
    into: slug.describe("The company whose new shares are received."),
    percent: share.optional().describe("What the contributor then holds of `into` in all."),
    after,
  }),
] as const satisfies readonly z.ZodType[];
