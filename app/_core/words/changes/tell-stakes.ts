import type { RuledChange, EffectSentence, Telling } from "./sentence";
import { ofKind } from "./sentence";
import { tellEndedStakes } from "./tell-ended-stakes";
import { tellMovedStakes } from "./tell-moved-stakes";
import { tellOpenStakes } from "./tell-open-stakes";

/** Who owns what of whom: first what passed or became something else, then what is new or changed, then what ended. */
export function tellStakeChanges(telling: Telling, changes: readonly RuledChange[]): EffectSentence[] {
  const stakes = ofKind(changes, "stake");
  const moved = tellMovedStakes(telling, stakes);
  const told = new Set(moved.flatMap(({ keys }) => keys));
  const rest = stakes.filter(({ key }) => !told.has(key));
  return [
    ...moved,
    ...tellOpenStakes(telling, rest.filter(({ after }) => after !== null)),
    ...tellEndedStakes(telling, rest.filter(({ after }) => after === null)),
  ];
}
