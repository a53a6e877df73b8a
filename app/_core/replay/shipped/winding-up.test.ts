import { expect, test } from "@playwright/test";
import { readEntity, snapshotAt } from "../snapshot";
import { findStep } from "../find-step";
import { shippedCase } from "../../testing/shipped-case";
import type { Clock } from "../../vocabulary";

const it = shippedCase("winding-up");

function statusAt(at: string, clock: Clock = "effective"): string | undefined {
  const history = it.history(clock);
  const found = findStep(history, at);
  return found.ok ? readEntity(snapshotAt(history, found.step), "kiln")?.life.status : undefined;
}

test("Kiln is revoked and reinstated, dissolved and wound up, ended and revived", () => {
  const steps = ["kiln-is-formed", "register-revokes-kiln", "kiln-is-reinstated", "kiln-is-dissolved", "kiln-is-terminated", "court-revives-kiln"];
  expect(steps.map((at) => statusAt(at))).toEqual(["standing", "revoked", "standing", "winding-up", "ended", "standing"]);
});

test("revocation and dissolution leave every relation standing", () => {
  const { stakes, facilities } = it.at("kiln-draws-800000");
  for (const event of ["register-revokes-kiln", "kiln-is-dissolved"]) expect(it.at(event)).toMatchObject({ stakes, facilities });
});

test("what was handed out before the end is the holder's; what was overlooked is orphaned", () => {
  expect(it.at("kiln-is-terminated")).toMatchObject({ stakes: { "ines>workshop": 100 }, facilities: {} });
});

test("a revival brings back the company and nothing else: the court finds debt and holder anew", () => {
  expect(it.at("court-revives-kiln")).toMatchObject({ stakes: { "ines>workshop": 100 }, facilities: {} });
  expect(it.at("court-finds-the-debt").facilities["credit-line"]).toBe("kiln<bank: drawn ?/300000");
  expect(it.at("end").facilities).toEqual({});
});

test("the bank sees a company in good standing for six weeks after the revocation", () => {
  expect(["2008-06-01", "2008-07-14", "2008-07-15"].map((day) => statusAt(day))).toEqual(["revoked", "revoked", "revoked"]);
  expect(["2008-06-01", "2008-07-14", "2008-07-15"].map((day) => statusAt(day, "known"))).toEqual(["standing", "standing", "revoked"]);
});
