import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { caseEvent } from "../timeline/case";
import { formatCaseSchema } from "../timeline/case-schema";
import { EVENT_MEANINGS } from "../timeline/event-meanings";
import { eventBase } from "../timeline/events/event-schema";
import { ENTITY_KINDS, EVENT_TYPES, HOLDER_OUTCOMES, MERGER_FORMS, SOURCE_GRADES, SOURCE_KINDS, STANDINGS } from "../vocabulary";
import { FAULT_CODES, WARNING_CODES } from "./codes";

const read = (name: string) => readFileSync(new URL(`../../../data/${name}`, import.meta.url), "utf8");
const DICTIONARY = read("README.md");
const says = (word: string) => DICTIONARY.includes(`\`${word}\``);

test("the schema that editors complete from is the one the program checks by (else: npm run schema)", () => {
  expect(read("case.schema.json")).toBe(formatCaseSchema());
});

test("the data dictionary gives every event type with its own fields and its meaning", () => {
  for (const option of caseEvent.options) {
    const type = option.shape.type.value;
    const own = Object.entries(option.shape as Record<string, { safeParse(value: unknown): { success: boolean } }>).filter(([field]) => field !== "type" && !(field in eventBase));
    const fields = own.map(([field, schema]) => `\`${field}\`${schema.safeParse(undefined).success ? "?" : ""}`).join(", ");
    expect(DICTIONARY).toContain(`| \`${type}\` | ${fields} | ${EVENT_MEANINGS[type]} |`);
  }
});

/** The name of every field at any depth of a JSON Schema. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([name, inner]) => [
    ...(name === "properties" ? Object.keys(inner as object) : []),
    ...fieldsOf(inner),
  ]);
}

test("the data dictionary speaks of every field, every word of a list and every code", () => {
  const fields = [...new Set(fieldsOf(JSON.parse(formatCaseSchema())))];
  const isSaid = (field: string) => new RegExp(`(\`|"|[{,|] )${field.replace("$", "\\$")}\\??(\`|"|,| [}|]|:)`).test(DICTIONARY);
  expect(fields.length).toBeGreaterThan(60);
  expect(fields.filter((field) => !isSaid(field))).toEqual([]);
  const words = [ENTITY_KINDS, EVENT_TYPES, HOLDER_OUTCOMES, MERGER_FORMS, SOURCE_GRADES, SOURCE_KINDS, STANDINGS, FAULT_CODES, WARNING_CODES].flat();
  expect(words.filter((word) => !says(word))).toEqual([]);
});
