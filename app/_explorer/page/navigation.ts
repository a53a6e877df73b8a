import { createContext, use } from "react";

/** How a reader moves between the steps of a case once the case is at hand. */
export interface Navigation {
  /** False until the case has been fetched: links then lead as links do. */
  readonly isReady: boolean;
  /**
   * Shows the step at an address. `notice` is said on arriving; `replace` leaves no trace in the browser's history;
   * after `isSwitch`, of account or clock, switching back leads to where one came from.
   */
  readonly goTo: (href: string, options?: { readonly notice?: string; readonly replace?: boolean; readonly isSwitch?: boolean }) => void;
}

/** Without a provider links are plain links. */
export const NavigationContext = createContext<Navigation>({ isReady: false, goTo: () => undefined });

/** The navigation of the case page around. */
export function useNavigation(): Navigation {
  return use(NavigationContext);
}
