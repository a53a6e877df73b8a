import type { Effect } from "../../_core/replay/change";
import { Ledger } from "../../_core/replay/ledger";
import { isExact } from "../../_core/replay/share";
import { isStanding, keyOf, type Key, type StakeThing, type Thing, type ThingOf } from "../../_core/replay/things";
import type { Entity } from "../../_core/timeline/case";
import type { ThingKind } from "../../_core/vocabulary";
import type { Random } from "./random";

const SUFFIXES = ["Holdings", "Capital", "Industries", "Partners", "Energy", "Logistics", "Media", "Foods"] as const;
const STEMS = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ivy", "Juniper", "Larch", "Maple"] as const;

/** How many events make one corporate group: companies, their owners and their banks, mostly dealing with one another. */
const EVENTS_IN_A_GROUP = 400;
const PEOPLE_IN_A_GROUP = 8;

/** One corporate group of a generated history. */
export interface Group {
  readonly people: readonly string[];
  /** Companies that stand. */
  readonly companies: string[];
}

/** Who takes part in a generated history, and what stands of it so far. */
export class World {
  readonly ledger = new Ledger();
  readonly entities: Entity[] = [];
  readonly groups: Group[];
  readonly banks: readonly string[];
  /** Things opened by an event that is not public yet: no public event may rest on them. */
  readonly secret = new Set<Key>();
  #named = 0;

  constructor(readonly random: Random, events: number) {
    this.banks = Array.from({ length: 3 + Math.floor(events / 500) }, (_, index) => this.#enter(`bank-${index}`, "corporation", `${STEMS[index % STEMS.length]} Bank ${index}`));
    this.groups = Array.from({ length: Math.max(1, Math.floor(events / EVENTS_IN_A_GROUP)) }, (_, group) => ({
      people: Array.from({ length: PEOPLE_IN_A_GROUP }, (_, index) => this.#enter(`person-${group}-${index}`, "person", `Person ${index} of group ${group}`)),
      companies: [],
    }));
  }

  /** A company of its own name that does not stand yet. */
  newCompany(): string {
    this.#named += 1;
    return this.#enter(`company-${this.#named}`, "corporation", this.newName());
  }

  newName(): string {
    return `${this.random.pick(STEMS)} ${this.random.pick(SUFFIXES)} ${this.#named}, Inc.`;
  }

  /** Anyone of a group who can hold shares. */
  owner({ people, companies }: Group): string {
    return this.random.pick(this.random.isLucky(0.5) ? people : companies);
  }

  stakesIn(company: string): StakeThing[] {
    return this.ledger.stakesIn(company).flatMap(({ now }) => now ?? []);
  }

  stakeIn(company: string): StakeThing | undefined {
    return this.#pickSome(this.stakesIn(company));
  }

  /** A stake in a company whose economic share is exact. */
  exactStakeIn(company: string): StakeThing | undefined {
    return this.#pickSome(this.stakesIn(company).filter(({ percent }) => isExact(percent)));
  }

  publicThingOf<K extends ThingKind>(kind: K, company: string): ThingOf<K> | undefined {
    const things = this.ledger.thingsOf(company).filter((thing): thing is ThingOf<K> => thing.of === kind);
    return this.#pickSome(things.filter((thing) => !this.isSecret(thing)));
  }

  isSecret(thing: Thing): boolean {
    return this.secret.has(keyOf(thing));
  }

  /** Makes what an event of a group did stand. */
  write(effects: readonly Effect[], { companies }: Group): void {
    for (const effect of effects) {
      this.ledger.write(effect);
      const { after } = effect;
      if (after?.of !== "entity" || !after.id.startsWith("company-")) continue;
      const index = companies.indexOf(after.id);
      if (isStanding(after) && index < 0) companies.push(after.id);
      if (!isStanding(after) && index >= 0) companies.splice(index, 1);
    }
  }

  #pickSome<T>(from: readonly T[]): T | undefined {
    return from.length === 0 ? undefined : this.random.pick(from);
  }

  #enter(id: string, kind: Entity["kind"], name: string): string {
    this.entities.push({ id, kind, name, ...(kind === "person" ? {} : { jurisdiction: this.random.pick(["US-DE", "US-NV", "GB", "DE"]) }) });
    return id;
  }
}
