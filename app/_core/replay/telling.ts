import { squashChanges, type Change, type Effect } from "./change";
import { decide } from "./decide";
import type { AccountFacts } from "./draft";
import { isExactStake, Ledger, type View } from "./ledger";
import { Agenda, noteIn, placesWithin, type Places } from "./places";
import { RunningSum } from "./running-sum";
import type { ReplayFault } from "./replay-fault";
import type { RuleId } from "./rules";
import { MOST_SURE } from "./stakes";
import { entitiesOf, key as keys, sameThing, type EntityId, type EntityThing, type Key, type StakeThing, type Thing, type ThingOf } from "./things";
import type { CaseEvent } from "../timeline/case";
import type { ThingKind } from "../vocabulary";

/** What an event made of a thing, at the event's place in the file. */
interface Version {
  readonly place: number;
  readonly thing: Thing | null;
  readonly rule: RuleId;
}

/** All that was told under one key, in the order of the file, and the places of the events that looked at it. */
interface Thread {
  readonly versions: Version[];
  readonly readers: Places;
}

/** What was ever told of one entity, and the places of the events that looked at all of it, or at all its holders. */
interface About {
  readonly keys: Set<Key>;
  readonly readers: Places;
  readonly readersOfHolders: Places;
  readonly sure: RunningSum;
}

/** What one edit of a telling came to. */
export interface Revision {
  /** What stands otherwise at the end, in the order in which it came to be otherwise. */
  readonly effects: readonly Effect[];
  readonly faults: readonly ReplayFault[];
}

