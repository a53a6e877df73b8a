import type { Money } from "../replay/money";
import { NO_BREAK_SPACE } from "./spaces";

/** Currencies with a sign that needs no explaining; others are named by their code. */
const SIGNS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£", JPY: "¥" };

interface Unit {
  readonly zeros: number;
  readonly long: string;
  readonly short: string;
}
const UNITS: readonly Unit[] = [
  { zeros: 12, long: "trillion", short: "tn" },
  { zeros: 9, long: "billion", short: "bn" },
  { zeros: 6, long: "million", short: "m" },
];

/** Decimals of a unit that are still read as a number; beyond them the sum is written out. */
const MOST_DECIMALS = 4;

function withThousands(amount: string): string {
  const [whole = "0", fraction] = amount.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The amount as so many of a unit, with every digit kept; undefined where that takes too many decimals. */
function inUnit(amount: string, { zeros }: Unit): string | undefined {
  const [whole = "0", fraction = ""] = amount.split(".");
  const decimals = (whole.slice(-zeros) + fraction).replace(/0+$/, "");
  if (decimals.length > MOST_DECIMALS) return undefined;
  return withThousands(decimals === "" ? whole.slice(0, -zeros) : `${whole.slice(0, -zeros)}.${decimals}`);
}

function say({ amount, currency }: Money, size: "long" | "short"): string {
  const sign = SIGNS[currency] ?? `${currency}${NO_BREAK_SPACE}`;
  const digits = amount.split(".")[0]?.length ?? 0;
  const unit = UNITS.find(({ zeros }) => digits > zeros);
  const counted = unit === undefined ? undefined : inUnit(amount, unit);
  if (unit === undefined || counted === undefined) return `${sign}${withThousands(amount)}`;
  return `${sign}${counted}${NO_BREAK_SPACE}${unit[size]}`;
}

/**
 * A sum in words: "$13 billion", "€200 million", "SAR 11.6 billion". No digit is lost: a sum that would take more than
 * four decimals of its unit is written out ("$1,234,567").
 */
export function formatMoney(money: Money): string {
  return say(money, "long");
}

/** The same where there is little room: "$13 bn", "$6.25 bn", "€200 m". */
export function formatMoneyShort(money: Money): string {
  return say(money, "short");
}
