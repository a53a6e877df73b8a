import type { About } from "./about";
import { sameThing } from "./alike";
import { decide, type Decision } from "./decide";
import type { AccountFacts } from "./account-facts";
import type { Effect } from "./change";
import { PlaceView } from "./place-view";
import { Agenda, noteIn, placesWithin, type Places } from "./places";
import { entitiesOf } from "./referring";
import { RunningSum } from "./running-sum";
import type { ReplayFault } from "./replay-fault";
import type { RuleId } from "./rules";
import { MOST_SURE } from "./stakes";
import type { EntityId, Thing } from "./things";
import type { Thread } from "./thread";
import { ToldThreads } from "./told-threads";
import type { Mark, Trace } from "./trace";
import type { CaseEvent } from "../timeline/case";

/** What one edit of a telling came to. */
export interface Revision {
  /** What stands otherwise at the end, in the order in which it came to be otherwise. */
  readonly effects: readonly Effect[];
  readonly faults: readonly ReplayFault[];
}

/** An event told at its place, and what it made. */
type Told = Pick<Decision, "effects" | "threads"> & { readonly event: CaseEvent };

/** One thread as an edit moved it at the end. */
interface Move {
  readonly thread: Thread;
  readonly before: Thing | null;
}

/**
 * The events that the public knows, in their places in the file, and what each made of what stood. Where nothing that an
 * event looks at is otherwise than it truly was, it makes what it truly made. An event may be put in or taken out anywhere:
 * of those after it, only such are decided anew as looked at something that became otherwise, place after place, until
 * nothing more does.
 */
export class Telling {
  readonly told: ToldThreads;
  /** By place what was decided here; of what is told as it truly was, the trace knows it. */
  readonly #decided: (Told | undefined)[] = [];
  readonly #isAsItWas: Uint8Array;
  /** Places of the events that were decided here, by what they looked at. */
  readonly #readers = new Map<Mark, Places>();
  readonly #sums = new Map<EntityId, RunningSum>();

  /** `indexAt`: of each place in the file the index of its event among those of the trace; below zero where it is corrected. */
  constructor(readonly trace: Trace, readonly indexAt: Int32Array, readonly facts: AccountFacts) {
    this.told = new ToldThreads(trace, indexAt);
    this.#isAsItWas = new Uint8Array(indexAt.length);
  }

  /** Puts events in places, or takes out what stands there, and decides anew what rests on it. */
  edit(edits: ReadonlyMap<number, CaseEvent | undefined>): Revision {
    this.#passTo(Math.max(...edits.keys()));
    const agenda = new Agenda(edits.keys());
    const faults: ReplayFault[] = [];
    const before = new Map<Thread, Thing | null>();
    const ruled = new Map<Thread, RuleId>();
    for (let due = agenda.next(); due !== undefined; due = agenda.next()) {
      const told = edits.has(due) ? edits.get(due) : this.#toldAt(due)?.event;
      const decision = told && decide(new PlaceView(this, due), told, this.facts);
      for (const fault of decision?.faults ?? []) faults.push(fault);
      if (edits.has(due)) decision?.effects.forEach(({ rule }, index) => ruled.set(decision.threads[index] as Thread, rule));
      for (const move of this.#tell(due, told && decision && { event: told, effects: decision.effects, threads: decision.threads }, agenda)) {
        if (!before.has(move.thread)) before.set(move.thread, move.before);
      }
    }
    this.told.settle();
    const first = Math.min(...edits.keys());
    const effects = [...before].flatMap(([thread, was]): Effect[] => {
      const after = this.told.atEnd(thread);
      return sameThing(was, after) ? [] : [{ key: thread.key, before: was, after, rule: ruled.get(thread) ?? this.#ruleSince(thread, first) }];
    });
    return { effects, faults };
  }

  /** Notes that the event at a place looked at something. */
  noteReading(mark: Mark, place: number): void {
    const places = this.#readers.get(mark);
    if (places === undefined) this.#readers.set(mark, [place]);
    else noteIn(places, place);
  }

  /** The shares in a company that are surely held before a place; counted from all its holders once, and kept from then on. */
  sureBefore(held: EntityId, place: number): number {
    return this.#sumOf(held).before(place);
  }

  /** Puts an event in its place behind all that is told. */
  append(place: number, event: CaseEvent): Revision {
    this.#passTo(place - 1);
    const index = this.indexAt[place] ?? -1;
    const truly = this.trace.decisions[index];
    if (truly !== undefined && truly.faults.length === 0 && !this.told.isOtherwise(index)) {
      this.told.frontier = place;
      this.#isAsItWas[place] = 1;
      if (this.#sums.size > 0) this.#addToSums(truly.effects, place);
      return truly;
    }
    this.#passTo(place);
    const { effects, threads, faults } = decide(new PlaceView(this, place), event, this.facts);
    this.#tell(place, { event, effects, threads }, undefined);
    this.told.settle();
    return { effects, faults };
  }

  /** The event told at a place, and what it made; undefined where none is. */
  #toldAt(place: number): Told | undefined {
    return this.#isAsItWas[place] === 1 ? this.trace.decisions[this.indexAt[place] ?? -1] : this.#decided[place];
  }

  /** Leaves untold what truly happened at the places up to one. */
  #passTo(place: number): void {
    while (this.told.frontier < place) {
      const passed = this.trace.decisions[this.indexAt[this.told.frontier + 1] ?? -1];
      for (const thread of passed?.threads ?? []) this.#part(thread);
      this.told.frontier += 1;
    }
  }

  /** Tells a thread apart from what truly was. */
  #part(thread: Thread): void {
    if (thread.held !== undefined) this.#sumOf(thread.held.id);
    this.told.part(thread);
  }

