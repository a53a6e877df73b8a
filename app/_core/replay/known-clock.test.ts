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
  expect(learned).toEqual([["stake:ben>acme", "S8"], ["entity:ada", "E3"], ["stake:ada>acme", "S2"]]);
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
