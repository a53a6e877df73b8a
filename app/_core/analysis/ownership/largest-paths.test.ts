import assert from "node:assert";
import { expect, test } from "@playwright/test";
import { holdsForAll } from "../../testing/properties";
import { arbitraryMatrix, cellOf, toStakes, type Matrix } from "../../testing/stake-matrices";
import { Ownership } from "./ask-ownership";
import { MOST_PATHS } from "./largest-paths";

/** The products along every simple path between two, the largest first. */
function allProducts(matrix: Matrix, owner: number, held: number): number[] {
  const products: number[] = [];
  const walk = (here: number, product: number, passed: ReadonlySet<number>) => {
    if (here === held) {
      products.push(product);
      return;
    }
    matrix.forEach((_, next) => {
      const part = cellOf(matrix, here, next);
      if (part > 0 && !passed.has(next)) walk(next, product * part, new Set([...passed, next]));
    });
  };
  walk(owner, 1, new Set([owner]));
  return products.sort((a, b) => b - a);
}

const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;

test("[Q8] the paths shown are the largest, in loops too, and with the rest come to the whole", () => {
  holdsForAll(arbitraryMatrix({ isAcyclic: false, most: 6 }), (matrix) => {
    const ownership = new Ownership(toStakes(matrix));
    for (const owner of ownership.graph.ids) {
      for (const holding of ownership.holdingsOf(owner)) {
        const { paths, rest } = ownership.pathsOf(holding);
        const expected = allProducts(matrix, Number(owner), Number(holding.held));
        assert.equal(paths.length, Math.min(MOST_PATHS, expected.length));
        paths.forEach(({ product }, at) => { assert.ok(near(product.min, expected[at] ?? 0)); });
        const sum = paths.reduce((all, { share }) => all + share.min, rest?.min ?? 0);
        assert.ok(near(sum, holding.effective.min), `${owner} in ${holding.held}: ${String(sum)}, not ${String(holding.effective.min)}`);
        assert.ok(paths.every(({ loop }) => loop === null || loop.min >= 1));
        assert.ok(paths.every(({ share }) => share.min === share.max), "what comes along a path of exact stakes is exact");
      }
    }
  });
});

test("[Q8] a loop is one factor of the paths that meet it", () => {
  const exact = (owner: string, held: string, part: number) => ({ owner, held, min: part, max: part });
  const ownership = new Ownership([exact("state", "renault", 0.1501), exact("renault", "nissan", 0.434), exact("nissan", "renault", 0.15)]);
  const holding = ownership.between("state", "nissan");
  assert.ok(holding !== undefined);
  const { paths, rest } = ownership.pathsOf(holding);
  expect(rest).toBeNull();
  expect(paths.map(({ links, loop }) => [links.map((link) => ownership.idOf(link.held)), loop?.min.toFixed(9)])).toEqual([[["renault", "nissan"], (1 / (1 - 0.434 * 0.15)).toFixed(9)]]);
});

test("[Q8] of very many paths twenty are shown and the rest is one sum", () => {
  const exact = (owner: string, held: string, part: number) => ({ owner, held, min: part, max: part });
  const layer = (at: number) => Array.from({ length: 5 }, (_, index) => `l${String(at)}-${String(index)}`);
  const stakes = [0, 1, 2, 3].flatMap((at) => (at === 0 ? layer(1).map((to) => exact("top", to, 0.9)) : layer(at).flatMap((from) => layer(at + 1).map((to, index) => exact(from, to, 0.19 - index / 1000)))));
  const ownership = new Ownership([...stakes, ...layer(4).map((from) => exact(from, "end", 0.2))]);
  const holding = ownership.between("top", "end");
  assert.ok(holding !== undefined);
  const { paths, rest } = ownership.pathsOf(holding);
  expect(paths).toHaveLength(MOST_PATHS);
  assert.ok(rest !== null && near(paths.reduce((sum, { share }) => sum + share.min, rest.min), holding.effective.min));
});
