import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { checkCaseText } from "./check-case";
import { given, type Plain } from "../testing/given";

const CHECKED = checkCaseText(readFileSync(new URL("../../../data/cases/ebay-paypal.json", import.meta.url), "utf8"));
if (!CHECKED.ok) throw new Error("the case of eBay and PayPal has faults");
const it = given(CHECKED.case);

/** Owner → percent of a company. */
function holdersOf(held: string, { stakes }: Plain): Record<string, unknown> {
  return Object.fromEntries(Object.entries(stakes).flatMap(([stake, percent]) => (stake.endsWith(`>${held}`) ? [[stake.slice(0, -held.length - 1), percent]] : [])));
}

test("the merger of 3 October 2002: the shell ends, PayPal survives as eBay's, and PayPal's holders become eBay's", () => {
  const after = it.at("vaquita-merges-into-paypal");
  expect(after.ended).toEqual({ vaquita: "merged into paypal-inc" });
  expect(holdersOf("paypal-inc", after)).toEqual({ ebay: 100 });
  expect(holdersOf("ebay", after)).toEqual({ "ebay-stockholders": null, "paypal-stockholders": null });
  expect(after.agreements["merger-agreement"]).toBe("ebay+paypal-inc: completed");
});

test("the merger was agreed on a Sunday, and public on the Monday", () => {
  expect(it.at("2002-07-07").agreements).toHaveProperty("merger-agreement");
  expect(it.at("2002-07-07", "known").agreements).toEqual({});
  expect(it.at("2002-07-08", "known").agreements).toHaveProperty("merger-agreement");
});

test("PayPal Holdings is all eBay's, and nothing is recorded below it until PayPal and Braintree pass to it", () => {
  const before = it.at("record-day");
  expect(holdersOf("paypal-holdings", before)).toEqual({ ebay: 100 });
  expect(Object.keys(before.stakes).filter((stake) => stake.startsWith("paypal-holdings>"))).toEqual([]);
  const after = it.at("braintree-passes-to-paypal-holdings");
  expect(Object.keys(after.stakes).filter((stake) => stake.startsWith("paypal-holdings>"))).toEqual(["paypal-holdings>braintree", "paypal-holdings>paypal-inc"]);
  expect(Object.keys(after.stakes).filter((stake) => stake.startsWith("ebay>"))).toEqual(["ebay>paypal-holdings"]);
});

test("on 17 July 2015 PayPal Holdings' holders are eBay's, each with the same percent, and eBay holds nothing of it", () => {
  const after = it.at("2015-07-17");
  expect(holdersOf("paypal-holdings", after)).toEqual(holdersOf("ebay", after));
  expect(holdersOf("ebay", after)).toEqual(holdersOf("ebay", it.at("record-day")));
  expect(holdersOf("paypal-holdings", after)).toEqual({ "ebay-stockholders": null, icahn: null, omidyar: 8.4 });
});

test("Icahn's part of eBay is told as far as a source with a day tells it, and not known on the record day", () => {
  const part = (at: string) => holdersOf("ebay", it.at(at))["icahn"];
  expect(["2014-01-22", "2014-03-31", "2014-09-30", "2015-07-08"].map(part)).toEqual([0.82, 2.15, 2.48, null]);
});

test("both ways in and out: PayPal is listed, struck from the market, and its new parent is listed", () => {
  const { history } = it;
  const listings = [...history().threads.keys()].filter((key) => key.startsWith("listing:"));
  expect(listings).toEqual(["listing:paypal-inc>Nasdaq", "listing:ebay>Nasdaq", "listing:paypal-holdings>Nasdaq"]);
  expect(history().threads.get("listing:paypal-inc>Nasdaq")?.versions.at(-1)?.thing).toBeNull();
});
