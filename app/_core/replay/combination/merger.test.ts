import { expect, test } from "@playwright/test";
import { dollars, formed, given, holds, told } from "../../testing/given";
import { readEntity, snapshotAt } from "../snapshot";

const merged = (constituents: string[], survivor: string, form: "direct", more?: object) =>
  told("merger-completed", { constituents, survivor, form, ...more });
const form = (name: string) => name as "direct";

test("[M0] the named agreement is completed before anything passes", () => {
  const signed = told("agreement-signed", { agreement: "plan", parties: ["parent", "shell", "target"] });
  const it = given(signed, merged(["shell", "target"], "target", form("reverse-triangular"), { agreement: "plan" }));
  expect(it.at("end").agreements).toEqual({ plan: "parent+target: completed" });
  expect(it.rules("end")[0]).toBe("M0");
});

test("[M1] every disappearing constituent ends into the survivor, and a succession is recorded", () => {
  const it = given(merged(["a", "b", "c"], "b", "direct"));
  expect(it.at("end")).toMatchObject({ standing: ["b"], ended: { a: "merged into b", c: "merged into b" } });
  expect([...it.history().threads.keys()].filter((key) => key.startsWith("succession"))).toEqual([
    "succession:a>b>merger-completed-1",
    "succession:c>b>merger-completed-1",
  ]);
});

test("[M2] what constituents have with each other is extinguished, never turned into a loop", () => {
  const it = given(
    holds("a", "b", 30),
    holds("b", "a", 5),
    told("facility-committed", { facility: "between", borrower: "a", lenders: ["b"] }),
    told("facility-committed", { facility: "outside", borrower: "a", lenders: ["bank"], guarantors: ["b", "ada"] }),
    told("agreement-signed", { agreement: "between", parties: ["a", "b"] }),
    merged(["a", "b"], "b", "direct"),
  );
  expect(it.at("end")).toMatchObject({ stakes: {}, agreements: {}, facilities: { outside: "b<bank: committed ?/? by ada" } });
});

test("[M3] stakes of the disappearing pass to the survivor and add to what it held there", () => {
  const it = given(holds("a", "third", 30), holds("b", "third", 12.5), merged(["a", "b"], "b", "direct"));
  expect(it.at("end").stakes).toEqual({ "b>third": 42.5 });
});

test("[M4a] [M4b] [M4c] reverse triangular: the shell's holders take the survivor, all earlier holders end", () => {
  const it = given(
    holds("parent", "shell", 100),
    holds("public", "target", 90),
    holds("parent", "target", 10),
    merged(["shell", "target"], "target", form("reverse-triangular")),
  );
  expect(it.at("end")).toMatchObject({ stakes: { "parent>target": 100 }, ended: { shell: "merged into target" } });
  expect(it.rules("end")).toEqual(expect.arrayContaining(["M4a", "M4b", "M4c"]));
});

test("[M4c] [M5] reverse triangular: the target keeps what it has, and owes what the shell owed (Meso Scale v. Roche)", () => {
  const it = given(
    holds("parent", "shell", 100),
    holds("target", "daughter", 100),
    told("facility-committed", { facility: "bank-debt", borrower: "shell", lenders: ["bank"], amount: dollars("13") }),
    told("facility-drawn", { facility: "bank-debt", amount: dollars("12.5") }),
    merged(["shell", "target"], "target", form("reverse-triangular")),
  );
  expect(it.at("end")).toMatchObject({
    stakes: { "parent>target": 100, "target>daughter": 100 },
    facilities: { "bank-debt": "target<bank: drawn 13/12.5" },
  });
});

test("[M4d] forward triangular: the shell's holders stay, the target's are paid out", () => {
  const it = given(holds("parent", "shell", 100), holds("public", "target", 100), merged(["shell", "target"], "shell", form("forward-triangular")));
  expect(it.at("end").stakes).toEqual({ "parent>shell": 100 });
});

