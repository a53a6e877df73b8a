import { expect, test } from "@playwright/test";
import assert from "node:assert";
import fc from "fast-check";
import { eventBehind, footingOf, isFirm } from "./footing";
import { listPartings } from "./partings";
import { relyOn } from "./reliance";
import { listUnpublished } from "./unpublished";
import { daySpan } from "../../calendar-day";
import { replay, replayWithFaults } from "../../replay/replay";
import { caseOf, formed, given, holds, told } from "../../testing/given";
import { arbitraryCase } from "../../testing/histories";
import { holdsForAll } from "../../testing/properties";
import type { Case, Source } from "../../timeline/case";

const paper = (id: string, grade: Source["grade"]): Source => ({ id, title: id, publisher: "A press", kind: "press", published: "2020", grade });
const from = (...ids: string[]) => ids.map((source) => ({ source, says: "It says so." }));

/** A case whose events each cite one or two of three documents. */
const cited = fc.tuple(arbitraryCase(30), fc.infiniteStream(fc.subarray(["one", "two", "three"], { minLength: 1, maxLength: 2 }))).map(
  ([theCase, names]): Case => ({
    ...theCase,
    sources: [paper("one", "primary"), paper("two", "secondary"), paper("three", "weak")],
    events: theCase.events.map((event) => ({ ...event, sources: from(...(names.next().value ?? ["one"])) })),
  }),
);

test("without a document and what falls with it, every account replays; nothing falls that still has one to stand on and needs nothing that fell", () => {
  holdsForAll(cited, (theCase) => {
    for (const { id } of theCase.sources) {
      const { alone, drawn, cited: all } = relyOn(theCase, id);
      const fallen = new Set([...alone, ...drawn]);
      assert.equal(fallen.size, alone.length + drawn.length);
      assert(alone.every((event) => all.includes(event)));
      const events = theCase.events.filter((event) => !fallen.has(event.id));
      for (const account of theCase.accounts) assert.deepEqual(replayWithFaults({ ...theCase, events }, account.id, "effective").faults, []);
      for (const [at, last] of drawn.entries()) {
        const before = new Set([...alone, ...drawn.slice(0, at)]);
        const left = { ...theCase, events: theCase.events.filter((event) => !before.has(event.id)) };
        assert(theCase.accounts.some((account) => replayWithFaults(left, account.id, "effective").faults.some(({ event }) => event === last)));
      }
    }
  }, 40);
});

test("what was true and not public is just what stands later on the known clock than on its own day", () => {
  holdsForAll(arbitraryCase(40), (theCase) => {
    for (const { id } of theCase.accounts) {
      const [effective, known] = [replay(theCase, id, "effective"), replay(theCase, id, "known")];
      const listed = new Map(listUnpublished(effective, known).map((it) => [it.event.id, it]));
      const knownDays = new Map(known.steps.map(({ event, day }) => [event.id, day]));
      for (const { event, day } of effective.steps) {
        const public_ = knownDays.get(event.id) ?? day;
        const [was, became] = [daySpan(day), daySpan(public_)];
        const isLater = public_ !== day && was.earliest < became.latest;
        assert.equal(listed.has(event.id), isLater, event.id);
        const { least, most } = listed.get(event.id)?.delay ?? { least: 0, most: 0 };
        assert(least >= 0 && (most === null || least <= most));
      }
    }
  });
});

test("a formation of 9 March that a paper of 4 April makes public was unknown for 26 days", () => {
  const history = given(
    formed("acme", { id: "formation", effective: "2023-03-09" }),
    told("disclosure", { id: "paper", effective: "2023-04-04", reveals: ["formation"] }),
  );
  const [it, ...others] = listUnpublished(history.history("effective"), history.history("known"));
  expect(others).toEqual([]);
  expect([it?.event.id, it?.disclosure.id, it?.delay.least, it?.delay.most]).toEqual(["formation", "paper", 26, 26]);
});

