import { overlaps } from "./geometry";
import { boxOfStretch, toStretches, type Stretch } from "./labels/stretches";
import { countSeenCrossings, seemJoined } from "./routing/crossings";
import type { Box, SceneEdge } from "./scene";

/** How much each flaw of a picture disturbs; a bend is next to nothing. */
const FLAWS = { crossing: 4, falseJoin: 8, rise: 4, labelOverLine: 3, bend: 0.25, silent: 20, long: 1 / 2000 } as const;

/** A line as far as it is led and labelled. */
export interface LedEdge extends Pick<SceneEdge, "id" | "thing" | "kind" | "from" | "to" | "isEnded" | "route"> {
  readonly label: { readonly pill: Box } | null;
}

interface Led {
  readonly edge: LedEdge;
  readonly stretches: readonly Stretch[];
}

function isCovered({ edge, stretches }: Led, by: Led): boolean {
  const pill = by.edge.label?.pill;
  return pill !== undefined && by.edge.thing !== edge.thing && stretches.some((stretch) => overlaps(boxOfStretch(stretch), pill));
}

/** Lines whose label lies over a line of something else, and those other lines, by id. */
export function listCovering(edges: readonly LedEdge[]): { readonly labelled: readonly string[]; readonly covered: readonly string[] } {
  const led = edges.map((edge): Led => ({ edge, stretches: toStretches(edge.route) }));
  const pairs = led.flatMap((by) => led.filter((line) => isCovered(line, by)).map((line) => ({ by: by.edge.id, line: line.edge.id })));
  return { labelled: pairs.map(({ by }) => by), covered: pairs.map(({ line }) => line) };
}

/**
 * What stands and should say its terms and has no label: things, and guarantees of them. Lenders of one loan say it once; a
 * succession is plain without words.
 */
export function listSilent(edges: readonly LedEdge[]): string[] {
  const nameOf = ({ kind, thing, id }: LedEdge) => (kind === "guarantee" ? id : thing);
  const standing = edges.filter(({ isEnded, kind }) => !isEnded && kind !== "lineage");
  const said = new Set(standing.flatMap((edge) => (edge.label === null ? [] : [nameOf(edge)])));
  return [...new Set(standing.map(nameOf).filter((name) => !said.has(name)))];
}

function areRelated(a: LedEdge, b: LedEdge): boolean {
  return a.kind === b.kind && a.isEnded === b.isEnded && (a.from === b.from || a.to === b.to) && (a.kind === "ownership" || a.thing === b.thing);
}

/** Pairs of lines that seem to join and have nothing to do with each other. */
export function countFalseJoins(edges: readonly LedEdge[]): number {
  return edges.reduce((sum, a, at) => sum + edges.slice(at + 1).filter((b) => !areRelated(a, b) && seemJoined(a.route, b.route)).length, 0);
}

/** Whether a line that leads down from owner to owned climbs on its way. */
function isClimbing({ kind, route }: LedEdge): boolean {
  const [first, last] = [route[0], route.at(-1)];
  if (kind !== "ownership" || first === undefined || last === undefined || last.y < first.y) return false;
  return route.some(({ y }, at) => y < (route[at - 1]?.y ?? y));
}

/** How much disturbs in a picture: lines that cross, labels over lines of others or without room, bends, long ways. 0 or more. */
export function weighFlaws(edges: readonly LedEdge[]): number {
  const led = edges.map((edge): Led => ({ edge, stretches: toStretches(edge.route) }));
  let flaws = listSilent(edges).length * FLAWS.silent + countSeenCrossings(edges.map(({ route }) => route)) * FLAWS.crossing + countFalseJoins(edges) * FLAWS.falseJoin;
  led.forEach((a, at) => {
    flaws += Math.max(0, a.edge.route.length - 2) * FLAWS.bend + Number(isClimbing(a.edge)) * FLAWS.rise;
    flaws += a.stretches.reduce((sum, { from, to }) => sum + to - from, 0) * FLAWS.long;
    for (const b of led.slice(at + 1)) flaws += (Number(isCovered(a, b)) + Number(isCovered(b, a))) * FLAWS.labelOverLine;
  });
  return flaws;
}
