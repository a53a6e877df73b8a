import { expect, test } from "@playwright/test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "./run-command-line";

/** What a command answered, what it complained of, and its exit code. */
async function run(args: readonly string[], { folder = process.cwd(), hasColour = false } = {}) {
  let [answer, complaint] = ["", ""];
  const code = await runCommandLine(args, {
    answer: (text) => (answer += text),
    complain: (text) => (complaint += text),
    write: () => undefined,
    hasColour,
    folder,
  });
  return { code, answer, complaint };
}

const TEACHING = "teaching-merger";
const json = async (...args: string[]) => JSON.parse((await run([...args, "--json"])).answer) as Record<string, unknown>;
const replay = (...args: string[]) => json("replay", TEACHING, ...args);

const MERGED = "quay-sub-merges-into-harbour";

test("replay says all that stands after a merger, field by field", async () => {
  const drawn = { amount: "450000000", currency: "USD" };
  const committed = { amount: "500000000", currency: "USD" };
  const company = { kind: "corporation", jurisdiction: "US-DE", status: "standing" };
  expect(await replay("--at", MERGED)).toEqual({
    case: TEACHING,
    account: "record",
    clock: "effective",
    step: 9,
    event: MERGED,
    date: "2020-05-29",
    entities: [
      { id: "ada", name: "Ada Marsh", kind: "person", jurisdiction: null, status: "standing" },
      { id: "bank", name: "Lantern Bank", kind: "corporation", jurisdiction: "GB", status: "standing" },
      { id: "harbour", name: "Harbour, Inc.", ...company },
      { id: "public-holders", name: "Public stockholders of Harbour", kind: "group", jurisdiction: null, status: "standing" },
      { id: "quay", name: "Quay Holdings, Inc.", ...company },
    ],
    ended: [{ id: "quay-sub", name: "Quay Sub, Inc.", on: "2020-05-29", reason: "merged", into: "harbour" }],
    stakes: [
      { owner: "quay", held: "harbour", percent: 100, votes: null },
      { owner: "ada", held: "quay", percent: 80, votes: null },
    ],
    facilities: [{ id: "term-loan", borrower: "harbour", lenders: ["bank"], guarantors: ["quay"], state: "drawn", principal: drawn, committed, drawn }],
    commitments: [],
    agreements: [{ id: "merger-agreement", parties: ["harbour", "quay"], state: "completed" }],
    offices: [],
    successions: [{ from: "quay-sub", to: "harbour", by: MERGED, on: "2020-05-29" }],
  });
});

const PLACES: readonly (readonly [string, number, string | null])[] = [
  ["opening", 0, null],
  ["0", 0, null],
  ["step:3", 3, "public-held-harbour"],
  ["3", 3, "public-held-harbour"],
  ["2020", 10, "completion-disclosed"],
  ["2019", 2, "ada-held-quay"],
  ["2020-01", 5, "quay-holds-sub"],
  ["2020-01-19", 3, "public-held-harbour"],
  ["2020-02-03/2020-05-01", 7, "loan-committed"],
  ["loan-drawn", 8, "loan-drawn"],
  ["end", 10, "completion-disclosed"],
];
for (const [at, step, event] of PLACES) {
  test(`--at ${at} stands at step ${step}`, async () => {
    expect(await replay("--at", at)).toMatchObject({ step, event });
  });
}

test("without options it is the first account, as it happened, at the end", async () => {
  expect(await replay()).toMatchObject({ account: "record", clock: "effective", event: "completion-disclosed" });
});

test("on the known clock the date is the day of the disclosure", async () => {
  expect(await replay("--clock", "known", "--at", MERGED)).toMatchObject({ clock: "known", step: 10, date: "2020-06-01" });
  expect(await replay("--clock", "known", "--at", "2020-05-31")).toMatchObject({ event: "loan-committed", ended: [] });
});

test("another account tells another structure", async () => {
  expect(await replay("--account", "newspaper")).toMatchObject({ account: "newspaper", step: 3, facilities: [], ended: [] });
});

test("diff compares any two places, accounts and clocks of a case", async () => {
  const stake = (percent: number) => ({ owner: "quay", held: "harbour", percent, votes: null });
  expect(await json("diff", TEACHING, "--from", "loan-drawn", "--to", MERGED)).toMatchObject({
    case: TEACHING,
    from: { account: "record", clock: "effective", step: 8, event: "loan-drawn", date: "2020-05-29" },
    to: { step: 9, event: MERGED },
  });
  const { changes } = (await json("diff", TEACHING, "--from", "loan-drawn", "--to", MERGED)) as { changes: object[] };
  expect(changes).toContainEqual({ kind: "stake", key: "stake:quay>harbour", change: "added", before: null, after: stake(100) });
  const sides = await json("diff", TEACHING, "--from", "end", "--to", "end", "--to-account", "newspaper", "--from-clock", "known");
  expect(sides).toMatchObject({ from: { account: "record", clock: "known" }, to: { account: "newspaper", clock: "effective" } });
  expect(await json("diff", TEACHING, "--from", "end", "--to", "end", "--to-clock", "known")).toMatchObject({ changes: [] });
});

