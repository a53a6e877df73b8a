import { AGREEMENTS } from "./agreements";
import { ASSETS } from "./assets";
import { ATTESTED } from "./attested";
import type { Effect } from "./change";
import { COMBINATION } from "./combination/combination";
import type { Decide, Deciders } from "./decider";
import type { AccountFacts } from "./account-facts";
import { Draft } from "./draft";
import { enterNamed } from "./entering";
import { FINANCING } from "./financing";
import type { View } from "./ledger";
import { LIFE } from "./life";
import { OFFICES } from "./offices";
import { OWNERSHIP } from "./ownership";
import { RECORD } from "./record";
import type { ReplayFault } from "./replay-fault";
import { checkTotals } from "./stakes";
import type { Thread } from "./thread";
import type { CaseEvent } from "../timeline/case";
import type { EventType } from "../vocabulary";

const DECIDERS: Deciders<EventType> = {
  ...ATTESTED,
  ...LIFE,
  ...OWNERSHIP,
  ...AGREEMENTS,
  ...FINANCING,
  ...COMBINATION,
  ...OFFICES,
  ...ASSETS,
  ...RECORD,
};

/** What an event makes of what stands, and what in it cannot be. */
export interface Decision {
  readonly effects: readonly Effect[];
  /** The thread of each effect. */
  readonly threads: readonly Thread[];
  readonly faults: readonly ReplayFault[];
}

/**
 * What an event changes, in order, each change with its rule. Only reads `view`. Where the event has faults, the effects
 * are the nearest that could have been meant, so that later events can still be checked; such a replay is never shown.
 */
export function decide(view: View, event: CaseEvent, facts: AccountFacts): Decision {
  const draft = new Draft(view, event, facts);
  enterNamed(draft, event);
  (DECIDERS[event.type] as Decide<EventType>)(draft, event);
  checkTotals(draft);
  return draft;
}
