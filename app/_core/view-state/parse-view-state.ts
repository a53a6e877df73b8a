import { CLOCKS, type Clock } from "../vocabulary";
import { DEFAULT_CLOCK, defaultStep, type ViewDefaults, type ViewState } from "./view-state";

/** Something in an address that says nothing here. It is left out of the view, said, and never fatal. */
export type AddressProblem =
  | { readonly of: "unknown-account"; readonly found: string }
  | { readonly of: "unknown-clock"; readonly found: string }
  | { readonly of: "unreadable"; readonly found: string };

/** The view that an address asks for, and what in the address could not be read. */
export interface ParsedView {
  readonly view: ViewState;
  readonly problems: readonly AddressProblem[];
}

function readSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function isClock(text: string): text is Clock {
  return (CLOCKS as readonly string[]).includes(text);
}

/**
 * Reads the path of a view below its case, as it stands in an address or already unescaped. Never throws: what cannot
 * be read takes its default and is reported. Whether the case has the step is for its history to say.
 */
export function parseViewSegments(segments: readonly string[], defaults: ViewDefaults): ParsedView {
  const problems: AddressProblem[] = [];
  let account = defaults.accounts[0];
  let clock = DEFAULT_CLOCK;
  let at: string | undefined;
  const read = segments.map(readSegment).filter((segment) => segment !== "");
  for (let index = 0; index < read.length; index += 2) {
    const [name = "", value] = read.slice(index, index + 2);
    if (value === undefined) problems.push({ of: "unreadable", found: name });
    else if (name === "account") {
      if (defaults.accounts.includes(value)) account = value;
      else problems.push({ of: "unknown-account", found: value });
    } else if (name === "clock") {
      if (isClock(value)) clock = value;
      else problems.push({ of: "unknown-clock", found: value });
    } else if (name === "at") at = value;
    else problems.push({ of: "unreadable", found: `${name}/${value}` });
  }
  return { view: { account, clock, at: at ?? defaultStep(defaults, account) }, problems };
}

/** What of an address stands below its case, not yet unescaped; undefined where it is not of this case. Never throws. */
export function segmentsBelow(address: string, { home }: ViewDefaults): string[] | undefined {
  const segments = address.split("/");
  const above = segments.splice(0, home.split("/").length);
  return above.map(readSegment).join("/") === home ? segments : undefined;
}

/** Reads a whole address, `/cases/C/…`; one that is not of this case is reported and taken for the case's own. Never throws. */
export function parseViewState(address: string, defaults: ViewDefaults): ParsedView {
  const segments = segmentsBelow(address, defaults);
  if (segments !== undefined) return parseViewSegments(segments, defaults);
  const { view } = parseViewSegments([], defaults);
  return { view, problems: [{ of: "unreadable", found: address }] };
}
