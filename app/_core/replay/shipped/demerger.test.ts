import { expect, test } from "@playwright/test";
import { snapshotAt, thingsOfKind } from "../snapshot";
import { shippedCase } from "../../testing/shipped-case";

const it = shippedCase("demerger");

test("after the division every loan has exactly one debtor, and everything is with one company or the other", () => {
  expect(it.at("lighthouse-divides")).toMatchObject({
    stakes: { "beacon>pier": 100, "lighthouse>ferry": 25 },
    facilities: {
      "term-loan": "lighthouse<bank: drawn 40000000/30000000",
      "pier-credit": "pier<bank: committed 8000000/? by beacon",
      "ferry-loan": "ferry<lighthouse: drawn ?/5000000",
    },
    agreements: { "quay-lease": "beacon+landlord: signed" },
  });
});

test("the members hold the new company as they hold the old, votes included", () => {
  const { stakes, votes } = it.at("lighthouse-divides");
  for (const member of ["mira", "oak"]) {
    expect(stakes[`${member}>beacon`]).toBe(stakes[`${member}>lighthouse`]);
    expect(votes[`${member}>beacon`]).toBe(votes[`${member}>lighthouse`]);
  }
});

test("a post is not allocated: the new company's is taken", () => {
  expect(it.at("lighthouse-divides").offices).toEqual(["mira: manager of lighthouse"]);
  expect(it.at("mira-manages-beacon").offices).toEqual(["mira: manager of beacon", "mira: manager of lighthouse"]);
});

test("when Pier merges into Beacon, its debt is Beacon's and Beacon answers for nobody", () => {
  expect(it.at("pier-merges-into-beacon").facilities["pier-credit"]).toBe("beacon<bank: committed 8000000/?");
});

test("the consolidation leaves the bank its claim and nothing of what the two had with each other", () => {
  const { facilities, stakes, ended } = it.at("lighthouse-and-ferry-consolidate");
  expect(ended).toMatchObject({ lighthouse: "consolidated into harbour-lights", ferry: "consolidated into harbour-lights" });
  expect(facilities).toMatchObject({ "term-loan": "harbour-lights<bank: drawn 40000000/30000000" });
  expect(facilities["ferry-loan"]).toBeUndefined();
  expect(stakes).toMatchObject({ "mira>harbour-lights": null, "oak>harbour-lights": null });
});

test("the division, which went to a company that goes on, leaves no succession; merger and consolidation do", () => {
  const history = it.history();
  const successions = thingsOfKind(snapshotAt(history, history.steps.length), "succession").map(({ from, to }) => `${from}>${to}`);
  expect(successions.sort()).toEqual(["ferry>harbour-lights", "lighthouse>harbour-lights", "pier>beacon"]);
});
