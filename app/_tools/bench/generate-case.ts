import { mentionsOf } from "../../_core/mentions";
import { readAccountFacts } from "../../_core/replay/account-events";
import { decide, type Decision } from "../../_core/replay/decide";
import { caseOf, told } from "../../_core/testing/given";
import type { Case, CaseEvent, Source } from "../../_core/timeline/case";
import type { EventType } from "../../_core/vocabulary";
import { PROPOSALS, type Proposal, type Proposer } from "./proposals";
import { Random } from "./random";
import { World, type Group } from "./world";

const CHAPTERS = ["foundation", "growth", "troubles", "settlement"] as const;
const SOURCES = 40;
/** From 1960 to 2024, in days. */
const [FIRST_DAY, DAYS] = [Date.UTC(1960, 0, 1), 65 * 365];
const MS_PER_DAY = 86_400_000;

/** Of a thousand events of these types so many stay secret for a while; no public event rests on them till then. */
const SECRET_OF_A_THOUSAND = 50;
const MAY_BE_SECRET: readonly EventType[] = ["office-taken", "entity-renamed", "asset-bought", "agreement-signed", "equity-committed", "facility-committed", "statement-made"];
/** Of a thousand new names so many only correct the one before them. */
const CORRECTIONS_OF_A_THOUSAND = 50;

const DECK: readonly Proposer[] = PROPOSALS.flatMap(([often, propose]) => Array<Proposer>(often).fill(propose));

/** Sides that must not be one and the same; a survivor is named among the constituents too, and rows may repeat who takes part. */
function isSelfContradicting(event: Pick<CaseEvent, "type">): boolean {
  const sides = mentionsOf(event).flatMap(({ names, id, field, path }) => (names === "entity" && field !== "survivor" && path[0] !== "allocation" ? [id] : []));
  return new Set(sides).size < sides.length;
}

/** Writes one history, event after event, each only if it replays on what stands. */
class Chronicle {
  readonly world: World;
  readonly events: CaseEvent[] = [];
  readonly #random: Random;
  readonly #facts = readAccountFacts({ entities: [] }, "record", []);
  /** Secret events with the step by which they become public, the next one last. */
  readonly #secrets: { readonly event: CaseEvent; readonly publicAt: number; readonly keys: readonly string[] }[] = [];
  #renamed: CaseEvent | undefined;

  constructor(readonly length: number, seed: number) {
    this.#random = new Random(seed);
    this.world = new World(this.#random, length);
  }

  writeAll(): void {
    while (this.events.length < this.length) {
      const left = this.length - this.events.length;
      const due = this.#secrets.filter(({ publicAt }) => publicAt <= this.events.length || left <= this.#secrets.length + 1);
      if (due.length > 0) this.#disclose(due.slice(0, 3));
      else this.#happen(this.#random.pick(this.world.groups));
    }
  }

  #happen(group: Group): void {
    if (group.companies.length === 0) return this.#tell(told("entity-formed", { entity: this.world.newCompany() }), group);
    this.#tell(this.#random.pick(DECK)(this.world, group, this.events.length), group);
  }

  #tell(proposal: Proposal, group: Group): void {
    if (proposal === undefined || isSelfContradicting(proposal)) return;
    const event = this.#toEvent(this.#correcting(proposal));
    const decision = decide(this.world.ledger, event, this.#facts);
    if (decision.faults.length > 0) return;
    this.world.write(decision.effects, group);
    this.events.push(event);
    if (MAY_BE_SECRET.includes(event.type) && event.corrects === undefined && this.#random.isLucky(SECRET_OF_A_THOUSAND / 1000)) this.#keepSecret(event, decision);
    else if (event.type === "entity-renamed") this.#renamed = event;
  }

  /** A new name that corrects the last one told, now and then. */
  #correcting(proposal: NonNullable<Proposal>): NonNullable<Proposal> {
    const earlier = this.#renamed;
    if (proposal.type !== "entity-renamed" || earlier?.type !== "entity-renamed" || !this.#random.isLucky(CORRECTIONS_OF_A_THOUSAND / 1000)) return proposal;
    this.#renamed = undefined;
    return { ...proposal, entity: earlier.entity, corrects: earlier.id };
  }

  #keepSecret(event: CaseEvent, { effects }: Decision): void {
    const keys = effects.map(({ key }) => key);
    for (const key of keys) if (!key.startsWith("entity:")) this.world.secret.add(key);
    this.#secrets.push({ event, publicAt: this.events.length + 1 + this.#random.below(this.length / 20), keys });
  }

  #disclose(due: readonly { readonly event: CaseEvent; readonly keys: readonly string[] }[]): void {
    for (const secret of due) {
      this.#secrets.splice(this.#secrets.findIndex(({ event }) => event === secret.event), 1);
      for (const key of secret.keys) (this.world.secret as Set<string>).delete(key);
    }
    this.events.push(this.#toEvent(told("disclosure", { reveals: due.map(({ event }) => event.id) })));
  }

  #toEvent(proposal: NonNullable<Proposal>): CaseEvent {
    const [index, random] = [this.events.length, this.#random];
    const day = new Date(FIRST_DAY + Math.floor((index * DAYS) / this.length) * MS_PER_DAY).toISOString().slice(0, 10);
    const fields = {
      id: `${proposal.type}-${index}`,
      effective: random.isLucky(0.1) ? day.slice(0, 7) : day,
      title: `What happened next: ${proposal.type.replaceAll("-", " ")}`,
      text: "What happened, told in plain words as an editor would.",
      sources: [{ source: `source-${random.below(SOURCES)}`, locator: `section ${1 + random.below(30)}`, says: "That it happened on that day." }],
      standing: random.isLucky(0.8) ? "documented" : "reported",
      chapter: CHAPTERS[Math.floor((index * CHAPTERS.length) / this.length)],
      ...proposal,
    };
    return fields as unknown as CaseEvent;
  }
}

function toSource(index: number): Source {
  return { id: `source-${index}`, title: `Document number ${index}`, publisher: "A register", kind: "official-register", published: "2024", grade: "primary" };
}

/**
 * A mixed history of so many events: many groups of companies with their owners, loans, promises, contracts, posts and
 * combinations, over decades; some events become public late, some are corrected. Sound by construction, about 400 bytes
 * an event, and the same for the same seed.
 */
export function generateCase(length: number, seed = 1): Case {
  const chronicle = new Chronicle(length, seed);
  chronicle.writeAll();
  const { events, world } = chronicle;
  const named = new Set(events.flatMap((event) => mentionsOf(event).map(({ id }) => id)));
  return caseOf(events, {
    sources: Array.from({ length: SOURCES }, (_, index) => toSource(index)),
    chapters: CHAPTERS.map((id) => ({ id, title: id })),
    entities: world.entities.filter(({ id }) => named.has(id)),
  });
}
