import type { History } from "../replay/history";
import { snapshotAt } from "../replay/snapshot";
import { tellContractChanges } from "./changes/tell-contracts";
import { tellEntityChanges } from "./changes/tell-entities";
import { tellFacilityChanges } from "./changes/tell-facilities";
import { tellPostChanges } from "./changes/tell-posts";
import { tellSpentContracts } from "./changes/tell-spent-contracts";
import { tellStakeChanges } from "./changes/tell-stakes";
import { toRuledChanges, type EffectSentence } from "./changes/sentence";

export type { EffectSentence } from "./changes/sentence";

/**
 * What a step changed, in sentences: plain words first, each with the rule that made it so. What says one thing is one
 * sentence; every change of the step is told by some sentence, and none twice, but for a stake that several are told to
 * have come from. What an event changed and changed back is no change. Step 0 has none.
 * @throws RangeError when the history has no such step.
 */
export function tellEffects(history: History, step: number): EffectSentence[] {
  const after = snapshotAt(history, step);
  const event = history.steps[step - 1]?.event;
  if (event === undefined) return [];
  const telling = { after, before: snapshotAt(history, step - 1), event };
  const changes = toRuledChanges(history.effects[step] ?? []);
  const entities = tellEntityChanges(telling, changes);
  const isEntry = ({ rule, mark }: EffectSentence) => rule === "E3" && mark === "new";
  return [
    ...entities.filter((it) => !isEntry(it)),
    ...tellFacilityChanges(telling, changes),
    ...tellStakeChanges(telling, changes),
    ...tellContractChanges(telling, changes),
    ...tellPostChanges(telling, changes),
    ...entities.filter(isEntry),
    ...tellSpentContracts(telling, changes),
  ];
}