test("text tells the step, its changes with their rules, the structure and the sources", async () => {
  const { answer } = await run(["replay", TEACHING, "--at", MERGED]);
  expect(answer).toContain("Quay buys Harbour (invented)\nThe record · as it happened · step 9 of 10 · 29 May 2020");
  expect(answer).toContain("× Quay Sub, Inc. ended, merged into Harbour, Inc.");
  expect(answer).toContain("→ The term loan of $450 million passed to Harbour, Inc.");
  expect(answer).toContain("· rule M5");
  expect(answer).toContain("   └─ 100 %  Harbour, Inc. · Delaware corporation");
  expect(answer).toContain("Notice of completion (Harbour plc, 1 June 2020): Reports completion.");
});

test("text of a diff groups what is new, changed and ended", async () => {
  const { answer } = await run(["diff", TEACHING, "--from", "loan-drawn", "--to", MERGED]);
  expect(answer).toMatch(/New\n {2}\+ .*\n(?:.*\n)*\nChanged\n {2}→ .*\n(?:.*\n)*\nEnded\n {2}× /);
  expect((await run(["diff", TEACHING, "--from", "3", "--to", "3"])).answer).toContain("Nothing stands otherwise.");
});

test("the heading says the day that was asked beside that of the last event", async () => {
  const heading = async (at: string, file = TEACHING) => (await run(["replay", file, "--at", at])).answer.split("\n")[1]?.split(" · ").at(-1);
  expect(await heading("2020-05-30")).toBe("on 30 May 2020 (last event 29 May 2020)");
  expect(await heading("2020-05")).toBe("at the end of May 2020 (last event 29 May 2020)");
  expect(await heading("2020-05-29")).toBe("29 May 2020");
  expect(await heading("1990-01-01", "x-holdings")).toBe("on 1 January 1990, before the first event");
  expect((await run(["diff", TEACHING, "--from", "2020-05-30", "--to", "end"])).answer).toContain("on 30 May 2020 (last event 29 May 2020)");
});

test("the opening is named once", async () => {
  for (const args of [["replay", TEACHING, "--at", "opening"], ["diff", TEACHING, "--from", "opening", "--to", "end"]]) {
    expect((await run(args)).answer.match(/before the first event/gi)).toHaveLength(1);
  }
});

test("a diff backward in time says so and speaks of no ending", async () => {
  const { answer } = await run(["diff", TEACHING, "--from", MERGED, "--to", "loan-drawn"]);
  expect(answer).toContain("Backward in time");
  expect(answer).toMatch(/Still standing then\n {2}\+ Quay Sub, Inc\. is a Delaware corporation\n {6}later: Quay Sub, Inc\. ended 29 May 2020/);
  expect(answer).toMatch(/Not yet then\n {2}− /);
  expect(answer).not.toMatch(/^(?:New|Changed|Ended)$|×/m);
});

test("who stood at neither side is not said to have ended between them", async () => {
  for (const ends of [["opening", "end"], ["end", "opening"]] as const) {
    const { answer } = await run(["diff", TEACHING, "--from", ends[0], "--to", ends[1]]);
    expect(answer).toContain("Standing at neither\n  Quay Sub, Inc. ended 29 May 2020, merged into Harbour, Inc.");
    expect(answer).not.toMatch(/^Ended$/m);
  }
});

test("a diff of two accounts says what stands in which of them", async () => {
  const { answer } = await run(["diff", TEACHING, "--from", "end", "--to", "end", "--to-account", "newspaper"]);
  expect(answer).toContain("Standing in the first only\n  − ");
  expect(answer).not.toMatch(/^(?:New|Changed|Ended)$|×/m);
});

test("warnings of one kind are one paragraph with their places", async () => {
  const { answer } = await run(["validate", "x-holdings"]);
  expect(answer.match(/^share-unknown, in \d+ places$/gm)).toHaveLength(1);
  expect(answer).toMatch(/^ {2}data\/cases\/x-holdings\.json:\d+:\d+ {2}at \/events\/\d+\/percent, event "alwaleed-rolls-over"$/m);
  expect(((await json("validate", "x-holdings")) as { warnings: unknown[] }).warnings.length).toBeGreaterThan(5);
});

test("colour is used only where it shows, and nowhere in JSON", async () => {
  const escape = "\u001B[";
  expect((await run(["replay", TEACHING])).answer).not.toContain(escape);
  expect((await run(["replay", TEACHING], { hasColour: true })).answer).toContain(escape);
  expect((await run(["replay", TEACHING, "--json"], { hasColour: true })).answer).not.toContain(escape);
});

