import type { CaseEvent } from "../case";
import { describeValue } from "../describe-value";
import { MOST_FAULTS, type FaultWords, type Finding, type Path, type ReferenceFaultCode } from "../faults";
import { Suggester } from "../nearest-words";
import { CASE_LISTS, indexIn, readId, type CaseList, type SoundCase } from "../sound-case";

const NO_ACCOUNTS: ReadonlySet<string> = new Set();

function firstsById(parts: readonly { readonly id: string }[]): Map<string, object> {
  const firsts = new Map<string, object>();
  for (const part of parts) if (!firsts.has(part.id)) firsts.set(part.id, part);
  return firsts;
}

function ofEachList<T>(make: (list: CaseList) => T): Record<CaseList, T> {
  return Object.fromEntries(CASE_LISTS.map((list) => [list, make(list)])) as Record<CaseList, T>;
}

/** One run over the references of a case: what is known, and what was found. */
export class ReferenceCheck {
  readonly findings: Finding<ReferenceFaultCode>[] = [];
  readonly events: readonly CaseEvent[];
  /** Of each list, whether an id is in it, or may be in a part of it that could not be read. */
  readonly knows: Readonly<Record<CaseList, (id: string) => boolean>>;
  readonly #parts: Readonly<Record<CaseList, ReadonlyMap<string, object>>>;
  readonly #ids = new Map<CaseList, readonly string[]>();
  readonly #accountsOf = new Map<CaseEvent, ReadonlySet<string>>();
  readonly #firstAccount: ReadonlySet<string>;
  readonly #suggester = new Suggester();

  constructor(readonly sound: SoundCase) {
    this.events = sound.theCase.events;
    this.#firstAccount = new Set(sound.theCase.accounts.slice(0, 1).map(({ id }) => id));
    this.#parts = ofEachList((list) => firstsById(sound.theCase[list]));
    this.knows = ofEachList((list) => {
      const [parts, left] = [this.#parts[list], new Set(this.#leftOutOf(list))];
      if (sound.unreadable.has(list)) return () => true;
      return left.size === 0 ? (id) => parts.has(id) : (id) => parts.has(id) || left.has(id);
    });
  }

  /** The event that bears an id; of two, the first. */
  eventOf(id: string): CaseEvent | undefined {
    return this.#parts.events.get(id) as CaseEvent | undefined;
  }

  /** Whether each sound part of a list has an id of its own. */
  areUnlike(list: CaseList): boolean {
    return this.#parts[list].size === this.sound.theCase[list].length;
  }

  /** Every id of a list, also of the parts that were left out. */
  idsOf(list: CaseList): readonly string[] {
    const known = this.#ids.get(list) ?? [...this.#parts[list].keys(), ...this.#leftOutOf(list)];
    this.#ids.set(list, known);
    return known;
  }

  /** The accounts that tell an event; none where the file's accounts cannot be read. */
  accountsOf(event: CaseEvent): ReadonlySet<string> {
    if (this.sound.unreadable.has("accounts")) return NO_ACCOUNTS;
    if (event.accounts === undefined) return this.#firstAccount;
    const accounts = this.#accountsOf.get(event) ?? new Set(event.accounts);
    this.#accountsOf.set(event, accounts);
    return accounts;
  }

  /** The accounts that tell one event and not another. */
  accountsOnlyOf(event: CaseEvent, other: CaseEvent): string[] {
    const others = this.accountsOf(other);
    return [...this.accountsOf(event)].filter((account) => !others.has(account));
  }

  /** Whether an account tells both of two events. */
  shareAccount(a: CaseEvent, b: CaseEvent): boolean {
    return this.accountsOnlyOf(a, b).length < this.accountsOf(a).size;
  }

  indexOf(part: object): number {
    return indexIn(this.sound, part);
  }

  /** Notes a fault; beyond MOST_FAULTS none is noted. */
  report(code: ReferenceFaultCode, path: Path, event: string | null, words: FaultWords): void {
    if (this.findings.length < MOST_FAULTS) this.findings.push({ code, path, event, ...words });
  }

  /** Reports a fault at a place inside an event. */
  reportIn(event: CaseEvent, code: ReferenceFaultCode, path: Path, words: FaultWords): void {
    this.report(code, ["events", this.indexOf(event), ...path], event.id, words);
  }

  /** Words for an id that names nothing, with what was probably meant. */
  unknownWords(what: string, id: string, known: readonly string[]): FaultWords {
    return {
      expected: `the id of ${what}`,
      found: `${describeValue(id)}, which is none in this file`,
      advice: `${this.#suggester.suggest(id, known)}Correct the id, or add what it names.`,
    };
  }

  #leftOutOf(list: CaseList): string[] {
    return this.sound.leftOut[list].flatMap(({ value }) => readId(value) ?? []);
  }
}
