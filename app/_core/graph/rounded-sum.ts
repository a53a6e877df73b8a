import type { Money } from "../replay/money";
import { formatMoneyShort } from "../words/sums";

/** A sum with more significant digits than this is rounded on the chart; the table and the story keep every digit. */
const DIGITS = 3;

/** Rounds a decimal string to so many significant digits, halves up; no digit before the point is lost but to zeros. */
function roundAmount(amount: string): string {
  const [whole = "0"] = amount.split(".");
  if (whole.length <= DIGITS) return amount;
  const scale = 10n ** BigInt(whole.length - DIGITS);
  return String(((BigInt(whole) + scale / 2n) / scale) * scale);
}

/** A sum for a label: "$13 bn", "$6.25 bn"; one that is longer is rounded and says so: "≈ $5.24 bn". */
export function formatSumRounded(money: Money): string {
  const exact = formatMoneyShort(money);
  const amount = roundAmount(money.amount);
  const rounded = formatMoneyShort({ ...money, amount });
  return exact.length - rounded.length > 1 ? `≈ ${rounded}` : exact;
}
