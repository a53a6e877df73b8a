import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { readMoney, type Money } from "../replay/money";
import { holdsForAll } from "../testing/properties";
import { withPlainSpaces } from "./spaces";
import { formatMoney, formatMoneyShort } from "./sums";

const UNIT_ZEROS: Readonly<Record<string, number>> = { "": 0, m: 6, bn: 9, tn: 12 };

/** Reads a short sum back to its decimal string: the opposite of what is tested, by moving the point. */
function readBack(text: string): string {
  const [, number = "", unit = ""] = /^(?:[A-Z]{3}|\$) ?([\d,.]+) ?(\w*)$/.exec(withPlainSpaces(text)) ?? [];
  const [whole = "0", fraction = ""] = number.replaceAll(",", "").split(".");
  const zeros = UNIT_ZEROS[unit] ?? 0;
  return readMoney({ amount: `${whole}${fraction.padEnd(zeros, "0").slice(0, zeros)}.${fraction.slice(zeros) || "0"}`, currency: "USD" })?.amount ?? "";
}

const amount = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 15n }).map(String),
  fc.tuple(fc.integer({ min: 1, max: 99999 }), fc.nat(12)).map(([digits, zeros]) => `${digits}${"0".repeat(zeros)}`),
  fc.tuple(fc.nat(10 ** 9), fc.integer({ min: 1, max: 99 })).map(([whole, cents]) => `${whole}.${String(cents).padStart(2, "0")}`),
);

test("no digit of a sum is lost in words", () => {
  holdsForAll(amount, (text) => {
    const money = readMoney({ amount: text, currency: "USD" }) as Money;
    expect(readBack(formatMoneyShort(money))).toBe(money.amount);
  });
});

const EXAMPLES: readonly (readonly [string, string, string, string])[] = [
  ["13000000000", "USD", "$13 billion", "$13 bn"],
  ["6250000000", "USD", "$6.25 billion", "$6.25 bn"],
  ["200000000", "EUR", "€200 million", "€200 m"],
  ["11600000000", "SAR", "SAR 11.6 billion", "SAR 11.6 bn"],
  ["1234567", "USD", "$1,234,567", "$1,234,567"],
  ["5244639386", "USD", "$5,244,639,386", "$5,244,639,386"],
  ["119953500000", "JPY", "¥119.9535 billion", "¥119.9535 bn"],
  ["2000000000000", "GBP", "£2 trillion", "£2 tn"],
  ["450000", "USD", "$450,000", "$450,000"],
  ["54.2", "USD", "$54.2", "$54.2"],
  ["1000000.5", "USD", "$1,000,000.5", "$1,000,000.5"],
];
for (const [sum, currency, long, short] of EXAMPLES) {
  test(`${sum} ${currency} reads "${long}"`, () => {
    expect(withPlainSpaces(formatMoney({ amount: sum, currency }))).toBe(long);
    expect(withPlainSpaces(formatMoneyShort({ amount: sum, currency }))).toBe(short);
  });
}
