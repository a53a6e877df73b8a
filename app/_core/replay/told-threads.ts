import type { About } from "./about";
import { sameThing } from "./alike";
import { firstIndexWhere } from "./first-index";
import { entitiesOf } from "./referring";
import type { EntityId, Thing } from "./things";
import type { Thread } from "./thread";
import type { Threads } from "./threads";
import type { Mark, Trace } from "./trace";

/** What an event made of a thing, at the event's place in the file. */
export interface PlacedVersion {
  readonly place: number;
  readonly thing: Thing | null;
}

/** A thread that is told otherwise than it truly was. */
interface Parted {
  readonly versions: PlacedVersion[];
  /** All that whoever looks at it, or at what it refers to, looks at. */
  readonly marks: Set<Mark>;
}

function indexFrom(versions: readonly PlacedVersion[], place: number): number {
  return firstIndexWhere(versions.length, (index) => (versions[index]?.place ?? 0) >= place);
}

/**
 * What is told under each thread up to a place, the frontier. A thread is read from the trace, as it truly was, until it is
 * told otherwise: then it has versions of its own, until they are those of the trace again.
 */
export class ToldThreads {
  readonly threads: Threads;
  /** The last place that was told or passed over. */
  frontier = -1;
  readonly #parted = new Map<Thread, Parted>();
  /** Of each mark, how many parted threads it leads to. */
  readonly #counts: number[] = [];
  readonly #moved = new Set<Thread>();
  /** The threads told to refer to an entity: more than truly did. */
  readonly #also = new Map<EntityId, Set<Thread>>();
  /** The place of each event of the trace. */
  readonly #placeOf: number[] = [];
  /** How many events of the trace stand before a place. */
  readonly #stepsBefore: Int32Array;

  constructor(readonly trace: Trace, indexAt: Int32Array) {
    this.threads = trace.builder.ledger.threads;
    this.#stepsBefore = new Int32Array(indexAt.length + 1);
    indexAt.forEach((index, place) => {
      if (index >= 0) this.#placeOf.push(place);
      this.#stepsBefore[place + 1] = this.#placeOf.length;
    });
  }

  /** Whether what truly decided an event of the trace is told otherwise. */
  isOtherwise(index: number): boolean {
    return this.#parted.size > 0 && this.trace.readings.looksAtAny(index, this.#counts);
  }

