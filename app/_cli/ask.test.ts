import { expect, test } from "@playwright/test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "./run-command-line";

async function run(args: readonly string[], folder = process.cwd()) {
  let [answer, complaint] = ["", ""];
  const code = await runCommandLine(["ask", ...args], {
    answer: (text) => (answer += text),
    complain: (text) => (complaint += `${text}\n`),
    write: () => undefined,
    hasColour: false,
    folder,
  });
  return { code, answer, complaint };
}
const json = async (...args: string[]) => JSON.parse((await run([...args, "--json"])).answer) as Record<string, unknown>;

const TEACHING = "teaching-merger";
const MERGED = { step: 9, event: "quay-sub-merges-into-harbour" };

test("owners are told directly and through others, with the document each rests on", async () => {
  const { code, answer } = await run(["owners", TEACHING, "harbour"]);
  expect(code).toBe(0);
  expect(answer).toContain("Quay Holdings, Inc.: 100 %, directly\n      The shell merges into Harbour, and ends, 29 May 2020 · Notice of completion, and one other document · rule M4c");
  expect(answer).toContain("Ada Marsh: effectively 80 %, through Quay Holdings, Inc.");
});

test("owners as data: the stake, the effective share, its paths and what they rest on", async () => {
  expect(await json("owners", TEACHING, "Harbour, Inc.", "--threshold", ">80")).toMatchObject({
    case: TEACHING,
    account: "record",
    clock: "effective",
    step: 10,
    question: "owners",
    entity: "harbour",
    kind: "economic",
    threshold: ">80",
    holdings: [
      { owner: "quay", held: "harbour", direct: { percent: 100, votes: null }, effective: 100, outer: false, integrated: 100, meets: "true", rest: null },
      { owner: "ada", held: "harbour", direct: null, effective: 80, meets: "false", paths: [{ entities: ["ada", "quay", "harbour"], percent: 80, loop: null }] },
    ],
    ownShares: null,
    closedLoops: [],
  });
});

test("an entity is asked for by any name it ever bore, at the day that is asked", async () => {
  expect(await json("holdings-of", TEACHING, "ada marsh", "--at", "opening")).toMatchObject({ entity: "ada", step: 0, event: null, holdings: [] });
  expect((await json("lineage", "x-holdings", "Twitter, Inc."))["entity"]).toBe("twitter");
});

test("the file may stand before the question, as in the other commands", async () => {
  expect(await json("x-holdings", "debts", "x-corp")).toEqual(await json("debts", "x-holdings", "x-corp"));
});

test("of an entity that does not stand at the step it is said why", async () => {
  expect((await run(["owners", TEACHING, "quay-sub"])).answer).toContain("Quay Sub, Inc. ended 29 May 2020, merged into Harbour, Inc.\n");
  expect((await run(["owners", TEACHING, "quay-sub", "--at", "opening"])).answer).toContain("Quay Sub, Inc. enters only on 20 January 2020.");
});

test("control, debts and lineage as data", async () => {
  expect(await json("control", TEACHING, "harbour")).toMatchObject({ controlledBy: [{ controller: "quay", is: "certain" }, { controller: "ada", is: "certain", proof: [{ company: "quay" }, { company: "harbour" }] }], controls: [], halves: [] });
  expect(await json("debts", TEACHING, "harbour")).toMatchObject({ debts: [{ id: "term-loan", as: "borrower", passings: [{ ...MERGED, rules: ["M5"], from: "quay-sub", to: "harbour" }] }] });
  expect(await json("lineage", TEACHING, "quay-sub")).toMatchObject({ lives: [{ until: { ...MERGED, reason: "merged", into: "harbour" } }], successions: [{ from: "quay-sub", to: "harbour", isToCome: false }] });
});

test("path and history tell relation after relation, step after step", async () => {
  expect((await run(["path", TEACHING, "ada", "bank"])).answer).toContain("Ada Marsh and Lantern Bank are related by two relations, the one leading");
  const { answer } = await run(["history", TEACHING, "quay-sub"]);
  expect(answer).toContain("29 May 2020 · The shell merges into Harbour, and ends");
  expect(answer).toContain("rule M1");
});

