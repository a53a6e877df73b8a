import { expect, test } from "@playwright/test";
import { dollars, given, told } from "../testing/given";

const loan = { facility: "loan" };
const committed = (amount = "100", more: object = {}) =>
  told("facility-committed", { ...loan, borrower: "acme", lenders: ["bank"], amount: dollars(amount), ...more });
const drawn = (amount?: string) => told("facility-drawn", { ...loan, ...(amount === undefined ? {} : { amount: dollars(amount) }) });
const repaid = (amount?: string) => told("facility-repaid", { ...loan, ...(amount === undefined ? {} : { amount: dollars(amount) }) });
const loanAt = (...events: Parameters<typeof given>) => given(...events).at("end").facilities["loan"];

test("[F1] a committed facility stands undrawn", () => {
  expect(loanAt(committed())).toBe("acme<bank: committed 100/?");
  expect(given(committed(), committed()).faults()[0]?.code).toBe("already-stands");
});

test("[F2] an attested facility is owed", () => {
  const existed = told("facility-existed", { ...loan, borrower: "acme", lenders: ["bank"], amount: dollars("70") });
  expect(loanAt(existed)).toBe("acme<bank: drawn ?/70");
});

test("[F3] an amendment states the new total, and not below what is drawn", () => {
  const amended = (amount: string) => told("facility-amended", { ...loan, amount: dollars(amount) });
  expect(loanAt(committed(), amended("62.50"))).toBe("acme<bank: committed 62.5/?");
  expect(given(committed(), drawn("80"), amended("70")).faults()[0]?.code).toBe("draws-more-than-committed");
});

test("[F4] drawings add up to the commitment and not beyond", () => {
  expect(loanAt(committed(), drawn("60"), drawn("40"))).toBe("acme<bank: drawn 100/100");
  expect(given(committed(), drawn("60"), drawn("40.01")).faults()).toMatchObject([
    { code: "draws-more-than-committed", expected: "at most 100 USD drawn in all", found: "100.01 USD" },
  ]);
});

test("[F4] a drawing of an unstated sum leaves what is owed unknown, not nothing", () => {
  expect(loanAt(committed(), drawn(), drawn("10"))).toBe("acme<bank: drawn 100/?");
});

test("[F5] repayments lower what is owed, to nothing at most", () => {
  expect(loanAt(committed(), drawn("60"), repaid("60"))).toBe("acme<bank: drawn 100/0");
  expect(given(committed(), drawn("60"), repaid("61")).faults()[0]?.code).toBe("repays-more-than-drawn");
  expect(given(committed(), repaid()).faults()[0]?.code).toBe("repays-more-than-drawn");
});

test("[F6] a sale of all puts the buyer in the seller's place; of a part, beside it", () => {
  const sold = (more: object = {}) => told("facility-sold", { ...loan, from: "bank", to: "fund", ...more });
  expect(loanAt(committed(), sold())).toBe("acme<fund: committed 100/?");
  expect(loanAt(committed(), sold({ amount: dollars("10") }))).toBe("acme<bank+fund: committed 100/?");
  expect(loanAt(committed(), sold({ amount: dollars("100") }))).toBe("acme<fund: committed 100/?");
  expect(given(committed(), sold({ amount: dollars("101") })).faults()[0]?.code).toBe("disposes-more-than-held");
  expect(given(committed(), told("facility-sold", { ...loan, from: "ada", to: "fund" })).faults()[0]?.code).toBe("not-a-lender");
});

test("[F6] a borrower that buys its own loan owes it no more; nobody lends to itself", () => {
  expect(given(committed(), told("facility-sold", { ...loan, from: "bank", to: "acme" })).at("end").facilities).toEqual({});
  expect(given(committed("1", { lenders: ["acme"] })).faults()[0]).toMatchObject({ code: "lends-to-itself", path: ["lenders", 0] });
});

test("[F7] a terminated facility no longer stands, and cannot be drawn", () => {
  const terminated = told("facility-terminated", loan);
  expect(given(committed(), terminated).at("end").facilities).toEqual({});
  expect(given(committed(), terminated, drawn("1")).faults()[0]?.code).toBe("not-standing");
});

test("[F8] [F9] [F10] [F11] a promise of equity is made, raised, kept or ended", () => {
  const promise = { commitment: "equity" };
  const made = told("equity-committed", { ...promise, by: ["ada"], to: ["acme"], amount: dollars("21") });
  const raised = told("equity-amended", { ...promise, amount: dollars("33.5") });
  expect(given(made, raised, told("equity-funded", promise)).at("end").commitments).toEqual({ equity: "ada>acme: funded 33.5" });
  expect(given(made, told("equity-terminated", promise)).at("end").commitments).toEqual({});
});

test("[F4] sums in two currencies are not added", () => {
  const euros = told("facility-drawn", { ...loan, amount: { amount: "1", currency: "EUR" } });
  expect(given(committed(), euros).faults()[0]?.code).toBe("currency-differs");
});

test("[A1] [A2] [A3] [A4] an agreement is signed, amended, completed or terminated", () => {
  const deal = { agreement: "deal" };
  const signed = told("agreement-signed", { ...deal, parties: ["acme", "beta"] });
  expect(given(signed, told("agreement-amended", deal)).at("end").agreements).toEqual({ deal: "acme+beta: amended" });
  expect(given(signed, told("agreement-completed", deal)).at("end").agreements).toEqual({ deal: "acme+beta: completed" });
  expect(given(signed, told("agreement-terminated", deal)).at("end").agreements).toEqual({});
  expect(given(told("agreement-completed", deal)).faults()[0]?.code).toBe("not-standing");
});

test("[O1] [O2] a post is held from taking to leaving", () => {
  const post = { entity: "acme", persons: ["ada"], post: "chair" };
  expect(given(told("office-taken", post)).at("end").offices).toEqual(["ada: chair of acme"]);
  expect(given(told("office-taken", post), told("office-left", post)).at("end").offices).toEqual([]);
  expect(given(told("office-left", post)).faults()[0]?.code).toBe("not-standing");
});

test("[B1] a thing bought is noted on its buyer and moves nothing", () => {
  const it = given(told("asset-bought", { buyer: "acme", seller: "beta", what: "a domain" }));
  expect(it.rules("end")).toEqual(["E3", "E3", "B1"]);
});

test("[F6] [F2] a guarantor that buys the whole loan, or comes to owe it, guarantees it no more", () => {
  const guaranteed = committed("100", { guarantors: ["surety", "ada"] });
  expect(loanAt(guaranteed, told("facility-sold", { ...loan, from: "bank", to: "surety" }))).toBe("acme<surety: committed 100/? by ada");
  expect(loanAt(guaranteed, told("facility-existed", { ...loan, borrower: "surety", lenders: ["bank"], amount: dollars("9") }))).toBe("surety<bank: drawn 100/9 by ada");
});
