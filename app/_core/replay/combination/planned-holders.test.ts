import { expect, test } from "@playwright/test";
import { formed, given, holds, told } from "../../testing/given";

type Row = readonly [owner: string, company: string, becomes: string, into?: string, percent?: number];

const merged = (constituents: string[], survivor: string, form: string, ...rows: Row[]) =>
  told("merger-completed", {
    constituents,
    survivor,
    form: form as "direct",
    holders: rows.map(([owner, company, becomes, into, percent]) => ({
      owner,
      in: company,
      becomes: becomes as "paid-out",
      ...(into === undefined ? {} : { into }),
      ...(percent === undefined ? {} : { percent }),
    })),
  });
const THREE = [holds("ada", "b", 60), holds("cy", "b", 20), holds("ben", "b", 20)] as const;
const PAYS_BEN: Row = ["ben", "b", "paid-out"];

test("[M4l] where the plan pays out a holder of the survivor and nobody joins, the others share what is left", () => {
  const sub = [holds("b", "a", 100)] as const;
  for (const becomes of ["paid-out", "cancelled"]) {
    for (const form of ["direct", "unspecified", "forward-triangular", "short-form-up"]) {
      expect(given(...THREE, ...sub, merged(["a", "b"], "b", form, ["ben", "b", becomes])).at("end").stakes).toEqual({ "ada>b": 75, "cy>b": 25 });
    }
  }
  const it = given(...THREE, ...sub, merged(["a", "b"], "b", "direct", PAYS_BEN));
  expect(it.rules("end").slice(-3)).toEqual(["M4j", "M4l", "M4l"]);
});

test("[M4l] holders not on record keep their part in proportion, and so do the survivor's own shares", () => {
  const it = given(holds("ada", "b", 40), holds("b", "b", 8), holds("ben", "b", 20), holds("b", "a", 100), merged(["a", "b"], "b", "direct", PAYS_BEN));
  expect(it.at("end").stakes).toEqual({ "ada>b": 50, "b>b": 10 });
});

test("[M4l] all holders of the disappearing side are paid out as well: who stays has what the plan leaves", () => {
  const it = given(...THREE, holds("dee", "a", 100), merged(["a", "b"], "b", "direct", PAYS_BEN, ["dee", "a", "paid-out"]));
  expect(it.at("end").stakes).toEqual({ "ada>b": 75, "cy>b": 25 });
});

test("[M4f] [M4l] into the subsidiary: what is paid out on either side is gone", () => {
  const sides = [holds("ada", "p", 60), holds("ben", "p", 40), holds("p", "s", 90), holds("public", "s", 10)] as const;
  const down = (...rows: Row[]) => given(...sides, merged(["p", "s"], "s", "short-form-down", ...rows)).at("end").stakes;
  expect(down(["public", "s", "paid-out"])).toEqual({ "ada>s": 60, "ben>s": 40 });
  expect(down(["ben", "p", "paid-out"])).toEqual({ "ada>s": 84.375, "public>s": 15.625 });
  expect(down(["ben", "p", "paid-out"], ["public", "s", "cancelled"])).toEqual({ "ada>s": 100 });
  expect(down(["ada", "p", "paid-out"], ["ben", "p", "paid-out"])).toEqual({ "public>s": 100 });
});

test("[M4c] [M4g] [M4h] [X2] [M4l] who goes on from a side takes its whole place, without what the plan pays out", () => {
  const paysBen: Row = ["ben", "a", "paid-out"];
  const side = [holds("ada", "a", 45), holds("cy", "a", 15), holds("ben", "a", 40)] as const;
  const shared = { "ada>b": 75, "cy>b": 25 };
  expect(given(...side, holds("old", "b", 100), merged(["a", "b"], "b", "reverse-triangular", paysBen)).at("end").stakes).toEqual(shared);
  expect(given(...side, formed("b"), merged(["a", "b"], "b", "direct", paysBen)).at("end").stakes).toEqual(shared);
  const exchange = told("share-exchange-completed", { acquired: "a", acquirer: "b", holders: [{ owner: "ben", in: "a", becomes: "paid-out" }] });
  expect(given(...side, formed("b"), exchange).at("end").stakes).toEqual({ ...shared, "b>a": 100 });
  const sole = [holds("ada", "a", 100), holds("ada", "b", 60), holds("ben", "b", 40), merged(["a", "b"], "b", "direct", PAYS_BEN)] as const;
  expect(given(...sole).at("end").stakes).toEqual({ "ada>b": 100 });
});

