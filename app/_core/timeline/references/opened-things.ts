import type { Nameable } from "../../mentions";
import type { EventType } from "../../vocabulary";
import { textsIn } from "../sound-case";
import type { ReferenceCheck } from "./reference-check";

/** What is not listed in a case file but opened by its events. */
export const OPENED_KINDS = ["facility", "commitment", "agreement"] as const;
export type OpenedKind = (typeof OPENED_KINDS)[number];

const OPENED_BY: Partial<Record<EventType, OpenedKind>> = {
  "facility-existed": "facility",
  "facility-committed": "facility",
  "equity-committed": "commitment",
  "agreement-existed": "agreement",
  "agreement-signed": "agreement",
};

/** The event types that open a thing of a kind, for an advice. */
export function openersOf(kind: OpenedKind): string[] {
  return Object.entries(OPENED_BY).flatMap(([type, opened]) => (opened === kind ? [type] : []));
}

const NONE: readonly string[] = [];

/** Which facilities, commitments and agreements the events of each account open. */
export class OpenedThings {
  readonly #accountsOf: Readonly<Record<OpenedKind, Map<string, Set<string>>>> = {
    facility: new Map(),
    commitment: new Map(),
    agreement: new Map(),
  };
  /** Named by events that were left out: they may have opened it, in any account. */
  readonly #maybe = new Set<string>();

  constructor(check: ReferenceCheck) {
    for (const event of check.events) {
      const kind = OPENED_BY[event.type];
      if (kind === undefined) continue;
      const id = (event as Partial<Record<OpenedKind, string>>)[kind];
      if (id === undefined) continue;
      const accounts = this.#accountsOf[kind].get(id) ?? new Set<string>();
      for (const account of check.accountsOf(event)) accounts.add(account);
      this.#accountsOf[kind].set(id, accounts);
    }
    for (const { value } of check.sound.leftOut.events) for (const text of textsIn(value)) this.#maybe.add(text);
  }

  /** The ids opened in any account. */
  idsOf(kind: OpenedKind): string[] {
    return [...this.#accountsOf[kind].keys()];
  }

  /** Whether any account opens it, or an event that could not be read may. */
  isKnown(kind: OpenedKind, id: string): boolean {
    return this.#accountsOf[kind].has(id) || this.#maybe.has(id);
  }

  /** The accounts among these in which no event opens it. */
  missingIn(kind: OpenedKind, id: string, accounts: ReadonlySet<string>): readonly string[] {
    if (this.#maybe.has(id)) return NONE;
    const opening = this.#accountsOf[kind].get(id);
    let missing = NONE;
    for (const account of accounts) if (opening?.has(account) !== true) missing = [...missing, account];
    return missing;
  }
}

/** Whether a kind of name is of a thing that events open. */
export function isOpenedKind(kind: Nameable): kind is OpenedKind {
  return (OPENED_KINDS as readonly string[]).includes(kind);
}
