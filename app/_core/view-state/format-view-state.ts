import { DEFAULT_CLOCK, defaultStep, type ViewDefaults, type ViewState } from "./view-state";

/** The path of a view below its case, one segment each, defaults left out; not yet escaped for an address. */
export function toViewSegments(view: ViewState, defaults: ViewDefaults): string[] {
  return [
    ...(view.account === defaults.accounts[0] ? [] : ["account", view.account]),
    ...(view.clock === DEFAULT_CLOCK ? [] : ["clock", view.clock]),
    ...(view.at === defaultStep(defaults, view.account) ? [] : ["at", view.at]),
  ];
}

/** The address of a view: `/cases/C[/account/A][/clock/known][/at/E]`, defaults left out. */
export function formatViewState(view: ViewState, defaults: ViewDefaults): string {
  return [defaults.home, ...toViewSegments(view, defaults).map(encodeURIComponent)].join("/");
}
