import assert from "node:assert";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../testing/properties";
import { escapeTex, formatBibtex, formatCitation, type CitationFacts } from "./citation";

const facts: CitationFacts = {
  caseId: "x-holdings",
  caseTitle: "From Twitter to X Corp.",
  stepName: "closing",
  step: "step 47 of 79",
  day: "27 October 2022",
  headline: "X Holdings II merges into Twitter, and ends",
  account: "The record",
  clock: "as it happened",
  address: "https://holdings.example/cases/x-holdings?about=stake:a%3Eb",
  caseHash: "c0ffee",
  retrieved: { date: "2026-11-23", words: "23 November 2026" },
  documents: ["Merger agreement, §2.1 (The parties, 25 April 2022)"],
};

/** A small reader of BibTeX: the fields of the one entry, escapes undone; fails where braces do not match. */
function readBibtex(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  assert.match(text, /^@misc\{[^\s{},]+,\n/);
  let at = text.indexOf("\n") + 1;
  for (let field = /^ {2}(\w+) += \{/.exec(text.slice(at)); field !== null; field = /^ {2}(\w+) += \{/.exec(text.slice(at))) {
    at += field[0].length;
    const start = at;
    for (let depth = 1; depth > 0; at += 1) {
      assert.ok(at < text.length, "braces match");
      if (text[at] === "\\") at += 1;
      else if (text[at] === "{") depth += 1;
      else if (text[at] === "}") depth -= 1;
    }
    fields.set(field[1] ?? "", text.slice(start, at - 1));
    assert.equal(text.slice(at, at + 2), ",\n");
    at += 2;
  }
  assert.equal(text.slice(at), "}");
  return fields;
}

const WORDS: Readonly<Record<string, string>> = { "\\textbackslash{}": "\\", "\\textasciitilde{}": "~", "\\textasciicircum{}": "^" };
const unescape = (text: string) => text.replace(/\\text\w+\{\}|\\(.)/g, (all: string, sign?: string) => sign === undefined || all in WORDS ? (WORDS[all] ?? all) : sign);

const anything = fc.string({ unit: fc.constantFrom("\\", "{", "}", "~", "^", "$", "&", "%", "#", "_", "a", " ", "§", "“", "\n") });

test("an entry for BibTeX is well formed and gives back what went in, whatever the texts", () => {
  holdsForAll(fc.tuple(anything, anything, fc.array(anything)), ([headline, caseTitle, documents]) => {
    const read = readBibtex(formatBibtex({ ...facts, headline, caseTitle, documents }));
    assert.equal(unescape(read.get("title")?.slice(1, -1) ?? ""), headline.replace(/\s+/g, " "));
    assert.equal(unescape(read.get("howpublished") ?? ""), `In: ${/[.!?]$/.test(caseTitle) ? caseTitle : `${caseTitle}.`} Holdings`.replace(/\s+/g, " "));
    assert.equal(read.get("url"), facts.address);
  });
});

test("no sign that TeX would act on is left bare", () => {
  expect(escapeTex("50 % of A&B_{x} for $5 #1 ~ ^ \\")).toBe(
    "50 \\% of A\\&B\\_\\{x\\} for \\$5 \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}",
  );
});

test("the plain line states the step, its telling, its address and what it rests on", () => {
  expect(formatCitation(facts)).toBe(
    "“X Holdings II merges into Twitter, and ends”, 27 October 2022. In: From Twitter to X Corp., step 47 of 79; The record, as it happened. Holdings. " +
      "https://holdings.example/cases/x-holdings?about=stake:a%3Eb (retrieved 23 November 2026). " +
      "Rests on: Merger agreement, §2.1 (The parties, 25 April 2022).",
  );
});

test("of a file of one's own no address is cited, but the file itself", () => {
  const own = { ...facts, address: null };
  expect(formatCitation(own)).toContain("Case file x-holdings.json, SHA-256 c0ffee (read 23 November 2026). Rests on:");
  const fields = readBibtex(formatBibtex(own));
  expect(fields.has("url")).toBe(false);
  expect(fields.get("note")).toContain("SHA-256 c0ffee.");
  expect(formatCitation({ ...own, caseHash: "" })).toContain("Case file x-holdings.json (read");
});
