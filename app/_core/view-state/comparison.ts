import { toViewSegments } from "./format-view-state";
import { parseViewSegments, type ParsedView } from "./parse-view-state";
import type { ViewDefaults, ViewState } from "./view-state";

/** Two views of one case side by side: of any account, clock and step. */
export interface Comparison {
  readonly left: ViewState;
  readonly right: ViewState;
}

/** Parts the two views in an address. Stands where the name of a setting would, so that no event's id is taken for it. */
const WITH = "with";

/** The path of a comparison below `/cases/C/compare`; not yet escaped for an address. */
export function toComparisonSegments({ left, right }: Comparison, defaults: ViewDefaults): string[] {
  return [...toViewSegments(left, defaults), WITH, ...toViewSegments(right, defaults)];
}

/** The address of a comparison: `/cases/C/compare[/account/A][/clock/known][/at/E]/with[/account/B][/clock/known][/at/F]`. */
export function formatComparison(comparison: Comparison, defaults: ViewDefaults): string {
  return [defaults.home, "compare", ...toComparisonSegments(comparison, defaults).map(encodeURIComponent)].join("/");
}

/**
 * Reads the path of a comparison, as it stands in an address or already unescaped. Never throws: what cannot be read
 * takes its default and is reported.
 */
export function parseComparison(segments: readonly string[], defaults: ViewDefaults): { readonly left: ParsedView; readonly right: ParsedView } {
  const border = segments.findIndex((segment, index) => index % 2 === 0 && segment === WITH);
  const at = border === -1 ? segments.length : border;
  return { left: parseViewSegments(segments.slice(0, at), defaults), right: parseViewSegments(segments.slice(at + 1), defaults) };
}
