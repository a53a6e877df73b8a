import { createContext, use } from "react";
import { PLAIN_QUERY, type ViewQuery } from "../../_core/view-state/view-query";
import type { CaseShelf } from "../view/case-shelf";

/** How a reader moves between the steps of a case once the case is at hand. */
export interface Navigation {
  /** The case, once it has been fetched; until then links lead as links do, and nothing can be looked into. */
  readonly shelf: CaseShelf | null;
  /**
   * Shows the step at an address; what is looked into stays. `notice` is said on arriving; `replace` leaves no trace in
   * the browser's history; after `isSwitch`, of account or clock, switching back leads to where one came from.
   */
  readonly goTo: (href: string, options?: { readonly notice?: string; readonly replace?: boolean; readonly isSwitch?: boolean }) => void;
  /** What is looked into beside the step. Plain in the first HTML. */
  readonly query: ViewQuery;
  /** Looks into something else at the same step; what is not named stays as it is. */
  readonly look: (change: Partial<ViewQuery>) => void;
}

/** Without a provider links are plain links. */
export const NavigationContext = createContext<Navigation>({ shelf: null, goTo: () => undefined, query: PLAIN_QUERY, look: () => undefined });

/** The navigation of the case page around. */
export function useNavigation(): Navigation {
  return use(NavigationContext);
}
