import type { EventId } from "../replay/things";
import { CLOCKS, type Clock } from "../vocabulary";

/** What a reader looks at: the address as a value. Every field is stated; what an address leaves out is the default. */
export interface ViewState {
  readonly account: string;
  readonly clock: Clock;
  /** Which step: an event's id, `opening`, `end`, or a day as a person writes it. Whether there is one, the history tells. */
  readonly at: string;
}

/** What an address of a case is read against: its accounts, and where each opens when the address names no step. */
export interface ViewDefaults {
  /** The address of the case itself, which those of its views begin with: `/cases/C`. */
  readonly home: string;
  /** The first is the default. */
  readonly accounts: readonly [string, ...string[]];
  /** Of each account, the event that a visitor sees first. */
  readonly covers: Readonly<Record<string, EventId>>;
}

/** The clock that an address leaves out. */
export const DEFAULT_CLOCK: Clock = CLOCKS[0];

/** The step that an address leaves out: the account's cover, or its end where it has none. */
export function defaultStep(defaults: ViewDefaults, account: string): string {
  return Object.hasOwn(defaults.covers, account) ? (defaults.covers[account] ?? "end") : "end";
}
