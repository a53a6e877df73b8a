import { expect, test } from "@playwright/test";
import { caseOf, dollars, formed, holds, told } from "../testing/given";
import { parseCase } from "./parse-case";

const faultsOf = (theCase: unknown) => {
  const parsed = parseCase(JSON.stringify(theCase, null, 2));
  return parsed.ok ? [] : parsed.faults.map(({ code, path, expected, found, advice }) => ({ code, path, expected, found, advice }));
};
const placesOf = (theCase: unknown) => faultsOf(theCase).map(({ code, path }) => `${code} ${path}`);

test("a case is read with what may be left out filled in", () => {
  const { chapters: _chapters, differences: _differences, ...rest } = caseOf([formed("acme")]);
  expect(parseCase(JSON.stringify(rest))).toMatchObject({ ok: true, case: { chapters: [], differences: [] } });
});

test("what is expected is said in plain words", () => {
  const [acme] = caseOf([formed("acme")]).events;
  const eventWith = (fields: object) => faultsOf({ ...caseOf([formed("acme")]), events: [{ ...acme, ...fields }], cover: acme?.id })[0];
  expect(eventWith({ title: 7 })).toMatchObject({ code: "wrong-shape", expected: "a text in double quotes", found: "7" });
  expect(eventWith({ title: "" })).toMatchObject({ code: "wrong-shape", expected: "a text that is not empty", found: "an empty text" });
  expect(eventWith({ entity: "Acme Corp" })).toMatchObject({ code: "wrong-shape", expected: expect.stringContaining("lower-case letters"), found: '"Acme Corp"' });
  expect(eventWith({ sources: [] })).toMatchObject({ code: "wrong-shape", expected: "at least one source", found: "an empty list" });
  expect(eventWith({ standing: "documentd" })).toMatchObject({ code: "unknown-value", advice: expect.stringContaining('Did you mean "documented"?') });
  expect(eventWith({ type: "entity-form" })).toMatchObject({ code: "unknown-value", advice: expect.stringContaining('"entity-formed"') });
  expect(eventWith({ sources: [{ source: "paper", say: "It." }] })).toMatchObject({ code: "unknown-key", path: "/events/0/sources/0/say", advice: expect.stringContaining('Did you mean "says"?') });
});

test("a share may be written in two ways, and what is wrong is told of the way that was meant", () => {
  const shareFaults = (percent: unknown) => faultsOf(caseOf([{ ...holds("ada", "acme"), percent }]));
  expect(shareFaults(120)).toMatchObject([{ path: "/events/0/percent", expected: "a percent from 0 to 100", found: "120" }]);
  expect(shareFaults("80 %")).toMatchObject([{ path: "/events/0/percent", expected: expect.stringContaining("or a range") }]);
  expect(shareFaults({ min: 50 })).toMatchObject([{ code: "missing-key", path: "/events/0/percent/max" }]);
  expect(shareFaults({ min: 50, max: 60, maxExclusiv: true })).toMatchObject([{ code: "unknown-key", path: "/events/0/percent/maxExclusiv" }]);
  expect(faultsOf(caseOf([{ ...told("stake-disposed", { owner: "ada", held: "acme", percent: "all" }), percent: "al" }]))).toMatchObject([
    { path: "/events/0/percent", expected: expect.stringContaining('"all"') },
  ]);
});

test("a row of an allocation is told of the way that was meant", () => {
  const rowFaults = (row: object) =>
    placesOf(caseOf([told("division-completed", { entity: "acme", into: ["birch"], survives: true, allocation: [row as { held: string; to: string }] })], {
      entities: ["acme", "birch"].map((id) => ({ id, kind: "llc" as const, name: id })),
    }));
  expect(rowFaults({ held: "birch" })).toEqual(["missing-key /events/0/allocation/0/to"]);
  expect(rowFaults({ loan: "x", to: "birch" })).toEqual(["wrong-shape /events/0/allocation/0"]);
});

test("a misspelt key is one fault, not a missing and an unknown one", () => {
  const { entities, ...rest } = caseOf([formed("acme")]);
  expect(placesOf({ ...rest, entites: entities })).toEqual(["unknown-key /entites"]);
  const { entity: _entity, ...event } = { ...caseOf([formed("acme")]).events[0], entity: "" };
  expect(placesOf({ ...caseOf([formed("acme")]), events: [{ ...event, entitiy: "acme" }] })).toEqual(["unknown-key /events/0/entitiy"]);
});

test("what names a part with a fault names something all the same", () => {
  const theCase = caseOf([formed("acme", { id: "first", chapter: "start" }), told("disclosure", { reveals: ["first"] })]);
  const chapters = [{ id: "start", title: "The start" }];
  expect(placesOf({ ...theCase, chapters, entities: [{ id: "acme", kind: "firm", name: "Acme" }] })).toEqual(["unknown-value /entities/0/kind"]);
  expect(placesOf({ ...theCase, chapters: [{ id: "start" }] })).toEqual(["missing-key /chapters/0/title"]);
  expect(placesOf({ ...theCase, chapters, sources: "none" })).toEqual(["wrong-shape /sources"]);
});

