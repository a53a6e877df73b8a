import type { Placement } from "../../_core/graph/placement";
import { replay } from "../../_core/replay/replay";
import type { History } from "../../_core/replay/history";
import type { Case } from "../../_core/timeline/case";
import { toViewDefaults } from "../../_core/view-state/step-address";
import type { ViewDefaults } from "../../_core/view-state/view-state";
import type { Clock } from "../../_core/vocabulary";

/** What is known of a case before it is replayed, and all that is fetched of it: the case and the place of every entity. */
export interface CaseBundle {
  readonly theCase: Case;
  readonly placement: Placement;
  /** SHA-256 of the case file's bytes, in hex. */
  readonly caseHash: string;
}

/** A case at hand: every telling of it, replayed when first asked for. */
export interface CaseShelf extends CaseBundle {
  /** Whether it is a file of the reader's own: then its addresses lead there in this browser alone. */
  readonly isOwn: boolean;
  readonly defaults: ViewDefaults;
  readonly historyOf: (account: string, clock: Clock) => History;
}

/**
 * Puts a checked case on the shelf.
 * @param ownHome where a file of the reader's own is explored; left out, the case is a shipped one
 */
export function toCaseShelf({ theCase, placement, caseHash }: CaseBundle, ownHome?: string): CaseShelf {
  const histories = new Map<string, History>();
  const historyOf = (account: string, clock: Clock): History => {
    const name = `${account} ${clock}`;
    const history = histories.get(name) ?? replay(theCase, account, clock);
    histories.set(name, history);
    return history;
  };
  const defaults = toViewDefaults(theCase, theCase.accounts.map(({ id }) => historyOf(id, "effective")), ownHome);
  return { theCase, placement, caseHash, isOwn: ownHome !== undefined, defaults, historyOf };
}