  /** The places within (after, upTo] of the events of the trace that truly looked at something. */
  trueReadersWithin(mark: Mark, after: number, upTo: number): number[] {
    const [first, end] = [this.#stepsBeforePlace(after + 1), this.#stepsBeforePlace(Math.min(upTo, this.frontier) + 1)];
    return this.trace.readings.readersWithin(mark, first, end).map((index) => this.#placeOf[index] ?? 0);
  }

  /** What is told to stand under a thread before a place. */
  before(thread: Thread, place: number): Thing | null {
    const parted = this.#parted.get(thread);
    if (parted !== undefined) return parted.versions[indexFrom(parted.versions, place) - 1]?.thing ?? null;
    return this.#trueBefore(thread, place);
  }

  /** What is told to stand under a thread at the end. */
  atEnd(thread: Thread): Thing | null {
    return this.before(thread, this.frontier + 1);
  }

  /** All that is told under a thread, in the order of the file. */
  versionsOf(thread: Thread): readonly PlacedVersion[] {
    return this.#parted.get(thread)?.versions ?? this.#trueVersions(thread);
  }

  /** Every thread that may be told to refer to an entity. */
  threadsEverOf(entity: EntityId): Iterable<Thread> {
    const truly = this.threads.about(entity).threads;
    const also = this.#also.get(entity);
    return also === undefined ? truly : new Set([...truly, ...also]);
  }

  /** Every stake that may be told to be held in a company. */
  *stakesEverIn(held: EntityId): Iterable<Thread<"stake">> {
    const company = this.threads.about(held);
    for (const thread of this.threadsEverOf(held)) if (thread.held === company) yield thread as Thread<"stake">;
  }

  /** Gives a thread versions of its own, which begin as the true ones. */
  part(thread: Thread): Parted {
    const known = this.#parted.get(thread);
    if (known !== undefined) return known;
    const parted: Parted = { versions: this.#trueVersions(thread), marks: new Set() };
    this.#parted.set(thread, parted);
    this.#moved.add(thread);
    this.#lead(parted, this.trace.readings.ofThread(thread));
    for (const { thing } of thread.versions) if (thing !== null) this.#leadFrom(parted, thing);
    return parted;
  }

  /** Makes a version begin at a place, or none; returns what stood from there until the next version, and what stands now. */
  set(thread: Thread, place: number, version: PlacedVersion | undefined): { was: Thing | null; is: Thing | null; until: number } {
    const parted = this.part(thread);
    this.#moved.add(thread);
    const { versions } = parted;
    const index = indexFrom(versions, place);
    const earlier = versions[index - 1]?.thing ?? null;
    const own = versions[index]?.place === place ? versions[index] : undefined;
    const added = version === undefined ? [] : [version];
    versions.splice(index, own === undefined ? 0 : 1, ...added);
    if (version !== undefined && version.thing !== null) {
      this.#leadFrom(parted, version.thing);
      for (const entity of entitiesOf(version.thing)) this.#refer(entity, thread);
    }
    const until = versions[index + added.length]?.place ?? Infinity;
    return { was: own === undefined ? earlier : own.thing, is: version === undefined ? earlier : version.thing, until };
  }

  /** Threads that moved and are told as they truly were are read from the trace again. */
  settle(): void {
    for (const thread of this.#moved) {
      const parted = this.#parted.get(thread);
      if (parted === undefined || !this.#isTrue(thread, parted.versions)) continue;
      this.#parted.delete(thread);
      for (const mark of parted.marks) this.#counts[mark] = (this.#counts[mark] ?? 0) - 1;
    }
    this.#moved.clear();
  }

  #isTrue(thread: Thread, versions: readonly PlacedVersion[]): boolean {
    let link = thread.latest;
    while (link !== undefined && this.#placeOfStep(link.step) > this.frontier) link = link.earlier;
    for (let index = versions.length - 1; index >= 0; index -= 1) {
      const version = versions[index];
      if (link === undefined || version?.place !== this.#placeOfStep(link.step) || !sameThing(link.thing, version.thing)) return false;
      link = link.earlier;
    }
    return link === undefined;
  }

  /** What truly stood under a thread before a place: at the step of the last event of the trace before it. */
  #trueBefore(thread: Thread, place: number): Thing | null {
    return thread.at(this.#stepsBeforePlace(place));
  }

  #stepsBeforePlace(place: number): number {
    return this.#stepsBefore[place] ?? this.#placeOf.length;
  }

  #placeOfStep(step: number): number {
    return this.#placeOf[step - 1] ?? Infinity;
  }

  #trueVersions(thread: Thread): PlacedVersion[] {
    const versions: PlacedVersion[] = [];
    for (const { step, thing } of thread.versions) {
      const place = this.#placeOfStep(step);
      if (place > this.frontier) break;
      versions.push({ place, thing });
    }
    return versions;
  }

  #leadFrom(parted: Parted, thing: Thing): void {
    for (const entity of entitiesOf(thing)) this.#lead(parted, this.trace.readings.ofThings(this.threads.about(entity)));
    if (thing.of !== "stake") return;
    const about: About = this.threads.about(thing.held);
    this.#lead(parted, this.trace.readings.ofHolders(about));
    this.#lead(parted, this.trace.readings.ofSum(about));
  }

  #lead(parted: Parted, mark: Mark): void {
    if (parted.marks.has(mark)) return;
    parted.marks.add(mark);
    this.#counts[mark] = (this.#counts[mark] ?? 0) + 1;
  }

  #refer(entity: EntityId, thread: Thread): void {
    const also = this.#also.get(entity);
    if (also === undefined) this.#also.set(entity, new Set([thread]));
    else also.add(thread);
  }
}
