import { overlaps } from "./geometry";
import { boxOfStretch, toStretches, type Stretch } from "./labels/stretches";
import { countCrossings } from "./routing/crossings";
import type { Scene, SceneEdge } from "./scene";

/** How much each flaw of a picture disturbs; a bend is next to nothing. */
const FLAWS = { crossing: 4, labelOverLine: 3, bend: 0.25, silent: 20, long: 1 / 2000 } as const;

interface Led {
  readonly edge: SceneEdge;
  readonly stretches: readonly Stretch[];
}

function isCovered({ edge, stretches }: Led, by: Led): boolean {
  const pill = by.edge.label?.pill;
  return pill !== undefined && by.edge.thing !== edge.thing && stretches.some((stretch) => overlaps(boxOfStretch(stretch), pill));
}

/**
 * What stands and should say its terms and has no label: things, and guarantees of them. Lenders of one loan say it once; a
 * succession is plain without words.
 */
export function listSilent(edges: readonly SceneEdge[]): string[] {
  const nameOf = ({ kind, thing, id }: SceneEdge) => (kind === "guarantee" ? id : thing);
  const standing = edges.filter(({ isEnded, kind }) => !isEnded && kind !== "lineage");
  const said = new Set(standing.flatMap((edge) => (edge.label === null ? [] : [nameOf(edge)])));
  return [...new Set(standing.map(nameOf).filter((name) => !said.has(name)))];
}

/** How much disturbs in a picture: lines that cross, labels over lines of others or without room, bends, long ways. 0 or more. */
export function weighFlaws({ edges }: Scene): number {
  const led = edges.map((edge): Led => ({ edge, stretches: toStretches(edge.route) }));
  let flaws = listSilent(edges).length * FLAWS.silent;
  led.forEach((a, at) => {
    flaws += Math.max(0, a.edge.route.length - 2) * FLAWS.bend;
    flaws += a.stretches.reduce((sum, { from, to }) => sum + to - from, 0) * FLAWS.long;
    for (const b of led.slice(at + 1)) {
      flaws += countCrossings(a.edge.route, b.edge.route) * FLAWS.crossing + (Number(isCovered(a, b)) + Number(isCovered(b, a))) * FLAWS.labelOverLine;
    }
  });
  return flaws;
}