test("[M4e] into the parent: its holders stay, the minority is paid out", () => {
  const it = given(holds("ada", "parent", 100), holds("parent", "sub", 90), holds("public", "sub", 10), merged(["parent", "sub"], "parent", form("short-form-up")));
  expect(it.at("end").stakes).toEqual({ "ada>parent": 100 });
});

test("[M4f] into the subsidiary: the parent's holders take its place, each a share of its share", () => {
  const it = given(
    holds("ada", "parent", 60),
    holds("ben", "parent", 40),
    holds("parent", "sub", 90),
    holds("public", "sub", 10),
    merged(["parent", "sub"], "sub", form("short-form-down")),
  );
  expect(it.at("end").stakes).toEqual({ "ada>sub": 54, "ben>sub": 36, "public>sub": 10 });
});

test("[M4g] one owner of all sides keeps 100 %", () => {
  expect(given(holds("ada", "a", 100), holds("ada", "b", 100), merged(["a", "b"], "b", "direct")).at("end").stakes).toEqual({ "ada>b": 100 });
});

test("[M4h] a survivor without recorded holders takes the disappearing side's holders and percents", () => {
  const it = given(holds("ada", "a", { min: 50, max: 100, minExclusive: true }), holds("ben", "a"), formed("b"), merged(["a", "b"], "b", form("unspecified")));
  expect(it.at("end").stakes).toEqual({ "ada>b": { min: 50, max: 100, minExclusive: true }, "ben>b": null });
});

test("[M4i] holders of both sides share in the survivor; how is not disclosed", () => {
  const it = given(holds("ada", "a", 100), holds("ben", "b", 100), merged(["a", "b"], "b", "direct"));
  expect(it.at("end").stakes).toEqual({ "ada>b": null, "ben>b": null });
});

test("[M4i] a wholly owned subsidiary that merges into its parent leaves the parent's holders as they were", () => {
  const it = given(holds("ada", "parent", 70), holds("parent", "sub", 100), merged(["parent", "sub"], "parent", "direct"));
  expect(it.at("end").stakes).toEqual({ "ada>parent": 70 });
});

test("[M4j] [M4k] the plan overrides the form for the holders it names, and what it issues dilutes the rest", () => {
  const it = given(
    holds("parent", "shell", 100),
    holds("public", "target", 95),
    holds("founder", "target", 5),
    holds("ada", "parent", 100),
    merged(["shell", "target"], "target", form("reverse-triangular"), {
      holders: [{ owner: "founder", in: "target", becomes: "converted", into: "parent", percent: 8 }],
    }),
  );
  expect(it.at("end").stakes).toEqual({ "ada>parent": null, "founder>parent": 8, "parent>target": 100 });
});

test("[M4j] a plan names holders on record, in companies that enter", () => {
  const plan = (holder: object) => given(holds("ada", "a", 100), merged(["a", "b"], "b", "direct", { holders: [holder] })).faults();
  expect(plan({ owner: "ben", in: "a", becomes: "paid-out" })[0]).toMatchObject({ code: "not-a-holder", path: ["holders", 0, "owner"] });
  expect(plan({ owner: "ada", in: "c", becomes: "paid-out" })[0]).toMatchObject({ code: "not-a-constituent", path: ["holders", 0, "in"] });
});

test("[M4i] [M4j] a plan that pays out a side's holders brings nobody, and the survivor's holders stay as they were", () => {
  const paidOut = (owner: string, company: string) => ({ holders: [{ owner, in: company, becomes: "paid-out" }] });
  const minority = given(
    holds("ada", "p", 100),
    holds("p", "s", 60),
    holds("min", "s", 40),
    merged(["p", "s"], "p", "direct", paidOut("min", "s")),
  );
  expect(minority.at("end").stakes).toEqual({ "ada>p": 100 });
  expect(given(holds("ada", "a", 100), holds("ben", "b", 100), merged(["a", "b"], "b", "direct", paidOut("ada", "a"))).at("end").stakes).toEqual({ "ben>b": 100 });
});