const MISTAKES: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["no command", [], /Usage:/],
  ["a misspelt command", ["vaildate", TEACHING], /Did you mean "validate"\?/],
  ["no file", ["replay"], /Which file\?\nUsage:/],
  ["two files", ["replay", TEACHING, TEACHING], /One file at a time/],
  ["a misspelt option", ["replay", TEACHING, "--acount", "record"], /There is no option --acount\.\nDid you mean --account\?/],
  ["a place without its value", ["replay", TEACHING, "--at"], /^--at needs a day, an event or a step\.\nUsage:/],
  ["an empty place", ["diff", TEACHING, "--from=", "--to", "end"], /^--from needs a day, an event or a step\.\nUsage:/],
  ["an account without its value", ["diff", TEACHING, "--to-account"], /^--to-account needs the id of an account\.\nUsage:/],
  ["a clock without its value", ["replay", TEACHING, "--clock"], /^--clock needs effective or known\.\nUsage:/],
  ["a misspelt case", ["replay", "teaching-mergers"], /Did you mean "teaching-merger"\?/],
  ["a file that is not there", ["validate", "no/such/file.json"], /There is no file or shipped case "no\/such\/file\.json"/],
  ["a folder", ["validate", "/"], /This is no file/],
  ["a misspelt event", ["replay", TEACHING, "--at", "loan-drwan"], /Did you mean: loan-drawn\?/],
  ["an event of another account", ["replay", TEACHING, "--at", "paper-says-absorbed"], /These do: newspaper\./],
  ["a day that no calendar has", ["replay", TEACHING, "--at", "2023-02-30"], /^2023-02-30 is not a day of the calendar: February 2023 has 28 days\.\n/],
  ["a month that no calendar has", ["replay", TEACHING, "--at", "2023-13"], /^2023-13 is not a month of the calendar: months are 01 to 12\.\n/],
  ["an interval that ends before it begins", ["replay", TEACHING, "--at", "2023-05/2023-01"], /^2023-05\/2023-01 ends before it begins\.\n/],
  ["a step beyond the end", ["replay", TEACHING, "--at", "11"], /steps 0 to 10/],
  ["a misspelt account", ["replay", TEACHING, "--account", "recrd"], /Did you mean "record"\?/],
  ["an unknown clock", ["replay", TEACHING, "--clock", "wall"], /The clocks: effective, known\./],
  ["a diff without an end", ["diff", TEACHING, "--from", "opening"], /^--to is missing\.\nUsage:/],
  ["a diff without a beginning", ["diff", TEACHING, "--to", "end"], /^--from is missing\.\nUsage:/],
  ["a diff without either", ["diff", TEACHING], /^--from and --to are missing\.\nUsage:/],
  ["a flag that takes no value", ["replay", TEACHING, "--json=yes"], /^--json takes no value\.\nUsage:/],
];
for (const [what, args, said] of MISTAKES) {
  test(`${what} ends with 2, is explained apart from the answer, and answers nothing`, async () => {
    const { code, answer, complaint } = await run([...args]);
    expect({ code, answer }).toEqual({ code: 2, answer: "" });
    expect(complaint).toMatch(said);
  });
}

for (const args of [["--help"], ["help"], ["replay", "--help"], ["diff", TEACHING, "-h"]]) {
  test(`${args.join(" ")} answers with the usage`, async () => {
    expect(await run(args)).toMatchObject({ code: 0, answer: expect.stringContaining("Usage: npm run holdings -- "), complaint: "" });
  });
}

test("a sound file validates with 0, its warnings said", async () => {
  expect((await run(["validate", TEACHING, "--json"])).code).toBe(0);
  expect(await json("validate", TEACHING)).toMatchObject({ ok: true, faults: [] });
  expect((await run(["validate", TEACHING])).answer).toMatch(/^data\/cases\/teaching-merger\.json: sound \(no faults, /);
});

test("a faulty file ends with 1, and every command says just what validate says", async () => {
  const folder = mkdtempSync(join(tmpdir(), "holdings-"));
  try {
    writeFileSync(join(folder, "mine.json"), '{\n  "format": 1,\n  "id": "mine"\n}\n');
    const validated = await run(["validate", "mine.json", "--json"], { folder });
    expect(validated.code).toBe(1);
    const { ok, faults } = JSON.parse(validated.answer) as { ok: boolean; faults: object[] };
    expect(ok).toBe(false);
    expect(Object.keys(faults[0] ?? {})).toEqual(["code", "line", "column", "path", "event", "expected", "found", "advice"]);
    expect(faults[0]).toMatchObject({ code: "missing-key", line: 1, column: 1, event: null });
    expect(await run(["replay", "mine.json", "--json"], { folder })).toEqual(validated);
    expect(await run(["diff", "mine.json", "--json", "--from", "0", "--to", "end"], { folder })).toEqual(validated);
    expect(await run(["replay", "mine.json"], { folder })).toMatchObject({ code: 1, answer: expect.stringContaining("mine.json:1:1  missing-key") });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