function indexFrom(versions: readonly Version[], place: number): number {
  let low = versions.length;
  if ((versions[low - 1]?.place ?? -1) < place) return low;
  low = 0;
  for (let high = versions.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((versions[middle]?.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const thingBefore = ({ versions }: Thread, place: number) => versions[indexFrom(versions, place) - 1]?.thing ?? null;

/**
 * Events in their places in the file, and what each made of what stood. An event may be put in or taken out anywhere:
 * of those after it, only such are decided anew as looked at something that became otherwise, place after place, until
 * nothing more does.
 */
export class Telling {
  readonly #end = new Ledger();
  readonly #told: ({ readonly event: CaseEvent; readonly effects: readonly Effect[] } | undefined)[] = [];
  readonly #threads = new Map<Key, Thread>();
  readonly #abouts = new Map<EntityId, About>();

  constructor(readonly facts: AccountFacts) {}

  /** Puts events in places, or takes out what stands there, and decides anew what rests on it. */
  edit(edits: ReadonlyMap<number, CaseEvent | undefined>): Revision {
    const last = this.#told.length;
    const [[place, event] = [0, undefined]] = edits;
    if (edits.size === 1 && place >= last && event !== undefined) return this.#append(place, event);
    const agenda = new Agenda(edits.keys());
    const faults: ReplayFault[] = [];
    const before = new Map<Key, Thing | null>();
    const ruled = new Map<Key, RuleId>();
    for (let due = agenda.next(); due !== undefined; due = agenda.next()) {
      const told = edits.has(due) ? edits.get(due) : this.#told[due]?.event;
      const decision = told === undefined ? undefined : decide(new PlaceView(this, due), told, this.facts);
      if (decision !== undefined) faults.push(...decision.faults);
      if (edits.has(due)) for (const { key, rule } of decision?.effects ?? []) ruled.set(key, rule);
      for (const change of this.#tell(due, told, decision?.effects ?? [], agenda)) {
        if (!before.has(change.key)) before.set(change.key, change.before);
      }
    }
    const first = Math.min(...edits.keys());
    const effects = [...before].map(([key, was]): Effect => ({ key, before: was, after: this.#end.get(key) ?? null, rule: ruled.get(key) ?? this.#ruleSince(key, first) }));
    return { effects: effects.filter((effect) => !sameThing(effect.before, effect.after)), faults };
  }

  #append(place: number, event: CaseEvent): Revision {
    const decision = decide(new PlaceView(this, place, this.#end), event, this.facts);
    this.#tell(place, event, decision.effects, undefined);
    return decision;
  }

  /** The rule that last made something of a thing after a place; K1 where nothing is left that did. */
  #ruleSince(key: Key, place: number): RuleId {
    const version = this.#threads.get(key)?.versions.at(-1);
    return version !== undefined && version.place > place ? version.rule : "K1";
  }

  /** Notes what an event makes at its place, puts on the agenda who looked at what is otherwise now; returns the changes at the end. */
  #tell(place: number, event: CaseEvent | undefined, effects: readonly Effect[], agenda: Agenda | undefined): Change[] {
    const made = squashChanges(effects);
    const earlier = this.#told[place]?.effects ?? [];
    this.#told[place] = event && { event, effects: made };
    const isMade = new Set(earlier.length === 0 ? [] : made.map(({ key }) => key));
    const atEnd: Change[] = [];
    for (const { key } of earlier) if (!isMade.has(key)) this.#setVersion(key, place, undefined, agenda, atEnd);
    for (const effect of made) this.#setVersion(effect.key, place, effect, agenda, atEnd);
    return atEnd;
  }

  /** Makes a version of a thing begin at a place, or no longer begin there. */
  #setVersion(key: Key, place: number, effect: Effect | undefined, agenda: Agenda | undefined, atEnd: Change[]): void {
    const { versions, readers } = this.threadOf(key);
    const index = indexFrom(versions, place);
    const own = versions[index]?.place === place ? versions[index] : undefined;
    const earlier = versions[index - 1]?.thing ?? null;
    const was = own === undefined ? earlier : own.thing;
    const is = effect === undefined ? earlier : effect.after;
    const version = effect === undefined ? [] : [{ place, thing: effect.after, rule: effect.rule }];
    versions.splice(index, own === undefined ? 0 : 1, ...version);
    if (sameThing(was, is)) return;
    const until = versions[index + version.length]?.place ?? Infinity;
    agenda?.addAll(placesWithin(readers, place, until));
    this.#spread(key, was, is, place, until, agenda);
    if (until !== Infinity) return;
    atEnd.push({ key, before: was, after: is });
    this.#end.write({ key, after: is });
  }

  /** Between two places something stands otherwise: notes it under all that it refers to. */
  #spread(key: Key, was: Thing | null, is: Thing | null, place: number, until: number, agenda: Agenda | undefined): void {
    for (const thing of [was, is]) {
      if (thing === null) continue;
      for (const entity of entitiesOf(thing)) {
        const about = this.aboutOf(entity);
        about.keys.add(key);
        agenda?.addAll(placesWithin(about.readers, place, until));
      }
      if (thing.of !== "stake") continue;
      const { readersOfHolders, sure } = this.aboutOf(thing.held);
      agenda?.addAll(placesWithin(readersOfHolders, place, until));
      const above = sure.add((thing.percent?.min ?? 0) * (thing === is ? 1 : -1), place, until, MOST_SURE);
      agenda?.addAll(above.filter((it) => it > place));
    }
  }

  /** The thread under a key, empty where nothing was told yet. */
  threadOf(key: Key): Thread {
    let thread = this.#threads.get(key);
    if (thread === undefined) this.#threads.set(key, (thread = { versions: [], readers: [] }));
    return thread;
  }

  aboutOf(entity: EntityId): About {
    let about = this.#abouts.get(entity);
    if (about === undefined) this.#abouts.set(entity, (about = { keys: new Set(), readers: [], readersOfHolders: [], sure: new RunningSum() }));
    return about;
  }
}

/** What stands before the event at a place, which is noted as having looked. `end` reads faster where the place is the last. */
class PlaceView implements View {
  constructor(readonly telling: Telling, readonly place: number, readonly end?: Ledger) {}

  get<K extends ThingKind>(key: Key<K>): ThingOf<K> | undefined {
    const thread = this.telling.threadOf(key);
    noteIn(thread.readers, this.place);
    return (thingBefore(thread, this.place) ?? undefined) as ThingOf<K> | undefined;
  }

  entity(id: EntityId): EntityThing | undefined {
    return this.get(keys.entity(id));
  }

  thingsOf(entity: EntityId): Thing[] {
    const about = this.telling.aboutOf(entity);
    noteIn(about.readers, this.place);
    return this.end?.thingsOf(entity) ?? this.#thingsOf(entity);
  }

  stakesIn(held: EntityId): StakeThing[] {
    noteIn(this.telling.aboutOf(held).readersOfHolders, this.place);
    return this.end?.stakesIn(held) ?? this.#stakesIn(held);
  }

  exactStakesIn(held: EntityId): StakeThing[] {
    noteIn(this.telling.aboutOf(held).readersOfHolders, this.place);
    return this.end?.exactStakesIn(held) ?? this.#stakesIn(held).filter(isExactStake);
  }

  /** Is looked at by whoever moves a stake; what became too much is decided anew by the sum itself. */
  sureSharesIn(held: EntityId): number {
    return this.end?.sureSharesIn(held) ?? this.telling.aboutOf(held).sure.before(this.place);
  }

  #thingsOf(entity: EntityId): Thing[] {
    const things = [...this.telling.aboutOf(entity).keys].flatMap((key) => thingBefore(this.telling.threadOf(key), this.place) ?? []);
    return things.filter((thing) => entitiesOf(thing).includes(entity));
  }

  #stakesIn(held: EntityId): StakeThing[] {
    return this.#thingsOf(held).filter((thing): thing is StakeThing => thing.of === "stake" && thing.held === held);
  }
}