test("[R3] [M4i] who holds no sure part of a company that the others hold whole holds nothing once it ends", () => {
  const inside = [holds("b", "a", 100), holds("ada", "a"), holds("ben", "a", 0, { votes: 30 }), holds("cy", "b", 100)] as const;
  expect(given(...inside, merged(["a", "b"], "b", "direct")).at("end").stakes).toEqual({ "cy>b": 100 });
  const ring = [holds("b", "a", 100), holds("a", "b", 100), holds("ada", "a")] as const;
  expect(given(...ring, merged(["a", "b"], "b", "direct")).at("end").stakes).toEqual({});
});

test("[M4j] a holder to whom the plan gives nothing holds nothing", () => {
  const plan = { holders: [{ owner: "ada", in: "a", becomes: "converted", percent: 0 }] };
  expect(given(holds("ada", "a", 100), holds("ben", "b", 100), merged(["a", "b"], "b", "direct", plan)).at("end").stakes).toEqual({ "ben>b": null });
});

test("[R3] [M4j] a plan cannot give shares in a company that ends", () => {
  const plan = { holders: [{ owner: "ada", in: "a", becomes: "converted", into: "a", percent: 50 }] };
  expect(given(holds("ada", "a", 100), merged(["a", "b"], "b", "direct", plan)).faults()).toMatchObject([
    { code: "not-standing", path: ["holders", 0, "into"] },
  ]);
});

test("[M4f] a chain of parents into the last subsidiary: each holder a share through every link", () => {
  const down = merged(["a", "b", "c"], "c", form("short-form-down"));
  expect(given(holds("ada", "a", 100), holds("a", "b", 60), holds("cy", "b", 40), holds("b", "c", 90), down).at("end").stakes).toEqual({
    "ada>c": 54,
    "cy>c": 36,
  });
});

test("[M4f] where the parent's stake is not recorded, its holders' shares are not disclosed; they do not vanish", () => {
  expect(given(holds("ada", "p", 100), formed("s"), merged(["p", "s"], "s", form("short-form-down"))).at("end").stakes).toEqual({ "ada>s": null });
});

test("[M4h] treasury shares leave the arithmetic: a wholly owned subsidiary stays one, a survivor's own shares make way", () => {
  const parent = [holds("ada", "p", 70), holds("p", "s", 95), holds("s", "s", 5), merged(["p", "s"], "p", "direct")] as const;
  expect(given(...parent).at("end").stakes).toEqual({ "ada>p": 70 });
  expect(given(holds("ada", "a", 100), holds("b", "b", 5), merged(["a", "b"], "b", "direct")).at("end").stakes).toEqual({ "ada>b": 100 });
});

test("[M2] a completed agreement between constituents stands as performed; an open one is extinguished", () => {
  const signs = (agreement: string) => told("agreement-signed", { agreement, parties: ["a", "b"] });
  const it = given(signs("plan"), signs("lease"), merged(["a", "b"], "b", "direct", { agreement: "plan" }));
  expect(it.at("end").agreements).toEqual({ plan: "b: completed" });
});

test("[M5] a promise to oneself is none", () => {
  const it = given(told("equity-committed", { commitment: "promise", by: ["a", "ada"], to: ["b", "x"] }), merged(["a", "b"], "b", "direct"));
  expect(it.at("end").commitments).toEqual({ promise: "b+ada>x: committed ?" });
});

test("[M5] loans given, guarantees, promises and contracts pass to the survivor", () => {
  const it = given(
    told("facility-committed", { facility: "lent", borrower: "x", lenders: ["a", "bank"], guarantors: ["ada"] }),
    told("facility-committed", { facility: "guaranteed", borrower: "x", lenders: ["bank"], guarantors: ["a"] }),
    told("equity-committed", { commitment: "promise", by: ["ada"], to: ["a", "c"] }),
    told("agreement-signed", { agreement: "lease", parties: ["a", "landlord"] }),
    merged(["a", "b"], "b", "direct"),
  );
  expect(it.at("end")).toMatchObject({
    facilities: { lent: "x<b+bank: committed ?/? by ada", guaranteed: "x<bank: committed ?/? by b" },
    commitments: { promise: "ada>b+c: committed ?" },
    agreements: { lease: "b+landlord: signed" },
  });
});