test("[M4l] [X2] an acquirer that pays out its own holder in a share exchange for cash alone leaves the rest to the others", () => {
  const rows = [{ owner: "ben", in: "b", becomes: "paid-out" as const }, { owner: "dee", in: "a", becomes: "paid-out" as const }];
  const exchange = told("share-exchange-completed", { acquired: "a", acquirer: "b", holders: rows });
  expect(given(...THREE, holds("dee", "a", 100), exchange).at("end").stakes).toEqual({ "ada>b": 75, "b>a": 100, "cy>b": 25 });
});

test("[M4l] [M4k] where the survivor issues shares at the same time, the others are not disclosed but for what the plan states", () => {
  const sub = holds("b", "a", 80);
  const dee = holds("dee", "a", 20);
  const issues: Row = ["dee", "a", "converted", "b", 5];
  expect(given(...THREE, sub, dee, merged(["a", "b"], "b", "direct", PAYS_BEN, issues)).at("end").stakes).toEqual({ "ada>b": null, "cy>b": null, "dee>b": 5 });
  const states: Row = ["ada", "b", "converted", "b", 70];
  expect(given(...THREE, sub, merged(["a", "b"], "b", "direct", PAYS_BEN, states)).at("end").stakes).toEqual({ "ada>b": 70, "cy>b": null });
});

test("[M4l] where the plan leaves open who has other shares of the survivor, what the others hold is not disclosed", () => {
  const elsewhere = given(...THREE, formed("x"), holds("b", "a", 100), merged(["a", "b"], "b", "direct", PAYS_BEN, ["cy", "b", "converted", "x"]));
  expect(elsewhere.at("end").stakes).toEqual({ "ada>b": null, "cy>x": null });
  const ring = [holds("ada", "b", 60), holds("ben", "b", 20), holds("a", "b", 20), holds("b", "a", 100)] as const;
  for (const form of ["direct", "forward-triangular", "short-form-up"]) {
    expect(given(...ring, merged(["a", "b"], "b", form, PAYS_BEN)).at("end").stakes).toEqual({ "ada>b": null });
  }
  const down = [holds("dee", "p", 100), holds("p", "b", 50), holds("ada", "b", 30), holds("ben", "b", 20), formed("x")] as const;
  expect(given(...down, merged(["p", "b"], "b", "short-form-down", PAYS_BEN, ["dee", "p", "converted", "x"])).at("end").stakes).toEqual({ "ada>b": null, "dee>x": null });
});

test("[M4l] of a part that is not disclosed it is not disclosed what it leaves; of nothing it leaves all as it was", () => {
  const sub = holds("b", "a", 100);
  expect(given(holds("ada", "b", 60), holds("ben", "b"), sub, merged(["a", "b"], "b", "direct", PAYS_BEN)).at("end").stakes).toEqual({ "ada>b": null });
  const range = given(holds("ada", "b", 60), holds("ben", "b", { min: 20, max: 25 }), sub, merged(["a", "b"], "b", "direct", PAYS_BEN));
  expect(range.at("end").stakes).toEqual({ "ada>b": { min: 75, max: 80 } });
});

test("[M4l] votes that go with what is paid out leave the others more of them; votes not stated leave them not stated", () => {
  const sub = holds("b", "a", 100);
  const pays = (votes?: number) =>
    given(
      holds("ada", "b", 50, { votes: 60 }),
      holds("cy", "b", 0, { votes: 20 }),
      holds("ben", "b", 50, votes === undefined ? {} : { votes }),
      sub,
      merged(["a", "b"], "b", "direct", PAYS_BEN),
    ).at("end");
  expect(pays(20)).toMatchObject({ stakes: { "ada>b": 100, "cy>b": 0 }, votes: { "ada>b": 75, "cy>b": 25 } });
  expect(pays(0).votes).toEqual({ "ada>b": 60, "cy>b": 20 });
  expect(pays().votes).toEqual({});
});
