import type { History } from "../replay/history";
import { replayOnBothClocks } from "../replay/replay";
import type { ReplayFault, ReplayFaultCode } from "../replay/replay-fault";
import type { Finding } from "../timeline/faults";
import { explainKnown } from "./check-known";
import { checkOrder } from "./check-order";
import type { SoundEvents } from "./sound-events";

/** What the stage of replay gives. */
export interface CheckedReplay {
  readonly findings: readonly Finding<ReplayFaultCode>[];
  /** The accounts that replay as it happened without a fault. */
  readonly histories: readonly History[];
}

/** Faults that follow from an earlier one about the same thing. */
const FOLLOWS_FROM: Partial<Record<ReplayFaultCode, readonly ReplayFaultCode[]>> = {
  "formed-twice": ["acts-before-formation"],
  "revived-while-standing": ["acts-after-end"],
};

/** The faults of an account without those that are an earlier mistake seen again. */
function withoutKnockOns(faults: readonly ReplayFault[]): ReplayFault[] {
  const seen = new Set<string>();
  return faults.filter(({ code, subject }) => {
    const isRepeated = [code, ...(FOLLOWS_FROM[code] ?? [])].some((earlier) => seen.has(`${earlier} ${subject}`));
    seen.add(`${code} ${subject}`);
    return !isRepeated;
  });
}

function isSure(events: SoundEvents, { event }: ReplayFault): boolean {
  const at = events.eventOf(event);
  return at !== undefined && events.isSure(at);
}

function checkAccount(events: SoundEvents, account: string): { faults: ReplayFault[]; history: History | undefined } {
  const { history, faults, knownFaults } = replayOnBothClocks(events.theCase, account);
  const own = withoutKnockOns(faults.filter((fault) => isSure(events, fault)));
  if (faults.length > 0) return { faults: own, history: undefined };
  if (events.missesDisclosures || knownFaults.length === 0) return { faults: [], history };
  return { faults: withoutKnockOns(explainKnown(events, account, knownFaults).filter((fault) => isSure(events, fault))), history };
}

/** Makes one finding of a fault, however many accounts share it, and says which where the case has several. */
function toFindings(events: SoundEvents, faults: readonly ReplayFault[]): Finding<ReplayFaultCode>[] {
  const alike = new Map<string, ReplayFault[]>();
  for (const fault of faults) {
    const key = JSON.stringify([fault.code, fault.event, fault.path, fault.subject]);
    alike.set(key, [...(alike.get(key) ?? []), fault]);
  }
  const hasSeveral = events.theCase.accounts.length > 1;
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    const event = first === undefined ? undefined : events.eventOf(first.event);
    if (first === undefined || event === undefined) return [];
    const { code, path, expected, found, advice } = first;
    const accounts = same.map(({ account }) => `"${account}"`).join(", ");
    const where = hasSeveral ? ` (account ${accounts})` : "";
    return { code, path: ["events", events.indexOf(event), ...path], event: event.id, expected, found: `${found}${where}`, advice };
  });
}

/**
 * Replays every account: first the order of its events against their days, then as it happened, then, where that has no
 * fault, as it became known. An event that stands against its days puts what it moves in doubt.
 */
export function checkReplay(events: SoundEvents): CheckedReplay {
  const { accounts } = events.theCase;
  const disorders = accounts.flatMap(({ id }) => checkOrder(events, id));
  for (const { before, after } of disorders) for (const event of [before, after]) events.doubt(event);
  const checked = accounts.map(({ id }) => checkAccount(events, id));
  const faults = [...disorders.map(({ fault }) => fault), ...checked.flatMap((account) => account.faults)];
  return { findings: toFindings(events, faults), histories: checked.flatMap(({ history }) => history ?? []) };
}