test("a list with a part whose id cannot be read may hold what is named", () => {
  const theCase = caseOf([formed("acme"), formed("birch")]);
  expect(placesOf({ ...theCase, entities: [{ kind: "llc", name: "Acme" }, theCase.entities[1]] })).toEqual(["missing-key /entities/0/id"]);
});

test("the first account stays the first although it has a fault", () => {
  const accounts = [{ id: "record", title: "" }, { id: "paper-says", title: "P", summary: "S" }];
  const theCase = { ...caseOf([formed("acme"), formed("birch", { accounts: ["paper-says"] })]), accounts };
  expect(placesOf(theCase)).toEqual(["missing-key /accounts/0/summary", "wrong-shape /accounts/0/title"]);
});

test("an id that names nothing is answered with what was probably meant", () => {
  const theCase = caseOf([formed("harbour"), told("statement-made", { about: ["harbor"] })]);
  expect(faultsOf(theCase)).toMatchObject([{ code: "unknown-id", path: "/events/1/about/0", advice: expect.stringContaining('Did you mean "harbour"?') }]);
});

test("a statement may be about entities, events, and what events opened", () => {
  const opened = [
    told("facility-committed", { facility: "loan", borrower: "acme", lenders: ["bank"] }),
    told("equity-committed", { commitment: "pledge", by: ["ada"], to: ["acme"], amount: dollars("1") }),
    told("agreement-signed", { agreement: "deal", parties: ["acme", "ada"] }),
  ];
  expect(placesOf(caseOf([...opened, told("statement-made", { about: ["acme", "facility-committed-1", "loan", "pledge", "deal"] })]))).toEqual([]);
});

test("every kind of name in a row is checked", () => {
  const merger = (holder: object) => ({
    ...caseOf([holds("ada", "acme", 100), told("merger-completed", { constituents: ["acme", "birch"], survivor: "birch", form: "direct", holders: [holder as never] })]),
    entities: ["ada", "acme", "birch"].map((id) => ({ id, kind: "llc" as const, name: id })),
  });
  expect(placesOf(merger({ owner: "ada", in: "acme", becomes: "converted", into: "birch", percent: 5 }))).toEqual([]);
  expect(placesOf(merger({ owner: "ad", in: "acm", becomes: "converted", into: "birc" }))).toEqual([
    "unknown-id /events/1/holders/0/owner",
    "unknown-id /events/1/holders/0/in",
    "unknown-id /events/1/holders/0/into",
  ]);
});

test("words an address uses are no ids: not of an event, an entity or an account", () => {
  for (const id of ["opening", "end", "record", "12", "2020", "2020-05", "2020-05-01"]) {
    expect(placesOf(caseOf([formed("acme", { id })])), id).toEqual(["reserved-id /events/0/id"]);
  }
  expect(placesOf(caseOf([formed("acme", { id: "2020-13" })]))).toEqual([]);
  expect(placesOf(caseOf([formed("end")]))).toEqual(["reserved-id /entities/0/id"]);
  expect(placesOf(caseOf([formed("record")]))).toEqual(["reserved-id /entities/0/id"]);
  expect(placesOf(caseOf([formed("acme")], { accounts: [{ id: "opening", title: "T", summary: "S" }] }))).toEqual(["reserved-id /accounts/0/id"]);
});

test("nothing is merged, divided, sold or exchanged into itself", () => {
  const both = [
    told("stake-acquired", { owner: "acme", held: "birch", from: "acme" }),
    told("stake-disposed", { owner: "acme", held: "birch", percent: "all", to: "acme" }),
    told("stake-exchanged", { contributor: "ada", contributed: "acme", into: "acme" }),
    told("spin-off-completed", { parent: "acme", held: "acme" }),
    told("share-exchange-completed", { acquired: "acme", acquirer: "acme" }),
    told("consolidation-completed", { constituents: ["acme", "birch"], resulting: "acme" }),
    told("division-completed", { entity: "acme", into: ["acme"], allocation: [], survives: true }),
    told("division-completed", { entity: "acme", into: ["birch", "birch"], allocation: [], survives: true }),
  ];
  for (const event of both) expect(faultsOf(caseOf([event])).map(({ code }) => code), event.type).toEqual(["same-on-both-sides"]);
  const merger = (constituents: string[]) => caseOf([told("merger-completed", { constituents, survivor: "acme", form: "direct" })]);
  expect(placesOf(merger(["acme"]))).toEqual(["merger-with-itself /events/0/constituents"]);
  expect(placesOf(merger(["acme", "birch", "acme"]))).toEqual(["merger-with-itself /events/0/constituents/2"]);
});

test("a company may hold its own shares", () => {
  expect(placesOf(caseOf([holds("acme", "acme", 5)]))).toEqual([]);
});

test("corrections that lead in a circle are refused, a chain of them is not", () => {
  const chain = (...corrects: (string | undefined)[]) =>
    placesOf(caseOf(corrects.map((corrected, index) => formed("acme", { id: `told-${index}`, ...(corrected === undefined ? {} : { corrects: corrected }) }))));
  expect(chain(undefined, "told-0", "told-1")).toEqual([]);
  expect(chain("told-1", "told-0")).toEqual(["corrects-itself /events/0/corrects", "corrects-itself /events/1/corrects"]);
});
