import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { mutatedCase } from "../testing/mutations";
import { holdsForAll } from "../testing/properties";
import { caseFile } from "./case";
import { CASE_LISTS } from "./sound-case";
import { toAcceptor } from "./to-acceptor";

const { shape } = caseFile;
const SCHEMAS: Readonly<Record<(typeof CASE_LISTS)[number], z.ZodType>> = {
  accounts: shape.accounts.element,
  sources: shape.sources.element,
  entities: shape.entities.element,
  chapters: shape.chapters.unwrap().element,
  events: shape.events.element,
  differences: shape.differences.unwrap().element,
};
const ACCEPTORS = CASE_LISTS.map((list) => ({ list, schema: SCHEMAS[list], accepts: toAcceptor(SCHEMAS[list]) }));
const CASES = new URL("../../../data/cases/", import.meta.url);
const TEXTS = readdirSync(CASES).filter((name) => name.endsWith(".json")).map((name) => readFileSync(new URL(name, CASES), "utf8"));

function partsOf(text: string, list: string): unknown[] {
  const parts = (JSON.parse(text) as Record<string, unknown>)[list];
  return Array.isArray(parts) ? parts : [];
}

test("what an acceptor passes, its schema parses into the very same", () => {
  let [passed, left] = [0, 0];
  holdsForAll(mutatedCase(TEXTS.filter((text) => text.length < 30_000)), (text) => {
    for (const { list, schema, accepts } of ACCEPTORS) {
      for (const part of partsOf(text, list)) {
        if (!accepts(part)) left += 1;
        else {
          passed += 1;
          assert.deepStrictEqual(schema.safeParse(part), { success: true, data: part });
        }
      }
    }
  }, 400);
  expect(passed).toBeGreaterThan(1000);
  expect(left, "some are left to the schema").toBeGreaterThan(50);
});

test("every part of the shipped cases is passed, so that the schemas copy only what is faulty", () => {
  for (const text of TEXTS) for (const { list, accepts } of ACCEPTORS) for (const part of partsOf(text, list)) expect(accepts(part), JSON.stringify(part)).toBe(true);
});

test("a schema that makes another value of what it reads, or that is not known here, passes nothing", () => {
  const left: readonly (readonly [z.ZodType, unknown])[] = [
    [z.string().trim(), "a"],
    [z.string().toUpperCase(), "A"],
    [z.coerce.number(), 1],
    [z.url(), "https://example.org"],
    [z.number().multipleOf(2), 2],
    [z.string().regex(/a/g), "a"],
    [z.object({ a: z.string() }), { a: "b" }],
    [z.string().default("a"), "b"],
    [z.string().transform((text) => text.length), "a"],
    [z.record(z.string(), z.string()), {}],
  ];
  for (const [schema, value] of left) expect(toAcceptor(schema)(value), schema._zod.def.type).toBe(false);
});
