import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { formatRules } from "./format-rules";
import { RULE_FAMILIES } from "./rule-texts";
import { RULES } from "./rules";

const here = dirname(fileURLToPath(import.meta.url));
const rules = RULE_FAMILIES.flatMap((family) => family.rules);
const written = rules.map(({ id }) => id);

function citedIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name.endsWith(".test.ts"))
    .flatMap((entry) => [...readFileSync(join(entry.parentPath, entry.name), "utf8").matchAll(/\btest\("((?:\[[A-Z]\d+[a-z]?\] ?)+)/g)])
    .flatMap((match) => [...(match[1] ?? "").matchAll(/\[([^\]]+)\]/g)].map((rule) => rule[1] ?? ""));
}
const cited = new Set(citedIn(join(here, "..")));

test("RULES.md says the rules as the program does", () => {
  expect(readFileSync(join(here, "RULES.md"), "utf8")).toBe(formatRules());
});

test("every rule that makes an effect is written out, and each number stands once", () => {
  expect(new Set(written).size).toBe(written.length);
  expect(Object.keys(RULES).filter((rule) => !written.includes(rule))).toEqual([]);
});

test("a rule is one or more whole sentences, under the letter of its family", () => {
  expect(rules.filter(({ text }) => !/^[“"A-Z].*\.$/.test(text))).toEqual([]);
  expect(RULE_FAMILIES.filter(({ letters, rules: own }) => own.some(({ id }) => !letters.includes(id.slice(0, 1))))).toEqual([]);
});

test("every rule is cited by a test", () => {
  expect(written.filter((rule) => !cited.has(rule))).toEqual([]);
});

test("every rule that a test cites exists", () => {
  expect([...cited].filter((rule) => !written.includes(rule))).toEqual([]);
});
