import { expect, test } from "@playwright/test";
import { given, holds, told } from "../testing/given";

const buys = (percent: number, from: string, more: object = {}) =>
  told("stake-acquired", { owner: "ada", held: "acme", percent, from, ...more });

test("[S1] an attestation states what is held, undisclosed where no percent stands", () => {
  expect(given(holds("ada", "acme", 9.58), holds("ben", "acme")).at("end").stakes).toEqual({ "ada>acme": 9.58, "ben>acme": null });
});

test("[S2] [S3] a purchase adds to the buyer and lowers the seller by the same", () => {
  const it = given(holds("ada", "acme", 10), holds("ben", "acme", 50), buys(20.25, "ben"));
  expect(it.at("end").stakes).toEqual({ "ada>acme": 30.25, "ben>acme": 29.75 });
});

test("[S2] tenths add without float noise", () => {
  expect(given(holds("ada", "acme", 0.1), holds("ben", "acme", 50), buys(0.2, "ben")).at("end").stakes["ada>acme"]).toBe(0.3);
});

test("[S3] a seller of everything holds nothing; an undisclosed seller stays undisclosed", () => {
  expect(given(holds("ben", "acme", 20), buys(20, "ben")).at("end").stakes).toEqual({ "ada>acme": 20 });
  expect(given(holds("ben", "acme"), buys(20, "ben")).at("end").stakes).toEqual({ "ada>acme": 20, "ben>acme": null });
});

test("[S3] a range that is sold from moves with both its ends", () => {
  const it = given(holds("ben", "acme", { min: 50, max: 80, minExclusive: true }), buys(10, "ben"));
  expect(it.at("end").stakes["ben>acme"]).toEqual({ min: 40, max: 70, minExclusive: true });
});

test("[S3] nobody sells more than is held", () => {
  expect(given(holds("ben", "acme", 20), buys(21, "ben")).faults()).toMatchObject([
    { code: "disposes-more-than-held", path: ["percent"], expected: 'at most the 20 % that "ben" holds in "acme"', found: "21 %" },
  ]);
  expect(given(buys(21, "ben")).faults()[0]).toMatchObject({ code: "disposes-more-than-held", path: ["from"] });
});

test("[S4] an issue makes the other exact shares undisclosed, and leaves ranges", () => {
  const it = given(holds("ben", "acme", 60), holds("cy", "acme", { min: 25, max: 40 }), buys(10, "issue"));
  expect(it.at("end").stakes).toEqual({ "ada>acme": 10, "ben>acme": null, "cy>acme": { min: 25, max: 40 } });
});

test("[S5] shares stated after an issue stand as stated", () => {
  const it = given(holds("ben", "acme", 60), holds("cy", "acme", 40), buys(10, "issue", { after: [{ owner: "ben", percent: 54 }] }));
  expect(it.at("end").stakes).toEqual({ "ada>acme": 10, "ben>acme": 54, "cy>acme": null });
});

test("[S6] a purchase of all from all leaves nobody else; of a part, what is left is not disclosed", () => {
  expect(given(holds("ben", "acme", 60), holds("cy", "acme", 40), buys(100, "all")).at("end").stakes).toEqual({ "ada>acme": 100 });
  expect(given(holds("ben", "acme", 60), buys(30, "all")).at("end").stakes).toEqual({ "ada>acme": 30, "ben>acme": null });
  const everything = told("stake-acquired", { owner: "ada", held: "acme", from: "all" });
  expect(given(holds("ada", "acme", 10), holds("ben", "acme"), everything).at("end").stakes).toEqual({ "ada>acme": 100 });
});

test("[S5] [S1] nothing held does not stand, whoever states it", () => {
  const issue = buys(10, "issue", { after: [{ owner: "ben", percent: 0 }, { owner: "cy", percent: 5 }] });
  expect(given(holds("ben", "acme", 60), issue, holds("dan", "acme", 0)).at("end").stakes).toEqual({ "ada>acme": 10, "cy>acme": 5 });
});

test("[S1] an attestation that states no share takes none away that is known", () => {
  expect(given(holds("ada", "acme", 40), holds("ada", "acme")).at("end").stakes).toEqual({ "ada>acme": 40 });
});

