import { z } from "zod";
import { readDaySpan } from "../calendar-day";

/**
 * The smallest things a case file says. The message of each refusal says in plain words what is expected there; where
 * the fault has a code of its own, the refusal carries it (`params.code`).
 */

/** Marks that turn the direction of the text after them: in a name they can make it read as another. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/;
// eslint-disable-next-line no-control-regex -- control characters are just what is looked for
const CONTROL_CHARACTERS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** What nearly every text is made of, and what is refused in none. */
const ORDINARY = /^[\n\u0020-\u007E\u00A0-\u0600\u2010-\u2027\u2030-\u2064]*$/;

/** Whether a text shows what it says: no control characters, direction marks or halves of characters. */
function isPlainText(text: string): boolean {
  return ORDINARY.test(text) || (!BIDI_CONTROLS.test(text) && !CONTROL_CHARACTERS.test(text) && !LONE_SURROGATE.test(text));
}

/** How long a text for people may be, in UTF-16 units: some five pages. */
const LONGEST_WORDS = 20_000;

/** Words for people; never markup, always shown as text. */
export const plainText = z
  .string()
  .min(1, "a text that is not empty")
  .max(LONGEST_WORDS, `a text of at most ${LONGEST_WORDS} characters`)
  .refine(isPlainText, { params: { code: "unsafe-text" }, error: "text without control characters, direction marks or halves of characters" })
  .meta({ id: "text", description: "Plain words, shown as text; no control or direction marks." });

/** A readable name for machines: lower-case letters, digits, hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id: lower-case letters and digits, joined by single hyphens, such as "quay-sub"')
  .max(120, "an id of at most 120 characters")
  .meta({ id: "slug", description: "Lower-case letters and digits, joined by single hyphens." });

/** A day as precisely as it is known. */
export const day = z
  .string()
  .refine((text) => readDaySpan(text) !== undefined, {
    params: { code: "impossible-day" },
    error: 'a day of the calendar: YYYY, YYYY-MM, YYYY-MM-DD, an interval A/B that does not end before it begins, or ../B for "by B"',
  })
  .meta({
    id: "day",
    description: 'YYYY, YYYY-MM, YYYY-MM-DD, an interval A/B, or ../B for "by B".',
    pattern: "^(?:(?:\\d{4}(?:-\\d{2}){0,2}|\\.\\.)/)?\\d{4}(?:-\\d{2}){0,2}$",
  });

/** An address that a reader may follow. */
export const link = z
  .string()
  .refine((text) => isPlainText(text) && /^https?:\/\/[^\s/]/i.test(text), {
    params: { code: "unsafe-link" },
    error: "an address that begins with http:// or https://",
  })
  .meta({ id: "link", description: "An http or https address.", pattern: "^[hH][tT][tT][pP][sS]?://" });

/** ISO 3166-1 alpha-2 or ISO 3166-2. */
export const jurisdiction = z
  .string()
  .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, "a code of ISO 3166-1 or 3166-2, such as DE or US-DE")
  .meta({ id: "jurisdiction", description: "ISO 3166-1 or 3166-2, such as DE or US-DE." });

/** A sum: a decimal string, so that no cent is lost, and an ISO 4217 code. */
export const money = z
  .strictObject({
    amount: z
      .string()
      .regex(/^(?:0|[1-9]\d{0,23})(?:\.\d{1,12})?$/, 'a sum as a decimal string in whole units, such as "1250000000" or "0.5"')
      .describe("Decimal string in whole units of the currency, not negative, no separators."),
    currency: z.string().regex(/^[A-Z]{3}$/, "a currency code of ISO 4217, such as USD").describe("ISO 4217."),
  })
  .meta({ id: "money", description: "A sum of money." });
export type MoneyText = z.infer<typeof money>;

const percent = z
  .number()
  .min(0, "a percent from 0 to 100")
  .max(100, "a percent from 0 to 100")
  .describe("0 to 100; counted in millionths of a percent.");

const percentRange = z
  .strictObject({
    min: percent,
    max: percent,
    minExclusive: z.boolean().optional(),
    maxExclusive: z.boolean().optional(),
  })
  .refine((range) => range.min < range.max || (range.min === range.max && !range.minExclusive && !range.maxExclusive), {
    params: { code: "empty-range" },
    error: "a range in which a share can lie: min below max, or both the same and included",
  })
  .describe("Bounds of a share; \"more than half\" is min 50, minExclusive, max 100.");

/** A share: exact, or a range; absent means not disclosed. */
export const share = z
  .union([percent, percentRange], { error: 'a percent from 0 to 100, or a range { "min": …, "max": … }' })
  .meta({ id: "share", description: "A percent from 0 to 100, or a range of such." });
export type ShareText = z.infer<typeof share>;

/** What may stand wherever a stake is stated. */
export const stakeTerms = {
  percent: share.optional().describe("Economic share; absent means not disclosed."),
  votes: share.optional().describe("Share of the votes, where it is stated."),
  shares: z.number().nonnegative("a number of shares, 0 or more").optional().describe("Number of shares, beside the percent."),
  outOf: z.number().positive("a number of shares above 0").optional().describe("Number of shares in all, beside the percent."),
};

/** At least one id. */
export const slugs = z.array(slug).min(1, "at least one id");
