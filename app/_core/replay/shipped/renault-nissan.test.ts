import { expect, test } from "@playwright/test";
import { shippedCase } from "../../testing/shipped-case";
import type { ShareText } from "../../timeline/primitives";

const it = shippedCase("renault-nissan");
const NISSAN_FINANCE = "nissan-finance>renault";

test("the ring closes in March 2002: Renault holds Nissan, Nissan its subsidiary, and that 15 % of Renault", () => {
  expect(it.at("2002-03-28").stakes[NISSAN_FINANCE]).toBeUndefined();
  expect(it.at("2002-05-28").stakes).toMatchObject({ "renault>nissan": 44.4, "nissan>nissan-finance": 100, [NISSAN_FINANCE]: 15 });
});

test("Nissan Finance's 15 % of Renault carry no votes until 8 November 2023", () => {
  for (const step of it.history().steps.keys()) {
    const { stakes, votes } = it.at(`step:${step + 1}`);
    const isBefore = step + 1 < it.history().steps.findIndex(({ event }) => event.id === "nissan-finance-gains-votes") + 1;
    if (stakes[NISSAN_FINANCE] !== undefined) expect(votes[NISSAN_FINANCE]).toBe(isBefore ? 0 : 22.13);
  }
  expect(it.at("nissan-finance-gains-votes").stakes[NISSAN_FINANCE]).toBe(15);
});

test("the public learns of Nissan's votes two days after they came on", () => {
  expect(it.at("2023-11-09", "known").votes[NISSAN_FINANCE]).toBe(0);
  expect(it.at("2023-11-10", "known").votes[NISSAN_FINANCE]).toBe(22.13);
});

test("Renault-Nissan B.V. is held in halves, so that neither side has a majority", () => {
  expect(it.at("each-takes-half-of-the-bv").stakes).toMatchObject({ "renault>renault-nissan-bv": 50, "nissan>renault-nissan-bv": 50 });
});

test("the State's capital and votes part with the double votes, and its votes are unknown once Nissan's count", () => {
  const state = (at: string) => [it.at(at).stakes["french-state>renault"], it.at(at).votes["french-state>renault"]];
  expect(state("2015-12-31")).toEqual([19.74, undefined]);
  expect(state("double-votes-begin")).toEqual([19.74, 26.05]);
  expect(state("state-goes-back-to-15-percent")).toEqual([15.01, undefined]);
  expect(state("2020-12-31")).toEqual([15.01, 28.61]);
  expect(state("state-votes-weigh-less")).toEqual([15.01, undefined]);
});

test("a second ring stands from 2010: Daimler holds both and both hold Daimler; by 2021 they hold it no more", () => {
  expect(it.at("exchange-is-done").stakes).toMatchObject({ "daimler>renault": 3.1, "daimler>nissan": 3.1, "renault>daimler": 1.55, "nissan>daimler": 1.55, "renault>nissan": 43.4 });
  const after = Object.keys(it.at("2021-12-31").stakes).filter((pair) => pair.includes("daimler"));
  expect(after).toEqual(["daimler-pension-trust>nissan"]);
});

const sum = (...shares: (ShareText | null | undefined)[]) => Math.round(shares.reduce<number>((total, share) => total + Number(share), 0) * 100) / 100;

test("the trust takes title and votes, not yield: Renault still has 43.4 % of Nissan in economic terms, and 15 % itself", () => {
  const { stakes, votes } = it.at("renault-puts-28-4-percent-into-the-trust");
  expect(stakes).toMatchObject({ "renault>nissan-share-trust": 100, "natixis>nissan-share-trust": 0, "renault>nissan": 15, "nissan-share-trust>nissan": 28.4 });
  expect(votes).toMatchObject({ "renault>nissan-share-trust": 0, "natixis>nissan-share-trust": 100 });
  expect(sum(stakes["renault>nissan"], stakes["nissan-share-trust>nissan"])).toBe(43.4);
});

test("each cancellation leaves Renault with the published share, though it bought nothing", () => {
  const published = { "first-cancellation": [15.79, 40.42], "second-cancellation": [16.19, 38.92], "third-cancellation": [17.05, 35.71] };
  for (const [event, [direct, whole]] of Object.entries(published)) {
    const { stakes } = it.at(event);
    expect([stakes["renault>nissan"], sum(stakes["renault>nissan"], stakes["nissan-share-trust>nissan"])]).toEqual([direct, whole]);
    expect(stakes["nissan>nissan"]).toBeUndefined();
  }
});

test("between sale and cancellation Nissan holds the block of itself, and Renault 33.92 % in September 2024", () => {
  const { stakes } = it.at("third-sale-from-the-trust");
  expect(stakes["nissan>nissan"]).toBe(5);
  expect(sum(stakes["renault>nissan"], stakes["nissan-share-trust>nissan"])).toBe(33.92);
});

test("the pension trust's shares stay as they are, and weigh what each cancellation leaves them; how much is told when they are counted", () => {
  const left = { "first-cancellation": 4_009_715_112, "second-cancellation": 3_909_472_212, "third-cancellation": 3_713_998_612 };
  const counted = 140_100_000;
  for (const clock of ["effective", "known"] as const) {
    const partAt = (event: string) => it.at(event, clock).stakes["daimler-pension-trust>nissan"];
    expect(partAt("first-sale-from-the-trust")).toBe(3.1);
    for (const [event, shares] of Object.entries(left)) {
      const most = 0.0315 * 4_520_715_000;
      const part = { min: 3.1, max: Math.ceil((most / shares) * 10_000) / 100 };
      expect(partAt(event), event).toEqual(part);
      const later = (counted / shares) * 100;
      expect(part.min <= later && later <= part.max, `${event}: what was counted later lies within`).toBe(true);
    }
    expect(partAt("pension-trust-has-140-1-million-shares")).toBe(Math.round((counted / 3_713_998_612) * 10_000) / 100);
  }
});

/** What the State has of Renault and of Nissan when the ring is counted out: s/(1 − r·n) and s·r/(1 − r·n), shares as parts of 1. */
function stateThroughTheRing(at: string): [renault: number, nissan: number] {
  const { stakes } = it.at(at);
  const share = (pair: string) => Number(stakes[pair] ?? 0) / 100;
  const r = share("renault>nissan") + share("renault>nissan-share-trust") * share("nissan-share-trust>nissan");
  const n = share("nissan>nissan-finance") * share(NISSAN_FINANCE);
  const inRenault = share("french-state>renault") / (1 - r * n);
  return [inRenault, inRenault * r].map((part) => Math.round(part * 100_000) / 1_000) as [number, number];
}

test("the ring multiplies what the State has: the figures worked out from the filings", () => {
  expect(stateThroughTheRing("state-raises-its-stake")).toEqual([21.115, 9.164]);
  expect(stateThroughTheRing("state-goes-back-to-15-percent")).toEqual([16.055, 6.968]);
  expect(stateThroughTheRing("renault-puts-28-4-percent-into-the-trust")).toEqual([16.055, 6.968]);
  expect(stateThroughTheRing("first-cancellation")).toEqual([15.979, 6.459]);
  expect(stateThroughTheRing("second-cancellation")).toEqual([15.941, 6.204]);
  expect(stateThroughTheRing("third-cancellation")).toEqual([15.86, 5.663]);
});
