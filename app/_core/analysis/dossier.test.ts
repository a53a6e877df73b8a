import assert from "node:assert";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { RULES } from "../replay/rules";
import { readThing, snapshotAt, thingsOf, type Snapshot } from "../replay/snapshot";
import { key, keyOf } from "../replay/things";
import { caseOf, dollars, formed, given, holds, told } from "../testing/given";
import { arbitraryCase } from "../testing/histories";
import { holdsForAll } from "../testing/properties";
import { toDossier } from "./dossier";

/** Some step of some made history. */
const snapshots = fc.tuple(arbitraryCase(), fc.nat(1000), fc.boolean()).map(([theCase, roll, isKnown]): Snapshot => {
  const history = given(theCase).history(isKnown ? "known" : "effective");
  return snapshotAt(history, roll % (history.steps.length + 1));
});

const keysIn = ({ history }: Snapshot) => [...history.threads.keys()];

test("everything that stands and refers to an entity is in its dossier, once", () => {
  holdsForAll(snapshots, (snapshot) => {
    for (const [entity] of snapshot.history.abouts) {
      const dossier = toDossier(snapshot, key.entity(entity));
      const standing = thingsOf(snapshot, entity).filter((thing) => thing.of !== "entity").map(keyOf);
      assert.deepEqual(dossier?.relations.map((relation) => relation.key).sort() ?? [], standing.sort());
    }
  });
});

test("versions follow one another, each by the rules that made it", () => {
  holdsForAll(snapshots, (snapshot) => {
    for (const it of keysIn(snapshot)) {
      const versions = toDossier(snapshot, it)?.versions ?? [];
      versions.forEach(({ step, until, rules }, index) => {
        assert.equal(until, versions[index + 1]?.step ?? null);
        assert.ok(until === null || until > step);
        assert.ok(rules.length > 0 && rules.every((rule) => rule in RULES));
      });
    }
  });
});

test("a dossier says of what stands that it stands, and of nothing else", () => {
  holdsForAll(snapshots, (snapshot) => {
    for (const it of keysIn(snapshot)) {
      const thing = readThing(snapshot, it);
      const stands = thing !== undefined && !(thing.of === "entity" && thing.life.status === "ended");
      const dossier = toDossier(snapshot, it);
      assert.equal(dossier?.presence.is === "standing", stands);
      if (stands) assert.deepEqual(dossier?.thing, thing);
    }
  });
});

test("what is said of a thing rests on steps up to this one, and where it stands on one at least", () => {
  holdsForAll(snapshots, (snapshot) => {
    for (const it of keysIn(snapshot)) {
      const dossier = toDossier(snapshot, it);
      assert.ok(dossier !== undefined);
      assert.ok(dossier.restsOn.every((step) => step <= snapshot.step));
      if (dossier.presence.is === "standing") assert.ok(dossier.restsOn.length > 0);
    }
  });
});

test("every version of a thing is a step of its life", () => {
  holdsForAll(snapshots, (snapshot) => {
    for (const it of keysIn(snapshot)) {
      const dossier = toDossier(snapshot, it);
      assert.ok(dossier !== undefined);
      assert.ok(dossier.versions.every(({ step }) => dossier.life.includes(step)));
      assert.deepEqual(dossier.life, [...new Set(dossier.life)].sort((a, b) => a - b));
    }
  });
});

const history = given(
  caseOf([
    formed("shell"),
    formed("target"),
    holds("ada", "shell", 100),
    told("facility-committed", { facility: "loan", borrower: "shell", lenders: ["bank"], amount: dollars("5") }),
    told("merger-completed", { constituents: ["shell", "target"], survivor: "target", form: "reverse-triangular", newName: "New Target" }),
    told("statement-made", { about: ["shell"] }),
  ]),
).history();
const dossierAt = (step: number, it: Parameters<typeof toDossier>[1]) => toDossier(snapshotAt(history, step), it);

test("an unknown key has no dossier", () => {
  expect(dossierAt(3, key.entity("nobody"))).toBeUndefined();
});

test("before it enters a thing is not there yet, and is shown as it will enter", () => {
  expect(dossierAt(1, key.facility("loan"))).toMatchObject({ presence: { is: "not-yet", enters: 4 }, thing: { borrower: "shell" }, readAt: 4, restsOn: [] });
});

test("an ended entity is gone since its end, with the life it had", () => {
  expect(dossierAt(6, key.entity("shell"))).toMatchObject({ presence: { is: "gone", since: 5 }, life: [1, 3, 4, 5, 6] });
});

test("a relation that ended is shown as it last stood", () => {
  expect(dossierAt(6, key.stake("ada", "shell"))).toMatchObject({ presence: { is: "gone", since: 5 }, thing: { owner: "ada" }, readAt: 4 });
});

test("names tell who gave them and until when", () => {
  expect(dossierAt(2, key.entity("target"))?.names).toEqual([
    { name: "TARGET", from: 2, until: 5 },
    { name: "New Target", from: 5, until: null },
  ]);
});

test("a lineage tells what is still to come", () => {
  expect(dossierAt(2, key.entity("target"))?.lineage).toMatchObject([{ from: "shell", to: "target", step: 5, isToCome: true }]);
  expect(dossierAt(5, key.entity("shell"))?.lineage).toMatchObject([{ from: "shell", to: "target", step: 5, isToCome: false }]);
});

test("a relation that passed to an entity is its own from then on only", () => {
  const sinceOf = (step: number, entity: string) => dossierAt(step, key.entity(entity))?.relations.find(({ part }) => part === "borrower")?.since;
  expect(sinceOf(4, "shell")).toBe(4);
  expect(sinceOf(5, "target")).toBe(5);
});