  #addToSums(effects: readonly Effect[], place: number): void {
    for (const { before, after } of effects) {
      const stake = after ?? before;
      const sum = stake?.of === "stake" ? this.#sums.get(stake.held) : undefined;
      if (sum === undefined) continue;
      const moved = (after?.of === "stake" ? (after.percent?.min ?? 0) : 0) - (before?.of === "stake" ? (before.percent?.min ?? 0) : 0);
      sum.add(moved, place, Infinity, MOST_SURE);
    }
  }

  #sumOf(held: EntityId): RunningSum {
    let sum = this.#sums.get(held);
    if (sum === undefined) {
      this.#sums.set(held, (sum = new RunningSum()));
      for (const thread of this.told.stakesEverIn(held)) {
        let earlier = 0;
        for (const { place, thing } of this.told.versionsOf(thread)) {
          const is = thing?.of === "stake" ? (thing.percent?.min ?? 0) : 0;
          sum.add(is - earlier, place, Infinity, MOST_SURE);
          earlier = is;
        }
      }
    }
    return sum;
  }

  /** The rule that last made something of a thing after a place; K1 where nothing is left that did. */
  #ruleSince(thread: Thread, place: number): RuleId {
    const last = this.told.versionsOf(thread).at(-1)?.place ?? -1;
    const told = last > place ? this.#toldAt(last) : undefined;
    return told?.effects[told.threads.lastIndexOf(thread)]?.rule ?? "K1";
  }

  /** Notes what an event makes at its place, puts on the agenda who looked at what is otherwise now; returns what moved at the end. */
  #tell(place: number, told: Told | undefined, agenda: Agenda | undefined): Move[] {
    const earlier = this.#toldAt(place)?.threads ?? [];
    this.#decided[place] = told;
    this.#isAsItWas[place] = 0;
    const made = new Map<Thread, Thing | null>();
    told?.effects.forEach(({ after }, index) => made.set(told.threads[index] as Thread, after));
    const moves: Move[] = [];
    for (const thread of earlier) if (!made.has(thread)) this.#setVersion(thread, place, undefined, agenda, moves);
    for (const [thread, thing] of made) {
      const isMoved = !sameThing(this.told.before(thread, place), thing);
      this.#setVersion(thread, place, isMoved ? { place, thing } : undefined, agenda, moves);
    }
    return moves;
  }

  /** Makes a version of a thing begin at a place, or no longer begin there. */
  #setVersion(thread: Thread, place: number, version: { place: number; thing: Thing | null } | undefined, agenda: Agenda | undefined, moves: Move[]): void {
    this.#part(thread);
    const { was, is, until } = this.told.set(thread, place, version);
    if (sameThing(was, is)) return;
    this.#callReaders(this.trace.readings.ofThread(thread), place, until, agenda);
    for (const thing of [was, is]) if (thing !== null) this.#spread(thing, thing === is, place, until, agenda);
    if (until === Infinity) moves.push({ thread, before: was });
  }

  /** Between two places a thing stands or no longer stands: calls those who looked at what it refers to. */
  #spread(thing: Thing, stands: boolean, place: number, until: number, agenda: Agenda | undefined): void {
    const { readings } = this.trace;
    for (const entity of entitiesOf(thing)) this.#callReaders(readings.ofThings(this.#about(entity)), place, until, agenda);
    if (thing.of !== "stake") return;
    this.#callReaders(readings.ofHolders(this.#about(thing.held)), place, until, agenda);
    const above = this.#sumOf(thing.held).add((thing.percent?.min ?? 0) * (stands ? 1 : -1), place, until, MOST_SURE);
    agenda?.addAll(above.filter((it) => it > place));
  }

  #callReaders(mark: Mark, place: number, until: number, agenda: Agenda | undefined): void {
    if (agenda === undefined) return;
    const readers = this.#readers.get(mark);
    if (readers !== undefined) agenda.addAll(placesWithin(readers, place, until));
    agenda.addAll(this.told.trueReadersWithin(mark, place, until).filter((it) => this.#toldAt(it) !== undefined));
  }

  #about(entity: EntityId): About {
    return this.told.threads.about(entity);
  }
}
