import type { Placement } from "../../_core/graph/placement";
import { replay } from "../../_core/replay/replay";
import type { History } from "../../_core/replay/history";
import type { Case } from "../../_core/timeline/case";
import { toViewDefaults } from "../../_core/view-state/step-address";
import type { ViewDefaults } from "../../_core/view-state/view-state";
import type { Clock } from "../../_core/vocabulary";

/** What is fetched of a case, once: the case and the place of every entity. */
export interface CaseBundle {
  readonly theCase: Case;
  readonly placement: Placement;
  /** SHA-256 of the case file's bytes, in hex. */
  readonly caseHash: string;
}

/** A case at hand: every telling of it, replayed when first asked for. */
export interface CaseShelf extends CaseBundle {
  readonly defaults: ViewDefaults;
  readonly historyOf: (account: string, clock: Clock) => History;
}

/** Puts a checked case on the shelf. */
export function toCaseShelf({ theCase, placement, caseHash }: CaseBundle): CaseShelf {
  const histories = new Map<string, History>();
  const historyOf = (account: string, clock: Clock): History => {
    const name = `${account} ${clock}`;
    const history = histories.get(name) ?? replay(theCase, account, clock);
    histories.set(name, history);
    return history;
  };
  const defaults = toViewDefaults(theCase, theCase.accounts.map(({ id }) => historyOf(id, "effective")));
  return { theCase, placement, caseHash, defaults, historyOf };
}
