import { findStep } from "../_core/replay/find-step";
import type { History } from "../_core/replay/history";
import { replay } from "../_core/replay/replay";
import { snapshotAt, type Snapshot } from "../_core/replay/snapshot";
import type { Case } from "../_core/timeline/case";
import { nearestWords } from "../_core/timeline/nearest-words";
import type { Clock } from "../_core/vocabulary";
import { tellNoDay } from "./tell-no-day";
import { WrongUsage } from "./wrong-usage";

/** Where a person wants to stand; what is left out is the first account, and the end. */
export interface Place {
  readonly account: string | undefined;
  readonly clock: Clock;
  readonly at: string | undefined;
}

function findAccount({ accounts }: Case, id: string | undefined): string {
  const account = id === undefined ? accounts[0] : accounts.find((it) => it.id === id);
  if (account !== undefined) return account.id;
  const ids = accounts.map((it) => it.id);
  const [near] = nearestWords(id ?? "", ids);
  throw new WrongUsage(`There is no account "${id ?? ""}".`, `${near === undefined ? "" : `Did you mean "${near}"? `}The accounts: ${ids.join(", ")}.`);
}

function unknownEvent({ accounts, events }: Case, { account, steps }: History, at: string): WrongUsage {
  const told = steps.map(({ event }) => event.id);
  const elsewhere = events.find(({ id }) => id === at);
  if (elsewhere === undefined) {
    const noDay = tellNoDay(at);
    if (noDay !== undefined) return new WrongUsage(`${noDay}.`, "A day is written 2022, 2022-10 or 2022-10-27.");
    const near = nearestWords(at, told);
    const guess = near.length === 0 ? `The account "${account}" begins with "${told[0] ?? ""}" and ends with "${told.at(-1) ?? ""}".` : "";
    return new WrongUsage(`There is no event "${at}", and it is no day or step.`, near.length === 0 ? guess : `Did you mean: ${near.join(", ")}?`);
  }
  const correction = steps.find(({ event }) => event.corrects === at)?.event.id;
  if (correction !== undefined) return new WrongUsage(`The event "${at}" was corrected.`, `What replaces it: ${correction}.`);
  return new WrongUsage(
    `The account "${account}" does not tell the event "${at}".`,
    `These do: ${(elsewhere.accounts ?? [accounts[0]?.id ?? ""]).join(", ")}.`,
  );
}

function noSuchStep({ steps, account }: History, at: string): WrongUsage {
  const help = `The account "${account}" has steps 0 to ${steps.length}. Four digits are a year; step:N is always a step.`;
  return new WrongUsage(`There is no step "${at}".`, help);
}

/**
 * Replays a checked case and stands where a person asked to.
 * @throws WrongUsage when there is no such account, event or step, with the nearest names.
 */
export function findSnapshot(theCase: Case, { account, clock, at = "end" }: Place): Snapshot {
  const history = replay(theCase, findAccount(theCase, account), clock);
  const found = findStep(history, at);
  if (found.ok) return snapshotAt(history, found.step);
  throw found.reason === "no-such-step" ? noSuchStep(history, at) : unknownEvent(theCase, history, at);
}
