import { expect, test } from "@playwright/test";
import { formed, given, holds, told, dollars } from "../testing/given";
import { readEntity, snapshotAt } from "./snapshot";

test("[E1] a formation brings an entity into being, once", () => {
  expect(given(formed("acme")).at("end").standing).toEqual(["acme"]);
  expect(given(formed("acme"), formed("acme")).faults()).toMatchObject([{ code: "formed-twice", event: "entity-formed-2" }]);
});

test("[E2] an attested entity stands; attesting it again changes nothing", () => {
  const history = given(told("entity-existed", { entity: "acme" }), told("entity-existed", { entity: "acme" })).history();
  expect(history.effects.map((effects) => effects.map(({ rule }) => rule))).toEqual([[], ["E2"], []]);
});

test("[E3] an entity without a recorded formation enters with the first event that names it", () => {
  const it = given(holds("ada", "acme", 60));
  expect(it.at("end").standing).toEqual(["acme", "ada"]);
  expect(it.rules("end")).toEqual(["E3", "E3", "S1"]);
});

test("[E3] an entity whose formation is told cannot act before it", () => {
  expect(given(holds("ada", "acme"), formed("acme")).faults()[0]).toMatchObject({
    code: "acts-before-formation",
    event: "stake-existed-1",
    path: ["held"],
  });
});

test("[E3] a statement may speak of what is not formed yet, and of what has ended", () => {
  const it = given(
    told("statement-made", { about: ["acme", "beta"] }),
    formed("acme"),
    told("entity-terminated", { entity: "acme" }),
    told("statement-made", { about: ["acme"] }),
  );
  const withBeta = given({ ...it.case, entities: [...it.case.entities, { id: "beta", kind: "unknown", name: "Beta" }] });
  expect(withBeta.at("1").standing).toEqual(["beta"]);
  expect(withBeta.at("end")).toMatchObject({ standing: ["beta"], ended: { acme: "terminated" } });
});

test("[E4] a rename changes the name and nothing else", () => {
  const history = given(formed("acme"), told("entity-renamed", { entity: "acme", name: "Acme Two" })).history();
  expect(readEntity(snapshotAt(history, 1), "acme")?.name).toBe("ACME");
  expect(readEntity(snapshotAt(history, 2), "acme")?.name).toBe("Acme Two");
});

test("[E5] a conversion keeps the same legal person: its stakes, debts and offices stay", () => {
  const it = given(
    formed("acme"),
    holds("ada", "acme", 100),
    told("facility-committed", { facility: "loan", borrower: "acme", lenders: ["bank"], amount: dollars("5") }),
    told("entity-converted", { entity: "acme", kind: "llc", jurisdiction: "US-NV" }),
  );
  expect(it.at("end")).toEqual(it.at("3"));
  expect(readEntity(snapshotAt(it.history(), 4), "acme")).toMatchObject({ kind: "llc", jurisdiction: "US-NV" });
});

test("[E6] dissolution begins the winding up, and relations stand", () => {
  const it = given(holds("ada", "acme", 100), told("entity-dissolved", { entity: "acme" }));
  expect(it.at("end").stakes).toEqual({ "ada>acme": 100 });
  expect(readEntity(snapshotAt(it.history(), 2), "acme")?.life).toEqual({ status: "winding-up" });
});

test("[E7] [E10] a revoked entity still stands, and revival undoes it", () => {
  const it = given(
    holds("ada", "acme", 100),
    told("entity-dissolved", { entity: "acme", administrative: true }),
    told("entity-revived", { entity: "acme" }),
  );
  expect(readEntity(snapshotAt(it.history(), 2), "acme")?.life).toEqual({ status: "revoked" });
  expect(it.at("end")).toEqual(it.at("1"));
});

test("[E8] [E9] termination ends the entity and orphans what it left", () => {
  const it = given(
    holds("ada", "acme", 100),
    holds("acme", "beta", 40),
    told("office-taken", { entity: "acme", persons: ["ada"], post: "director" }),
    told("entity-terminated", { entity: "acme" }),
  );
  expect(it.at("end")).toMatchObject({ standing: ["ada", "beta"], ended: { acme: "terminated" }, stakes: {}, offices: [] });
  expect(it.rules("end")).toEqual(["E8", "E9", "E9", "E9"]);
});

test("[E9] a lender that ends leaves a loan to its fellow lenders; a sole lender's loan ends", () => {
  const it = given(
    told("facility-committed", { facility: "shared", borrower: "acme", lenders: ["bank-a", "bank-b"] }),
    told("facility-committed", { facility: "single", borrower: "acme", lenders: ["bank-a"] }),
    told("entity-terminated", { entity: "bank-a" }),
  );
  expect(it.at("end").facilities).toEqual({ shared: "acme<bank-b: committed ?/?" });
});

test("[E10] a terminated entity may have a second life, without its old relations", () => {
  const it = given(holds("ada", "acme", 100), told("entity-terminated", { entity: "acme" }), told("entity-revived", { entity: "acme" }));
  expect(it.at("end")).toMatchObject({ standing: ["acme", "ada"], ended: {}, stakes: {} });
});

test("[E10] what stands cannot be revived, and what was merged away does not come back", () => {
  const merged = told("merger-completed", { constituents: ["acme", "beta"], survivor: "beta", form: "direct" });
  expect(given(formed("acme"), told("entity-revived", { entity: "acme" })).faults()[0]?.code).toBe("revived-while-standing");
  expect(given(merged, told("entity-revived", { entity: "acme" })).faults()[0]?.code).toBe("revived-after-combination");
  const divided = told("division-completed", { entity: "acme", into: ["beta", "gamma"], allocation: [], survives: false });
  expect(given(divided, told("entity-revived", { entity: "acme" })).faults()[0]?.code).toBe("revived-after-combination");
});

test("[E11] a listing is noted, and a delisting ends it", () => {
  const it = given(told("entity-listed", { entity: "acme", market: "NYSE" }), told("entity-delisted", { entity: "acme", market: "NYSE" }));
  expect(it.history().effects.map((effects) => effects.map(({ key }) => key))).toEqual([
    [],
    ["entity:acme", "listing:acme>NYSE"],
    ["listing:acme>NYSE"],
  ]);
});

test("[E12] [E13] an entity no longer followed does not stand, nor do its relations; a later sighting brings it back", () => {
  const it = given(
    holds("ada", "acme", 100),
    told("coverage-ended", { entities: ["acme"] }),
    told("entity-existed", { entity: "acme" }),
  );
  expect(it.at("2")).toMatchObject({ standing: ["ada"], ended: { acme: "not-followed" }, stakes: {} });
  expect(it.at("end")).toMatchObject({ standing: ["acme", "ada"], ended: {} });
});

test("[R3] an ended entity cannot act", () => {
  const it = given(formed("acme"), told("entity-terminated", { entity: "acme" }), holds("acme", "beta", 10));
  expect(it.faults()[0]).toMatchObject({ code: "acts-after-end", event: "stake-existed-3", path: ["owner"] });
});