test("every question answers on every shipped case without an empty word", async () => {
  for (const question of ["lineage", "owners", "holdings-of", "control", "debts", "history"]) {
    for (const entity of ["twitter", "x-corp", "elon-musk"]) {
      const { code, answer } = await run([question, "x-holdings", entity]);
      expect(code).toBe(0);
      expect(answer).not.toMatch(/undefined|NaN|null|\[object/);
    }
  }
});

const MISTAKES: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["no question", [], /^Which question\?\nUsage:/],
  ["a misspelt question", ["onwers", TEACHING, "harbour"], /Did you mean "owners"\?/],
  ["no file", ["owners"], /^Which file\?/],
  ["nobody to ask about", ["owners", TEACHING], /^About which entity\?/],
  ["a path to nobody", ["path", TEACHING, "ada"], /^How it is related to which other entity\?/],
  ["a misspelt entity", ["owners", TEACHING, "harbuor"], /knows no entity "harbuor"\.\nDid you mean: harbour/],
  ["a part of a name", ["owners", "x-holdings", "musk"], /Did you mean: elon-musk; Elon Musk\?/],
  ["a threshold without its operator", ["owners", TEACHING, "harbour", "--threshold", "25"], /is no threshold/],
  ["an unknown kind", ["owners", TEACHING, "harbour", "--kind", "vote"], /The kinds of interest: economic, votes\./],
  ["a threshold of debts", ["debts", TEACHING, "harbour", "--threshold", ">25"], /^--threshold has no use in "debts"\./],
  ["a list that is not there", ["owners", "--stakes", "no-such.csv"], /There is no file to be read/],
  ["a list and a case", ["owners", TEACHING, "--stakes", "no-such.csv"], /--stakes belongs to/],
  ["a share below everything", ["owners", "--stakes", "no-such.csv", "--min", "0"], /--min takes a percent above 0/],
];
for (const [what, args, said] of MISTAKES) {
  test(`${what} ends with 2 and is explained apart from the answer`, async () => {
    const { code, answer, complaint } = await run(args);
    expect({ code, answer }).toEqual({ code: 2, answer: "" });
    expect(complaint).toMatch(said);
  });
}

test("a plain list gives all pairs and all control, sorted, as CSV or as data", async () => {
  const folder = mkdtempSync(join(tmpdir(), "holdings-"));
  try {
    writeFileSync(join(folder, "list.csv"), 'owner,held,percent\nstate,renault,15.01\nrenault,nissan,43.4\nnissan,renault,15\n"B, Ltd",co,60\nco,sub,50\nco,co,0.5\n');
    const { code, answer, complaint } = await run(["owners", "--stakes", "list.csv", "--min", "6", "--control"], folder);
    expect(code).toBe(0);
    expect(answer.split("\n")).toEqual([
      "owner,held,direct,effective",
      '"B, Ltd",co,60,60.301508',
      '"B, Ltd",sub,0,30.150754',
      "co,sub,50,50",
      "nissan,renault,15,15",
      "renault,nissan,43.4,43.4",
      "state,nissan,0,6.967954",
      "state,renault,15.01,16.055193",
      "",
      "controller,controlled",
      '"B, Ltd",co',
    ]);
    expect(complaint).toBe("co holds 0.5 % of itself: that leaves the arithmetic, and other shares count of what is outstanding.\n");
    expect((await run(["owners", "--stakes", "list.csv"], folder)).answer.split("\n")).toHaveLength(5);
    const data = JSON.parse((await run(["owners", "--stakes", "list.csv", "--json"], folder)).answer) as object;
    expect(data).toMatchObject({ control: null, closedLoops: [], ownShares: [{ company: "co", percent: 0.5 }] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("all that is wrong with a plain list is said at once, and ends with 1", async () => {
  const folder = mkdtempSync(join(tmpdir(), "holdings-"));
  try {
    writeFileSync(join(folder, "list.csv"), "owner,held,percent\na,b,120\na,b\n");
    const { code, answer } = await run(["owners", "--stakes", "list.csv"], folder);
    expect({ code, lines: answer.split("\n").map((line) => line.split("  ")[0]) }).toEqual({ code: 1, lines: ["list.csv:2", "list.csv:3"] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a list of which nobody would read the answer is refused with what would help", async () => {
  const folder = mkdtempSync(join(tmpdir(), "holdings-"));
  try {
    const ring = Array.from({ length: 1200 }, (_, at) => `${String(at)},${String((at + 1) % 1200)},99.99`);
    writeFileSync(join(folder, "ring.csv"), ["owner,held,percent", ...ring].join("\n"));
    expect(await run(["owners", "--stakes", "ring.csv"], folder)).toMatchObject({ code: 2, answer: "", complaint: expect.stringMatching(/More than a million pairs are at or above 25 %\..*--min/s) as unknown as string });
    expect(await run(["owners", "--stakes", "ring.csv", "--min", "99.99", "--control"], folder)).toMatchObject({ code: 2, complaint: expect.stringMatching(/More than a million pairs of a controller/) as unknown as string });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
