import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../testing/properties";
import { markPlaces, type Mark } from "./mark-places";

/** Every value below another, with its path. */
function valuesIn(value: unknown, path: readonly (string | number)[] = []): { path: readonly (string | number)[]; value: unknown }[] {
  const below: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(Object(value === null || typeof value !== "object" ? {} : value));
  return [{ path, value }, ...below.flatMap(([name, inner]) => valuesIn(inner, [...path, name]))];
}

function markOf(top: Mark, path: readonly (string | number)[]): Mark {
  return path.reduce((above, name) => {
    const mark = above.below.get(name) ?? { below: new Map<string | number, Mark>() };
    above.below.set(name, mark);
    return mark;
  }, top);
}

test("at the place of every value that is looked for stands that value, and at the place of its key that key", () => {
  const keyed = fc.object({ maxDepth: 4, values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)], withNullPrototype: false });
  let keys = 0;
  holdsForAll(fc.tuple(keyed, fc.constantFrom(0, 2), fc.integer({ min: 1, max: 4 })), ([value, indent, every]) => {
    const text = JSON.stringify([value, { value }], null, indent);
    const top: Mark = { below: new Map() };
    const sought = valuesIn(JSON.parse(text)).filter((_, index) => index % every === 0).map((it) => ({ ...it, mark: markOf(top, it.path) }));
    markPlaces(text, top);
    for (const { path, value: there, mark } of sought) {
      const isScalar = typeof there !== "object" || there === null;
      const opening = isScalar ? JSON.stringify(there) : Array.isArray(there) ? "[" : "{";
      assert.ok(mark.value !== undefined && text.startsWith(opening, mark.value));
      const name = path.at(-1);
      if (typeof name !== "string") continue;
      keys += 1;
      assert.ok(mark.key !== undefined && text.startsWith(JSON.stringify(name), mark.key));
    }
  });
  expect(keys).toBeGreaterThan(100);
});
