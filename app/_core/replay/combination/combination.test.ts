import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { snapshotAt, thingsOfKind } from "../snapshot";
import { dollars, formed, given, holds, told } from "../../testing/given";
import { holdsForAll } from "../../testing/properties";
import type { ShareText } from "../../timeline/primitives";

test("[C1] [C2] a consolidation ends every constituent in a new company that has all they had and owed", () => {
  const it = given(
    holds("ada", "a", 100),
    holds("ada", "b", 100),
    holds("a", "third", 20),
    holds("b", "third", 5),
    told("facility-committed", { facility: "loan", borrower: "b", lenders: ["bank"], amount: dollars("9") }),
    told("consolidation-completed", { constituents: ["a", "b"], resulting: "c" }),
  );
  expect(it.at("5").standing).not.toContain("c");
  expect(it.at("end")).toMatchObject({
    ended: { a: "consolidated into c", b: "consolidated into c" },
    stakes: { "ada>c": 100, "c>third": 25 },
    facilities: { loan: "c<bank: committed 9/?" },
  });
});

const dividing = (allocation: object[], survives = false) =>
  [
    holds("ada", "whole", 100),
    holds("whole", "third", 40),
    told("facility-committed", { facility: "loan", borrower: "whole", lenders: ["bank"] }),
    told("agreement-signed", { agreement: "lease", parties: ["whole", "landlord"] }),
    told("division-completed", { entity: "whole", into: ["left", "right"], allocation: allocation as never, survives }),
  ] as const;

test("[D1] [D2] [D3] [D4] a division gives each relation to one company, and its holders hold them all", () => {
  const it = given(...dividing([{ held: "third", to: "left" }, { facility: "loan", to: "right" }, { agreement: "lease", to: "right" }]));
  expect(it.at("end")).toMatchObject({
    ended: { whole: "divided" },
    stakes: { "ada>left": 100, "ada>right": 100, "left>third": 40 },
    facilities: { loan: "right<bank: committed ?/?" },
    agreements: { lease: "right+landlord: signed" },
  });
});

test("[D2] a relation allocated to none, or to two, is refused", () => {
  const none = given(...dividing([{ held: "third", to: "left" }, { facility: "loan", to: "right" }])).faults();
  expect(none).toMatchObject([{ code: "unallocated-division", subject: "agreement:lease" }]);
  const twice = given(...dividing([{ held: "third", to: "left" }, { held: "third", to: "right" }, { facility: "loan", to: "left" }, { agreement: "lease", to: "left" }]));
  expect(twice.faults()).toMatchObject([{ code: "allocated-twice", path: ["allocation", 1] }]);
});

test("[D2] a company that survives its division may keep what is allocated to it", () => {
  const it = given(...dividing([{ held: "third", to: "whole" }, { facility: "loan", to: "whole" }, { agreement: "lease", to: "left" }], true));
  expect(it.at("end")).toMatchObject({
    ended: {},
    stakes: { "ada>left": 100, "ada>right": 100, "ada>whole": 100, "whole>third": 40 },
    facilities: { loan: "whole<bank: committed ?/?" },
  });
});

test("[C1] [D1] what a combination brings into being cannot be a company that has ended", () => {
  const ended = [formed("c"), told("entity-terminated", { entity: "c" })] as const;
  expect(given(...ended, told("consolidation-completed", { constituents: ["a", "b"], resulting: "c" })).faults()).toMatchObject([{ code: "acts-after-end" }]);
  const division = told("division-completed", { entity: "a", into: ["c"], allocation: [], survives: true });
  expect(given(...ended, division).faults()).toMatchObject([{ code: "acts-after-end" }]);
});

test("[D3] a company formed before with other holders gives the divider's part only to the divider's holders", () => {
  const division = told("division-completed", { entity: "w", into: ["l"], allocation: [], survives: true });
  const it = given(holds("ada", "w", 60), holds("ben", "w", 35), holds("w", "w", 5), holds("w", "l", 70), holds("cy", "l", 30), division);
  expect(it.at("end").stakes).toMatchObject({ "ada>l": 44.210526, "ben>l": 25.789474, "cy>l": 30 });
});

