import { chapterOf, type ChartedCase } from "./chapters";
import { changesAt, drawRelations, type DrawnRelation } from "./drawn-relations";
import { listNamed } from "./named-at-step";
import { splitOffices } from "./offices-told";
import { toRelationLines } from "./relation-lines";
import type { Change } from "../replay/change";
import { readEntity, readThing, thingsOfKind, type Snapshot } from "../replay/snapshot";
import { isStanding, key, type EntityId, type EntityThing, type Key, type OfficeThing } from "../replay/things";
import type { ChangeMark } from "../words/marks";

/** An entity on the chart at a step. */
export interface DrawnEntity {
  readonly entity: EntityThing;
  readonly isEnded: boolean;
  readonly mark: ChangeMark | null;
  /** Posts told beneath the person's name, because another line already ties the person to where they are held. */
  readonly offices: readonly OfficeThing[];
}

/** What the chart shows at a step, before anything has a place. */
export interface Drawn {
  readonly entities: readonly DrawnEntity[];
  readonly relations: readonly DrawnRelation[];
}

export interface DrawOptions {
  /** Whether only what stands is drawn, as on a day after the step's: nothing of what the step itself changed or named. */
  readonly settled?: boolean;
  /** Whether what ended earlier in the same chapter lingers, faint. */
  readonly ghosts?: boolean;
}

function markEntity(change: Change | undefined, isTouched: boolean): ChangeMark | null {
  if (change === undefined) return isTouched ? "changed" : null;
  const [stood, stands] = [change.before, change.after].map((thing) => thing?.of === "entity" && isStanding(thing));
  if (stands) return stood ? "changed" : "new";
  return stood || change.before === null ? "ended" : null;
}

/** Entities on which something was noted at the step: a listing, a thing bought, a post that is told and not drawn. */
function listTouched(changes: ReadonlyMap<Key, Change>, told: readonly DrawnRelation[]): Set<EntityId> {
  const touched = new Set(told.flatMap((relation) => (relation.mark === null ? [] : [relation.from])));
  for (const { before, after } of changes.values()) {
    const thing = after ?? before;
    if (thing?.of === "listing") touched.add(thing.entity);
    if (thing?.of === "asset") touched.add(thing.buyer);
  }
  return touched;
}

/** Entities that ended earlier in the chapter of the step and have not stood up since, each once. */
function listGhosts(theCase: ChartedCase, snapshot: Snapshot): EntityId[] {
  const { history, step } = snapshot;
  const chapter = chapterOf(theCase, history.steps, step);
  const ended = new Set<EntityId>();
  for (let at = step - 1; at > 0 && chapterOf(theCase, history.steps, at) === chapter; at--) {
    for (const { after } of history.effects[at] ?? []) if (after?.of === "entity" && !isStanding(after)) ended.add(after.id);
  }
  return [...ended].filter((id) => !isStanding(readEntity(snapshot, id))).reverse();
}

/**
 * What the chart shows at a step: everything that stands in a relation, what the step changed or ended, and what its
 * event names; an entity without any relation only at a step that names it.
 */
export function drawSnapshot(theCase: ChartedCase, snapshot: Snapshot, options: DrawOptions = {}): Drawn {
  const changes = options.settled === true ? new Map<Key, Change>() : changesAt(snapshot);
  const { lines, told } = splitOffices(drawRelations(snapshot, changes));
  const ids = new Set<EntityId>();
  for (const { from, to } of [...lines, ...told]) ids.add(from).add(to);
  for (const change of changes.values()) if (change.key.startsWith("entity:")) ids.add(change.key.slice("entity:".length));
  if (options.settled !== true) for (const id of listNamed(snapshot)) ids.add(id);
  const touched = listTouched(changes, told);
  for (const id of touched) ids.add(id);
  const ghosts = options.ghosts ? listGhosts(theCase, snapshot).filter((id) => !ids.has(id)) : [];

  const entities = [...ids, ...ghosts].flatMap((id): DrawnEntity[] => {
    const change = changes.get(key.entity(id));
    const now = readEntity(snapshot, id);
    const entity = now ?? (change?.before?.of === "entity" ? change.before : undefined);
    if (entity === undefined) return [];
    const offices = told.flatMap(({ from, thing, isEnded }) => (from === id && !isEnded && thing.of === "office" ? [thing] : []));
    return [{ entity, isEnded: !isStanding(now), mark: markEntity(change, touched.has(id)), offices }];
  });
  const shown = new Set(entities.map(({ entity }) => entity.id));
  return { entities, relations: [...lines, ...drawGhostLines(snapshot, ghosts, shown)].filter(({ from, to }) => shown.has(from) && shown.has(to)) };
}

function drawGhostLines(snapshot: Snapshot, ghosts: readonly EntityId[], shown: ReadonlySet<EntityId>): DrawnRelation[] {
  if (ghosts.length === 0) return [];
  return thingsOfKind(snapshot, "succession")
    .filter((thing) => ghosts.includes(thing.from) && shown.has(thing.to) && readThing(snapshot, key.entity(thing.from)) !== undefined)
    .flatMap((thing) => toRelationLines(thing).map((line) => ({ ...line, thing, isEnded: true, mark: null })));
}
