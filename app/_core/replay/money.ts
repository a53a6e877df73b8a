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

/** Sums so small that they can be added and compared as numbers without losing anything: whole, of at most 15 digits. */
const SMALL = 1e15;

/** A whole sum as a number; NaN where it is not whole, or too large to be exact. */
function toSmall(amount: string): number {
  return amount.length <= 15 && !amount.includes(".") ? Number(amount) : NaN;
}

/** A sum as the file states it → without trailing zeros; absent → null, not stated. */
export function readMoney(text: MoneyText | undefined): Money | null {
  if (text !== undefined && !text.amount.includes(".")) return { amount: text.amount, currency: text.currency };
  return text === undefined ? null : { amount: toAmount(toUnits(text.amount)), currency: text.currency };
}

/** Less than 0, 0 or more than 0 as `a` is less than, equal to or more than `b`; both in one currency. */
export function compareMoney(a: Money, b: Money): number {
  const difference = toSmall(a.amount) - toSmall(b.amount);
  if (!Number.isNaN(difference)) return difference;
  const [x, y] = [toUnits(a.amount), toUnits(b.amount)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The sum of two sums in one currency. */
export function addMoney(a: Money, b: Money): Money {
  const sum = toSmall(a.amount) + toSmall(b.amount);
  const amount = sum < SMALL ? String(sum) : toAmount(toUnits(a.amount) + toUnits(b.amount));
  return { amount, currency: a.currency };
}

/** What is left of `a` after `b`, in one currency; never below zero. */
export function subtractMoney(a: Money, b: Money): Money {
  const difference = toSmall(a.amount) - toSmall(b.amount);
  if (!Number.isNaN(difference)) return { amount: String(Math.max(0, difference)), currency: a.currency };
  const left = toUnits(a.amount) - toUnits(b.amount);
  return { amount: toAmount(left < 0n ? 0n : left), currency: a.currency };
}