test("where a day is known less precisely, the days between are a least and a most, and none where it is not known since when", () => {
  const history = given(
    holds("ada", "acme", 10, { id: "held", effective: "../2023-03-01" }),
    formed("quay", { id: "formation", effective: "2023-03-09/2023-03-11" }),
    told("disclosure", { id: "paper", effective: "2023-03-20/2023-03-21", reveals: ["held", "formation"] }),
  );
  expect(listUnpublished(history.history("effective"), history.history("known")).map(({ delay }) => [delay.least, delay.most])).toEqual([
    [19, null],
    [9, 12],
  ]);
});

test("a statement is firm when a document shows it, and that document is better than weak", () => {
  const sources = [paper("deed", "primary"), paper("rumour", "weak")];
  const event = (standing: "documented" | "reported", ...names: string[]) => ({ standing, sources: from(...names) });
  expect(footingOf({ sources }, event("documented", "rumour", "deed"))).toEqual({ standing: "documented", grade: "primary" });
  expect(isFirm(footingOf({ sources }, event("documented", "rumour", "deed")))).toBe(true);
  expect(isFirm(footingOf({ sources }, event("documented", "rumour")))).toBe(false);
  expect(isFirm(footingOf({ sources }, event("reported", "deed")))).toBe(false);
});

test("a thing stands on the event that last changed it", () => {
  const it = given(holds("ada", "acme", 10, { id: "held" }), told("stake-changed", { id: "rose", owner: "ada", held: "acme", percent: 20 }), formed("quay"));
  const history = it.history("effective");
  expect([1, 2, 3].map((step) => eventBehind({ history, step }, "stake:ada>acme")?.id)).toEqual(["held", "rose", "rose"]);
});

test("a point on which tellings part names who tells what, and what all of them share is no one's own", () => {
  const both = ["record", "paper"];
  const theCase = caseOf(
    [
      formed("acme", { id: "shared", accounts: both }),
      formed("quay", { id: "ours", accounts: ["record"], chapter: "deal" }),
      formed("tide", { id: "theirs", accounts: ["paper"] }),
    ],
    {
      accounts: both.map((id) => ({ id, title: id, summary: id })),
      chapters: [{ id: "deal", title: "The deal" }],
      differences: [
        { id: "who", events: ["theirs", "ours"], why: "They part.", unsettled: true },
        { id: "when", events: ["shared"], claim: "A source says 2019.", why: "A slip.", unsettled: true },
      ],
    },
  );
  expect(listPartings(theCase).map(({ difference, tellings, shared, chapter }) => ({ id: difference.id, tellings, shared, chapter }))).toEqual([
    { id: "when", tellings: [], shared: ["shared"], chapter: null },
    { id: "who", tellings: [{ account: "record", events: ["ours"] }, { account: "paper", events: ["theirs"] }], shared: [], chapter: "deal" },
  ]);
});

test("a document that alone shows a promise draws with it what changed the promise", () => {
  const sources = [paper("letter", "primary"), paper("filing", "primary")];
  const theCase = caseOf(
    [
      told("equity-committed", { id: "promise", commitment: "equity", by: ["ada"], to: ["acme"], amount: { amount: "10", currency: "USD" }, sources: from("letter") }),
      told("equity-amended", { id: "more", commitment: "equity", amount: { amount: "20", currency: "USD" }, sources: from("filing") }),
      formed("quay", { id: "formation", sources: from("letter", "filing") }),
    ],
    { sources, differences: [{ id: "sum", events: ["more"], claim: "It was 15.", why: "A slip.", settledBy: [{ source: "letter" }] }] },
  );
  const { cited: all, alone, drawn, settles, settlesAlone } = relyOn(theCase, "letter");
  expect({ all, alone, drawn, settles, settlesAlone }).toEqual({ all: ["promise", "formation"], alone: ["promise"], drawn: ["more"], settles: ["sum"], settlesAlone: ["sum"] });
  expect(relyOn(theCase, "filing").drawn).toEqual([]);
});
