import { expect, test } from "@playwright/test";
import { formed, given, holds, told } from "../testing/given";

const secretly = [
  formed("acme", { id: "formation", effective: "2020-01-01" }),
  formed("beta", { effective: "2020-02-01" }),
  told("disclosure", { id: "news", effective: "2020-03-01", reveals: ["formation"] }),
];

test("[K1] a late event takes its place, what followed is replayed, and the step tells what changed by learning it", () => {
  const it = given(
    holds("ben", "acme", 60, { effective: "2020-01-01" }),
    told("stake-acquired", { id: "purchase", owner: "ada", held: "acme", percent: 20, from: "ben", effective: "2020-02-01" }),
    told("stake-disposed", { owner: "ben", held: "acme", percent: 10, effective: "2020-03-01" }),
    told("disclosure", { id: "news", effective: "2020-04-01", reveals: ["purchase"] }),
  );
  expect(it.at("news", "known").stakes).toEqual({ "ben>acme": 50 });
  expect(it.at("purchase", "known").stakes).toEqual({ "ada>acme": 20, "ben>acme": 30 });
  const learned = it.history("known").effects[4]?.map(({ key, rule }) => [key, rule]);
  expect(learned).toEqual([["stake:ben>acme", "S3"], ["entity:ada", "E3"], ["stake:ada>acme", "S2"]]);
});

test("[K3] a revealed event is a step right after its disclosure, on the disclosure's day", () => {
  const { steps } = given(...secretly).history("known");
  expect(steps.map(({ event, day }) => [event.id, day])).toEqual([
    ["entity-formed-2", "2020-02-01"],
    ["news", "2020-03-01"],
    ["formation", "2020-03-01"],
  ]);
});

test("[K3] on the day between, the public knows nothing of it", () => {
  expect(given(...secretly).at("2020-02-15", "known").standing).toEqual(["beta"]);
  expect(given(...secretly).at("2020-02-15").standing).toEqual(["acme", "beta"]);
});

test("[K5] an event that needs what is not public yet does not replay", () => {
  const it = given(
    formed("acme", { id: "formation", effective: "2020-01-01" }),
    holds("ada", "acme", 100, { effective: "2020-02-01" }),
    told("disclosure", { effective: "2020-03-01", reveals: ["formation"] }),
  );
  expect(it.faults()).toEqual([]);
  expect(it.faults("known")[0]).toMatchObject({ code: "acts-before-formation", event: "stake-existed-2" });
});

test("[E2] [K5] a company may be seen before the public learns of its formation", () => {
  const it = given(
    formed("acme", { id: "formation", effective: "2020-01-01" }),
    told("entity-existed", { entity: "acme", effective: "2020-02-01" }),
    told("disclosure", { effective: "2020-03-01", reveals: ["formation"] }),
  );
  expect(it.faults("known")).toEqual([]);
  expect(it.at("2020-02-01", "known").standing).toEqual(["acme"]);
});

test("[K3] of several disclosures the one public first counts, also where one is itself revealed late", () => {
  const it = given(
    formed("acme", { id: "formation", effective: "2020-01-01" }),
    told("disclosure", { id: "memo", effective: "2020-02-01", reveals: ["formation"] }),
    told("disclosure", { id: "news", effective: "2020-03-01", reveals: ["formation"] }),
    told("disclosure", { id: "leak", effective: "2020-06-01", reveals: ["memo"] }),
  );
  expect(it.history("known").steps.map(({ event, day }) => [event.id, day])).toEqual([
    ["news", "2020-03-01"],
    ["formation", "2020-03-01"],
    ["leak", "2020-06-01"],
    ["memo", "2020-06-01"],
  ]);
});

test("[K4] [K6] a correction of a correction replaces both, in whatever order they become known", () => {
  const reports = [
    holds("ada", "acme", 10, { id: "a", effective: "2020-01-01" }),
    holds("ada", "acme", 20, { id: "b", effective: "2020-01-01", corrects: "a" }),
    holds("ada", "acme", 30, { id: "c", effective: "2020-01-01", corrects: "b" }),
  ];
  for (const order of [["a", "b", "c"], ["c", "b", "a"], ["a", "c", "b"], ["b", "a", "c"]]) {
    const news = order.map((id, index) => told("disclosure", { effective: `2020-0${index + 2}-01`, reveals: [id] }));
    const it = given(...reports, ...news);
    expect(it.at("end", "known"), order.join()).toEqual(it.at("end"));
    const afterC = it.history("known").steps.findIndex(({ event }) => event.id === "c") + 1;
    expect(it.at(`step:${afterC}`, "known").stakes).toEqual({ "ada>acme": 30 });
  }
});

test("[K6] a correction replaces the event it corrects: from the start as it happened, from its own day as known", () => {
  const it = given(
    holds("ada", "acme", 40, { id: "first-report", effective: "2020-01-01" }),
    formed("beta", { effective: "2020-02-01" }),
    holds("ada", "acme", 25, { id: "correction", effective: "2020-03-01", corrects: "first-report" }),
  );
  expect(it.history().steps.map(({ event }) => event.id)).toEqual(["entity-formed-2", "correction"]);
  expect(it.at("2020-02-15", "known").stakes).toEqual({ "ada>acme": 40 });
  expect(it.at("end", "known")).toEqual(it.at("end"));
  expect(it.at("end").stakes).toEqual({ "ada>acme": 25 });
});
