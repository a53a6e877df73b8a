import type { ViewState } from "../../_core/view-state/view-state";
import type { StepPage } from "./step-page";
import type { SwitchOption } from "./switches";

/** Where switching back leads: of a page and the telling one came to it from, the address that one left. */
export type Returns = ReadonlyMap<string, string>;

const nameReturn = (landed: string, account: string, clock: string) => `${landed} ${account} ${clock}`;

/** Remembers a switch from one address to another. */
export function rememberSwitch(returns: Returns, from: { readonly href: string; readonly view: ViewState }, landed: string): Returns {
  return new Map(returns).set(nameReturn(landed, from.view.account, from.view.clock), from.href);
}

function toReturn(option: SwitchOption, href: string | undefined): SwitchOption {
  if (href === undefined || href === option.href || option.isCurrent) return option;
  return { ...option, href, notice: `${option.title}: back where you were.` };
}

/** The page with switches that lead back to where one came from. */
export function withReturns(page: StepPage, returns: Returns): StepPage {
  const { account, clock } = page.view;
  const { accounts, clocks } = page.switches;
  return {
    ...page,
    switches: {
      accounts: accounts.map((option) => toReturn(option, returns.get(nameReturn(page.href, option.id, clock)))),
      clocks: clocks.map((option) => toReturn(option, returns.get(nameReturn(page.href, account, option.id)))),
    },
  };
}
