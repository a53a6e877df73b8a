import { About } from "./about";
import { Thread } from "./thread";
import { key, type EntityId, type EventId, type Key, type Thing } from "./things";

/**
 * Finds the one thread of each thing by the ids that make its key: a key is put together once, when its thread is made,
 * and not at each look. A thread that was only looked for is empty.
 */
export class Threads {
  readonly abouts = new Map<EntityId, About>();
  /** Those last asked for: an event asks for the same few again and again. */
  #last: About | undefined;
  #lastButOne: About | undefined;
  readonly #byId = { facility: new Map<string, Thread>(), commitment: new Map<string, Thread>(), agreement: new Map<string, Thread>(), asset: new Map<string, Thread>() };

  about(id: EntityId): About {
    if (id === this.#last?.id) return this.#last;
    if (id === this.#lastButOne?.id) return this.#lastButOne;
    let about = this.abouts.get(id);
    if (about === undefined) this.abouts.set(id, (about = new About(id)));
    this.#lastButOne = this.#last;
    this.#last = about;
    return about;
  }

  entity(id: EntityId): Thread<"entity"> {
    return this.about(id).own;
  }

  stake(owner: EntityId, held: EntityId): Thread<"stake"> {
    return this.about(owner).stakeIn(this.about(held));
  }

  facility(id: string): Thread<"facility"> {
    return this.#withId("facility", id);
  }

  commitment(id: string): Thread<"commitment"> {
    return this.#withId("commitment", id);
  }

  agreement(id: string): Thread<"agreement"> {
    return this.#withId("agreement", id);
  }

  asset(event: EventId): Thread<"asset"> {
    return this.#withId("asset", event);
  }

  office(entity: EntityId, person: EntityId, post: string): Thread<"office"> {
    return this.about(entity).threadUnder(key.office(entity, person, post));
  }

  listing(entity: EntityId, market: string): Thread<"listing"> {
    return this.about(entity).threadUnder(key.listing(entity, market));
  }

  succession(from: EntityId, to: EntityId, by: EventId): Thread<"succession"> {
    return this.about(from).threadUnder(key.succession(from, to, by));
  }

  /** The thread of a thing. */
  of(thing: Thing): Thread {
    switch (thing.of) {
      case "entity":
        return this.entity(thing.id);
      case "stake":
        return this.stake(thing.owner, thing.held);
      case "facility":
      case "commitment":
      case "agreement":
        return this.#withId(thing.of, thing.id);
      case "asset":
        return this.asset(thing.event);
      case "office":
        return this.office(thing.entity, thing.person, thing.post);
      case "listing":
        return this.listing(thing.entity, thing.market);
      case "succession":
        return this.succession(thing.from, thing.to, thing.by);
    }
  }

  #withId<K extends "facility" | "commitment" | "agreement" | "asset">(kind: K, id: string): Thread<K> {
    const threads = this.#byId[kind];
    let thread = threads.get(id);
    if (thread === undefined) threads.set(id, (thread = new Thread<K>(`${kind}:${id}` as Key<K>)));
    return thread as Thread<K>;
  }
}
