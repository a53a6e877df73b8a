import { z } from "zod";
import { readDaySpan } from "../calendar-day";

/**
 * The smallest things a case file says. Each refusal carries the code of its fault (`params.code`),
 * which `faults.ts` turns into words.
 */

/** Marks that turn the direction of the text after them: in a name they can make it read as another. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/;
// eslint-disable-next-line no-control-regex -- control characters are just what is looked for
const CONTROL_CHARACTERS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether a text shows what it says: no control characters, direction marks or halves of characters. */
export function isPlainText(text: string): boolean {
  return !BIDI_CONTROLS.test(text) && !CONTROL_CHARACTERS.test(text) && !LONE_SURROGATE.test(text);
}

/** Words for people; never markup, always shown as text. */
export const plainText = z
  .string()
  .min(1)
  .refine(isPlainText, { params: { code: "unsafe-text" } })
  .describe("Plain words, shown as text; no control or direction marks.");

/** A readable name for machines: lower-case letters, digits, hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120)
  .describe("Lower-case letters and digits, joined by single hyphens.");

/** A day as precisely as it is known. */
export const day = z
  .string()
  .refine((text) => readDaySpan(text) !== undefined, { params: { code: "impossible-day" } })
  .describe("YYYY, YYYY-MM, YYYY-MM-DD, an interval A/B, or ../B for \"by B\".");

/** An address that a reader may follow. */
export const link = z
  .string()
  .refine((text) => isPlainText(text) && /^https?:\/\/[^\s/]/i.test(text), { params: { code: "unsafe-link" } })
  .describe("An http or https address.");

/** ISO 3166-1 alpha-2 or ISO 3166-2. */
export const jurisdiction = z
  .string()
  .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)
  .describe("ISO 3166-1 or 3166-2, such as DE or US-DE.");

/** A sum: a decimal string, so that no cent is lost, and an ISO 4217 code. */
export const money = z
  .strictObject({
    amount: z.string().regex(/^(?:0|[1-9]\d{0,23})(?:\.\d{1,12})?$/).describe("Decimal string, not negative."),
    currency: z.string().regex(/^[A-Z]{3}$/).describe("ISO 4217."),
  })
  .describe("A sum of money.");
export type MoneyText = z.infer<typeof money>;

const percent = z.number().min(0).max(100).describe("0 to 100; counted in millionths of a percent.");

const percentRange = z
  .strictObject({
    min: percent,
    max: percent,
    minExclusive: z.boolean().optional(),
    maxExclusive: z.boolean().optional(),
  })
  .refine((range) => range.min <= range.max, { params: { code: "empty-range" } })
  .describe("Bounds of a share; \"more than half\" is min 50, minExclusive, max 100.");

/** A share: exact, or a range; absent means not disclosed. */
export const share = z.union([percent, percentRange]);
export type ShareText = z.infer<typeof share>;

/** What may stand wherever a stake is stated. */
export const stakeTerms = {
  percent: share.optional().describe("Economic share; absent means not disclosed."),
  votes: share.optional().describe("Share of the votes, where it is stated."),
  shares: z.number().nonnegative().optional().describe("Number of shares, beside the percent."),
  outOf: z.number().positive().optional().describe("Number of shares in all, beside the percent."),
};

/** At least one id. */
export const slugs = z.array(slug).min(1);