test("[P2] a parent's own shares take no part in what it distributes", () => {
  const it = given(holds("ada", "parent", 90), holds("parent", "parent", 10), holds("parent", "sub", 100), told("spin-off-completed", { parent: "parent", held: "sub" }));
  expect(it.at("end").stakes).toMatchObject({ "ada>sub": 100 });
});

test("[X2] a company that its acquirer wholly owned already brings no holders", () => {
  const it = given(holds("ada", "b", 100), holds("b", "a", 100), told("share-exchange-completed", { acquired: "a", acquirer: "b" }));
  expect(it.at("end").stakes).toEqual({ "ada>b": 100, "b>a": 100 });
});

test("[P1] [P2] a spin-off hands the subsidiary to the parent's holders, each its part", () => {
  const it = given(holds("ada", "parent", 60), holds("ben", "parent"), holds("parent", "sub", 80), told("spin-off-completed", { parent: "parent", held: "sub" }));
  expect(it.at("end").stakes).toEqual({ "ada>parent": 60, "ben>parent": null, "ada>sub": 48, "ben>sub": null });
  expect(given(formed("sub"), formed("parent"), told("spin-off-completed", { parent: "parent", held: "sub" })).faults()[0]?.code).toBe("not-a-holder");
});

test("[X1] [X2] [X3] a holding-company reorganisation swaps the holders one for one into the new parent (DGCL 251(g))", () => {
  const it = given(
    holds("ada", "old", 51),
    holds("public", "old", 49),
    told("facility-existed", { facility: "notes", borrower: "old", lenders: ["fund"], amount: dollars("4") }),
    formed("new"),
    told("stake-acquired", { owner: "old", held: "new", percent: 100, from: "issue" }),
    told("share-exchange-completed", { acquired: "old", acquirer: "new" }),
  );
  expect(it.at("end")).toMatchObject({
    stakes: { "ada>new": 51, "new>old": 100, "public>new": 49 },
    facilities: { notes: "old<fund: drawn ?/4" },
    ended: {},
  });
});

test("[X2] with holders on both sides, who holds how much of the acquirer is not disclosed", () => {
  const it = given(holds("ada", "a", 100), holds("ben", "b", 100), told("share-exchange-completed", { acquired: "a", acquirer: "b" }));
  expect(it.at("end").stakes).toEqual({ "ada>b": null, "ben>b": null, "b>a": 100 });
});

test("[X2] the acquired's own shares are converted into nothing: its holders hold all of the new parent", () => {
  const swap = [told("stake-acquired", { owner: "old", held: "new", percent: 100, from: "issue" }), told("share-exchange-completed", { acquired: "old", acquirer: "new" })];
  const it = given(holds("ada", "old", 60), holds("ben", "old", 20), holds("old", "old", 20), ...swap);
  expect(it.at("end").stakes).toEqual({ "ada>new": 75, "ben>new": 25, "new>old": 100 });
});

