import type { DrawnRelation } from "./drawn-relations";
import { countFalseJoins, listCovering, listSilent, weighFlaws, type LedEdge } from "./flaws";
import { placeLabels } from "./labels/place-labels";
import { requestLabels } from "./labels/request-labels";
import { countSeenCrossings } from "./routing/crossings";
import { MANNERS, type Manner } from "./routing/manners";
import { routeRelations, type RoutingGround } from "./routing/route-relations";
import type { Box, Point, SceneNode } from "./scene";
import type { Snapshot } from "../replay/snapshot";
import { keyOf } from "../replay/things";

/** Routes and labels by the ids of relations. */
export interface LedLines {
  readonly routes: ReadonlyMap<string, readonly Point[]>;
  readonly pills: ReadonlyMap<string, Box>;
}

interface Ground extends Pick<RoutingGround, "rows" | "frame"> {
  readonly nodes: readonly SceneNode[];
}

/** In one manner; where a standing line has no stretch of its own for its label, it is led apart from its owner's others, then all of them. */
function leadInManner(snapshot: Snapshot, relations: readonly DrawnRelation[], ground: Ground, manner: Manner): LedLines {
  const solids = ground.nodes.map(({ extent }) => extent);
  const lead = (apart: ReadonlySet<string>) => {
    const routes = routeRelations(relations, { ...ground, apart, manner });
    const requests = requestLabels(snapshot, relations, routes);
    const pills = placeLabels(requests, solids, ground.frame);
    const said = new Set(requests.flatMap(({ id, group }) => (pills.has(id) ? [group] : [])));
    return { routes, pills, silent: requests.filter(({ group, isMinor, width }) => width > 0 && !isMinor && !said.has(group)).map(({ id }) => id) };
  };
  let best = lead(new Set());
  for (let tried = 0; best.silent.length > 0 && tried < 2; tried++) {
    const owners = new Set(relations.flatMap(({ id, from }) => (best.silent.includes(id) ? [from] : [])));
    const again = lead(new Set(tried === 0 ? best.silent : relations.flatMap(({ id, from }) => (owners.has(from) ? [id] : []))));
    if (again.silent.length < best.silent.length) best = again;
  }
  return passLabels(relations, best, lead);
}

/** Where a label lies over a line of something else, that line or its own is led another way, if nothing else suffers; ownership keeps its forks and buses. */
function passLabels<Led extends LedLines>(relations: readonly DrawnRelation[], led: Led, lead: (apart: ReadonlySet<string>) => Led): Led {
  const judge = (it: Led) => {
    const edges = toLedEdges(relations, it);
    return { it, edges, flaws: weighFlaws(edges), crossings: countSeenCrossings(edges.map(({ route }) => route)) };
  };
  let best = judge(led);
  const { labelled, covered } = listCovering(best.edges);
  const stakes = new Set(relations.flatMap(({ id, kind }) => (kind === "ownership" ? [id] : [])));
  for (const ids of [labelled, covered]) {
    const apart = new Set(ids.filter((id) => !stakes.has(id)));
    if (apart.size === 0) continue;
    const again = judge(lead(apart));
    if (again.flaws < best.flaws && again.crossings <= best.crossings) best = again;
  }
  return best.it;
}

function toLedEdges(relations: readonly DrawnRelation[], { routes, pills }: LedLines): LedEdge[] {
  return relations.map(({ id, kind, thing, from, to, isEnded }) => {
    const pill = pills.get(id);
    return { id, kind, thing: keyOf(thing), from, to, isEnded, route: routes.get(id) ?? [], label: pill === undefined ? null : { pill } };
  });
}

/** Leads and labels the lines of a step; where lines cross or seem to join, or a label is left out, in each manner, and the least flawed is taken. */
export function leadLines(snapshot: Snapshot, relations: readonly DrawnRelation[], ground: Ground): LedLines {
  let best: { led: LedLines; flaws: number } | undefined;
  for (const manner of MANNERS) {
    const led = leadInManner(snapshot, relations, ground, manner);
    const edges = toLedEdges(relations, led);
    const flaws = weighFlaws(edges);
    if (best === undefined || flaws < best.flaws) best = { led, flaws };
    if (listSilent(edges).length === 0 && countFalseJoins(edges) === 0 && countSeenCrossings([...led.routes.values()]) === 0) break;
  }
  return best?.led ?? { routes: new Map(), pills: new Map() };
}