test("[S3] [S6] who buys the whole leaves the seller nothing, disclosed or not", () => {
  expect(given(holds("ben", "acme"), buys(100, "ben")).at("end").stakes).toEqual({ "ada>acme": 100 });
  expect(given(holds("ada", "acme"), holds("ben", "acme"), buys(100, "all")).at("end").stakes).toEqual({ "ada>acme": 100 });
});

test("[S2] a range that reaches 100 by a gain may be 100", () => {
  const it = given(holds("ada", "acme", { min: 10, max: 60, maxExclusive: true }), holds("ben", "acme", { min: 0, max: 80 }), buys(50, "ben"));
  expect(it.at("end").stakes["ada>acme"]).toEqual({ min: 60, max: 100 });
});

test("[S7] a change states what is then held in full; nothing ends the stake", () => {
  const changed = (percent: number) => told("stake-changed", { owner: "ada", held: "acme", percent });
  expect(given(holds("ada", "acme", 10, { votes: 20 }), changed(12)).at("end").stakes).toEqual({ "ada>acme": 12 });
  expect(given(holds("ada", "acme", 10), changed(0)).at("end").stakes).toEqual({});
});

test("[S8] [S9] what is disposed of leaves the owner and reaches whom it is given to", () => {
  const gives = (percent: number | "all", to?: string) =>
    told("stake-disposed", { owner: "ada", held: "acme", percent, ...(to === undefined ? {} : { to }) });
  expect(given(holds("ada", "acme", 30), gives(10, "ben")).at("end").stakes).toEqual({ "ada>acme": 20, "ben>acme": 10 });
  expect(given(holds("ada", "acme"), gives("all", "ben")).at("end").stakes).toEqual({ "ben>acme": null });
  expect(given(holds("ada", "acme", 30), gives("all")).at("end").stakes).toEqual({});
});

test("[S10] [S11] a rollover passes the shares to the new company and gives new shares for them", () => {
  const it = given(
    holds("ada", "target", 9),
    holds("ben", "parent", 100),
    told("stake-exchanged", { contributor: "ada", contributed: "target", into: "parent" }),
  );
  expect(it.at("end").stakes).toEqual({ "ada>parent": null, "ben>parent": null, "parent>target": 9 });
});

test("[R4] shares above 100 % are refused, half a percent of rounding is not", () => {
  expect(given(holds("ada", "acme", 60), holds("ben", "acme", 60)).faults()).toMatchObject([{ code: "stake-above-100", event: "stake-existed-2" }]);
  expect(given(holds("ada", "acme", 60), holds("ben", "acme", 40.5)).faults()).toEqual([]);
});

test("[S12] [S5] own shares given up to nobody are cancelled, and the others weigh more in proportion or as stated", () => {
  const bought = [holds("ada", "acme", 60), holds("ben", "acme", 40), told("stake-acquired", { owner: "acme", held: "acme", percent: 20, from: "ada" })] as const;
  const cancels = (more: object = {}) => told("stake-disposed", { owner: "acme", held: "acme", percent: "all", ...more });
  expect(given(...bought).at("end").stakes).toEqual({ "acme>acme": 20, "ada>acme": 40, "ben>acme": 40 });
  expect(given(...bought, cancels()).at("end").stakes).toEqual({ "ada>acme": 50, "ben>acme": 50 });
  expect(given(...bought, cancels({ percent: 10 })).at("end").stakes).toMatchObject({ "acme>acme": 11.111111, "ada>acme": 44.444444 });
  expect(given(...bought, cancels({ after: [{ owner: "ben", percent: 49.9 }] })).at("end").stakes).toEqual({ "ada>acme": 50, "ben>acme": 49.9 });
});

test("[S4] [S8] what carries no votes, or gives no economic share, gains none by an issue or a sale", () => {
  const trustee = holds("trustee", "acme", 0, { votes: 60 });
  const silent = holds("ben", "acme", 30, { votes: 0 });
  const issued = given(trustee, silent, buys(10, "issue")).at("end");
  expect([issued.stakes, issued.votes]).toEqual([{ "ada>acme": 10, "ben>acme": null, "trustee>acme": 0 }, { "ben>acme": 0 }]);
  const sold = given(trustee, silent, buys(10, "ben")).at("end");
  expect([sold.stakes, sold.votes]).toEqual([{ "ada>acme": 10, "ben>acme": 20, "trustee>acme": 0 }, { "ben>acme": 0, "trustee>acme": 60 }]);
});
