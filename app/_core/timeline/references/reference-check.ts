import type { CaseEvent } from "../case";
import { describeValue } from "../describe-value";
import { MOST_FAULTS, type FaultWords, type Finding, type Path, type ReferenceFaultCode } from "../faults";
import { Suggester } from "../nearest-words";
import { indexIn, readId, type CaseList, type SoundCase } from "../sound-case";

const NO_ACCOUNTS: ReadonlySet<string> = new Set();

/** One run over the references of a case: what is known, and what was found. */
export class ReferenceCheck {
  readonly findings: Finding<ReferenceFaultCode>[] = [];
  readonly events: readonly CaseEvent[];
  /** Ids of sound events → the event; of two with one id, the first. */
  get eventOf(): ReadonlyMap<string, CaseEvent> {
    return (this.#eventOf ??= new Map(this.events.toReversed().map((event) => [event.id, event])));
  }
  #eventOf: ReadonlyMap<string, CaseEvent> | undefined;
  readonly #known = new Map<CaseList, readonly string[]>();
  readonly #sets = new Map<CaseList, ReadonlySet<string>>();
  readonly #accountsOf = new Map<CaseEvent, ReadonlySet<string>>();
  readonly #firstAccount: ReadonlySet<string>;
  readonly #suggester = new Suggester();

  constructor(readonly sound: SoundCase) {
    this.events = sound.theCase.events;
    this.#firstAccount = new Set(sound.theCase.accounts.slice(0, 1).map(({ id }) => id));
  }

  /** Every id of a list, also of the parts that were left out. */
  idsOf(list: CaseList): readonly string[] {
    const known = this.#known.get(list);
    if (known !== undefined) return known;
    const left = this.sound.leftOut[list].flatMap(({ value }) => readId(value) ?? []);
    const ids = [...this.sound.theCase[list].map(({ id }) => id), ...left];
    this.#known.set(list, ids);
    this.#sets.set(list, new Set(ids));
    return ids;
  }

  /** Whether an id is in a list, or may be in a part of it that could not be read. */
  mayKnow(list: CaseList, id: string): boolean {
    this.idsOf(list);
    return this.sound.unreadable.has(list) || this.#sets.get(list)?.has(id) === true;
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
}