test("[M5] a survivor that owed the disappearing side's debtor, or lent to it, ends up with no debt to itself", () => {
  const it = given(told("facility-committed", { facility: "loan", borrower: "b", lenders: ["a", "bank"] }), merged(["a", "b"], "b", "direct"));
  expect(it.at("end").facilities).toEqual({ loan: "b<bank: committed ?/?" });
});

test("[M6] offices in a disappearing constituent end, the survivor's go on", () => {
  const takes = (entity: string, person: string) => told("office-taken", { entity, persons: [person], post: "director" });
  const it = given(takes("a", "ada"), takes("b", "ben"), merged(["a", "b"], "b", "direct"));
  expect(it.at("end").offices).toEqual(["ben: director of b"]);
});

test("[M7] a new name is an effect of its own, after everything else", () => {
  const it = given(merged(["a", "b"], "b", "direct", { newName: "Beta One" }));
  expect(it.rules("end").at(-1)).toBe("M7");
  expect(readEntity(snapshotAt(it.history(), 1), "b")?.name).toBe("Beta One");
});

test("[M3] treasury shares of the survivor stay in a direct merger, those of the disappearing end", () => {
  const it = given(holds("a", "a", 3), holds("b", "b", 2), merged(["a", "b"], "b", "direct"));
  expect(it.at("end").stakes).toEqual({ "b>b": 2 });
});

test("[M4d] [M4e] the survivor's holders keep what was stated, though a disappearing side held shares in it: cancelled or kept, that is for the plan to say", () => {
  const ring = (name: string) =>
    given(holds("ada", "p", 60), holds("ben", "p", 20), holds("s", "p", 20), holds("p", "s", 100), merged(["p", "s"], "p", form(name))).at("end").stakes;
  for (const name of ["short-form-up", "forward-triangular"]) expect(ring(name)).toEqual({ "ada>p": 60, "ben>p": 20 });
});

test("[M4h] a survivor that one of the others holds in part has other holders: nobody's share is disclosed", () => {
  expect(given(holds("ada", "a", 100), holds("a", "b", 30), merged(["a", "b"], "b", "direct")).at("end").stakes).toEqual({ "ada>b": null });
});

test("[M3] votes that pass with shares add where both are stated", () => {
  const passes = (votes?: number) =>
    given(holds("a", "third", 30, { votes: 0 }), holds("b", "third", 10, votes === undefined ? {} : { votes }), merged(["a", "b"], "b", "direct")).at("end");
  expect(passes(12)).toMatchObject({ stakes: { "b>third": 40 }, votes: { "b>third": 12 } });
  expect(passes()).toMatchObject({ stakes: { "b>third": 40 }, votes: {} });
});

test("[M4c] the shell's holders take the survivor with the votes that they had in the shell", () => {
  const it = given(holds("ada", "shell", 30, { votes: 100 }), holds("fund", "shell", 70, { votes: 0 }), merged(["shell", "target"], "target", form("reverse-triangular")));
  expect(it.at("end")).toMatchObject({ stakes: { "ada>target": 30, "fund>target": 70 }, votes: { "ada>target": 100, "fund>target": 0 } });
});

test("[M2] [M4i] a ring of three that merges leaves no loop; what its outside holder has then is not disclosed, or, downstream, all of it", () => {
  const ring = [holds("ada", "a", 5), holds("c", "a", 95), holds("a", "b", 100), holds("b", "c", 100)] as const;
  expect(given(...ring, merged(["a", "b", "c"], "a", "direct")).at("end").stakes).toEqual({ "ada>a": null });
  expect(given(...ring, merged(["a", "b", "c"], "c", form("short-form-down"))).at("end").stakes).toEqual({ "ada>c": 100 });
});