/** Holders of one company, who together hold at most all of it: exact shares, ranges and shares not disclosed, some with votes of their own. */
const arbitraryHolders = fc
  .array(
    fc.record({
      percent: fc.oneof(
        fc.integer({ min: 1, max: 20 }),
        fc.constant(undefined),
        fc.record({ min: fc.integer({ min: 1, max: 20 }), more: fc.integer({ min: 1, max: 9 }) }).map(({ min, more }) => ({ min, max: min + more, maxExclusive: true as const })),
      ) satisfies fc.Arbitrary<ShareText | undefined>,
      votes: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) => rows.map(({ percent, votes }, at) => holds(`owner-${at}`, "parent", percent, votes === undefined ? {} : { votes })));

function holdersOf(it: ReturnType<typeof given>, company: string) {
  assert.deepEqual(it.faults(), []);
  const history = it.history();
  const stakes = thingsOfKind(snapshotAt(history, history.steps.length), "stake").filter(({ held }) => held === company);
  return stakes.map(({ owner, percent, votes }) => ({ owner, percent, votes })).sort((a, b) => (a.owner < b.owner ? -1 : 1));
}

test("[P1] [P2] whoever holds a part of a parent, known, narrowed or not disclosed, holds the same part of what it spins off whole", () => {
  holdsForAll(arbitraryHolders, (holders) => {
    const it = given(...holders, holds("parent", "sub", 100), told("spin-off-completed", { parent: "parent", held: "sub" }));
    const percents = (company: string) => holdersOf(it, company).map(({ owner, percent }) => ({ owner, percent }));
    assert.deepEqual(percents("sub"), percents("parent"));
  });
});

test("[X1] [X2] [X3] a company that makes its own parent passes its holders on, their shares and their votes as they were", () => {
  holdsForAll(arbitraryHolders, (holders) => {
    const before = given(...holders);
    const after = given(...holders, told("stake-acquired", { owner: "parent", held: "new", percent: 100, from: "issue" }), told("share-exchange-completed", { acquired: "parent", acquirer: "new" }));
    assert.deepEqual(holdersOf(after, "new"), holdersOf(before, "parent"));
    assert.deepEqual(holdersOf(after, "parent").map(({ owner }) => owner), ["new"]);
  });
});

test("[D3] [X2] holders whose votes and shares part hold what takes their company's place with the same votes", () => {
  const members = [holds("manager", "old", 0, { votes: 100 }), holds("fund", "old", 100, { votes: 0 })] as const;
  const mirrored = { stakes: { "fund>new": 100, "manager>new": 0 }, votes: { "fund>new": 0, "manager>new": 100 } };
  const division = told("division-completed", { entity: "old", into: ["new"], allocation: [], survives: false });
  expect(given(...members, division).at("end")).toMatchObject(mirrored);
  expect(given(...members, told("share-exchange-completed", { acquired: "old", acquirer: "new" })).at("end")).toMatchObject(mirrored);
});

test("[P2] a spin-off follows economic shares: votes alone bring nothing, and what falls to the company itself is its own", () => {
  const it = given(
    holds("trustee", "parent", 0, { votes: 60 }),
    holds("ada", "parent", 75, { votes: 40 }),
    holds("sub", "parent", 25),
    holds("parent", "sub", 80),
    told("spin-off-completed", { parent: "parent", held: "sub" }),
  ).at("end");
  expect(it.stakes).toEqual({ "ada>parent": 75, "ada>sub": 60, "sub>parent": 25, "sub>sub": 20, "trustee>parent": 0 });
  expect(it.votes).toEqual({ "ada>parent": 40, "trustee>parent": 60 });
});

test("[P2] where the parent's own shares are not exactly known, neither is what its holders get", () => {
  const spinOff = (own: ReturnType<typeof holds>) =>
    given(holds("ada", "parent", 60), own, holds("parent", "sub", 100), told("spin-off-completed", { parent: "parent", held: "sub" })).at("end").stakes["ada>sub"];
  expect(spinOff(holds("parent", "parent", { min: 20, max: 25 }))).toEqual({ min: 75, max: 80 });
  expect(spinOff(holds("parent", "parent"))).toBe(null);
});

test("[D2] a claim and its debt that a division puts into one company are extinguished; a guarantee goes where it is allocated", () => {
  const it = given(
    formed("left"),
    told("facility-existed", { facility: "claim", borrower: "left", lenders: ["whole"], amount: dollars("5") }),
    told("facility-committed", { facility: "guaranteed", borrower: "third", lenders: ["bank"], guarantors: ["whole", "ada"] }),
    told("division-completed", { entity: "whole", into: ["left"], allocation: [{ facility: "claim", to: "left" }, { facility: "guaranteed", to: "left" }], survives: true }),
  );
  expect(it.at("end").facilities).toEqual({ guaranteed: "third<bank: committed ?/? by left+ada" });
});
