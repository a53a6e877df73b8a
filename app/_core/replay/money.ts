import type { MoneyText } from "../timeline/primitives";

/** A sum: decimal string without trailing zeros, never negative, and an ISO 4217 currency. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

const SCALE = 12;

function toUnits(amount: string): bigint {
  const [whole = "0", fraction = ""] = amount.split(".");
  return BigInt(whole + fraction.padEnd(SCALE, "0").slice(0, SCALE));
}

function toAmount(units: bigint): string {
  const digits = units.toString().padStart(SCALE + 1, "0");
  const fraction = digits.slice(-SCALE).replace(/0+$/, "");
  return digits.slice(0, -SCALE) + (fraction === "" ? "" : `.${fraction}`);
}

/** A sum as the file states it → without trailing zeros; absent → null, not stated. */
export function readMoney(text: MoneyText | undefined): Money | null {
  return text === undefined ? null : { amount: toAmount(toUnits(text.amount)), currency: text.currency };
}

/** Less than 0, 0 or more than 0 as `a` is less than, equal to or more than `b`; both in one currency. */
export function compareMoney(a: Money, b: Money): number {
  const [x, y] = [toUnits(a.amount), toUnits(b.amount)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The sum of two sums in one currency. */
export function addMoney(a: Money, b: Money): Money {
  return { amount: toAmount(toUnits(a.amount) + toUnits(b.amount)), currency: a.currency };
}

/** What is left of `a` after `b`, in one currency; never below zero. */
export function subtractMoney(a: Money, b: Money): Money {
  const left = toUnits(a.amount) - toUnits(b.amount);
  return { amount: toAmount(left < 0n ? 0n : left), currency: a.currency };
}
