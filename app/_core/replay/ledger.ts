import type { Change } from "./change";
import { entitiesOf, type EntityId, type Key, type Thing, type ThingOf } from "./things";
import type { ThingKind } from "../vocabulary";

/** What stands, to be read. Every reading that decides anything goes through this. */
export interface View {
  get<K extends ThingKind>(key: Key<K>): ThingOf<K> | undefined;
  /** Everything that stands and refers to the entity, itself included, in the order in which it came to. */
  thingsOf(entity: EntityId): Thing[];
}

/** What stands now: the one mutable thing of the replay. `write` is the only way it changes. */
export class Ledger implements View {
  readonly #things = new Map<Key, Thing>();
  readonly #keysOf = new Map<EntityId, Set<Key>>();

  get<K extends ThingKind>(key: Key<K>): ThingOf<K> | undefined {
    return this.#things.get(key) as ThingOf<K> | undefined;
  }

  thingsOf(entity: EntityId): Thing[] {
    const keys = this.#keysOf.get(entity);
    return keys === undefined ? [] : [...keys].flatMap((key) => this.#things.get(key) ?? []);
  }

  /** Makes a change stand, whatever stood under its key before. */
  write({ key, after }: Pick<Change, "key" | "after">): void {
    const before = this.#things.get(key);
    if (before !== undefined) {
      for (const entity of entitiesOf(before)) this.#keysOf.get(entity)?.delete(key);
    }
    if (after === null) {
      this.#things.delete(key);
      return;
    }
    this.#things.set(key, after);
    for (const entity of entitiesOf(after)) {
      const keys = this.#keysOf.get(entity);
      if (keys === undefined) this.#keysOf.set(entity, new Set([key]));
      else keys.add(key);
    }
  }
}
