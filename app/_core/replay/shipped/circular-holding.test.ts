import { expect, test } from "@playwright/test";
import { shippedCase } from "../../testing/shipped-case";

const it = shippedCase("circular-holding");

test("the ring is closed by a purchase and opened by a sale", () => {
  const ring = ["alder>birch", "birch>cedar", "cedar>alder"];
  const stands = (at: string) => ring.filter((pair) => it.at(at).stakes[pair] !== undefined);
  expect(stands("birch-owns-60-percent-of-cedar")).toEqual(["alder>birch", "birch>cedar"]);
  expect(stands("cedar-closes-the-ring")).toEqual(ring);
  expect(stands("cedar-sells-alder-to-fir")).toEqual(["alder>birch", "birch>cedar"]);
});

test("what the ring holds of itself never votes while it does", () => {
  expect(it.at("cedars-votes-are-off").votes["cedar>alder"]).toBe(0);
  expect(it.at("cedar-buys-more-of-alder")).toMatchObject({ stakes: { "cedar>alder": 95, "nora>alder": 5 }, votes: { "cedar>alder": 0 } });
  expect(it.at("cedar-sells-alder-to-fir").votes["fir>alder"]).toBe(95);
});

test("two holders of 40 % have 50 % each once the company cancels the 20 % that it holds of itself", () => {
  expect(it.at("alder-buys-its-own-shares").stakes).toMatchObject({ "nora>alder": 40, "cedar>alder": 40, "alder>alder": 20 });
  expect(it.at("alder-cancels-them").stakes).toMatchObject({ "nora>alder": 50, "cedar>alder": 50 });
  expect(it.at("alder-cancels-them").stakes["alder>alder"]).toBeUndefined();
});

test("the public does not know how tight the ring is until the auditor tells", () => {
  expect(it.at("2009-06-29", "known").stakes).toMatchObject({ "cedar>alder": 50, "nora>alder": 50 });
  expect(it.at("2009-06-30", "known").stakes).toMatchObject({ "cedar>alder": 95, "nora>alder": 5 });
});
