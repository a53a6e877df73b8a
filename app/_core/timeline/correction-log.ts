import { z } from "zod";
import { day, link, plainText, slug, slugs } from "./primitives";

/** One mistake in the data that was put right after it was published. */
const correction = z.strictObject({
  day: day.describe("When the data was changed."),
  case: slug.describe("The case."),
  events: slugs.optional().describe("The events that were changed, added or taken out."),
  was: plainText.describe("What was said before."),
  is: plainText.describe("What is said now, and on what document."),
  reportedBy: plainText.optional().describe("Who reported it, where they wish to be named."),
});

/**
 * What was corrected in the shipped cases, the latest first, and where a mistake is reported. It tells of changes to the
 * data; that a later document corrects an earlier one is an event of the case, with `corrects`.
 */
export const correctionLog = z.strictObject({
  reportTo: link.nullable().describe("Where a mistake is reported; null where this copy names no place."),
  corrections: z.array(correction),
});
export type CorrectionLog = z.infer<typeof correctionLog>;
