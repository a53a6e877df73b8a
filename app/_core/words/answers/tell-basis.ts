import type { Basis } from "../../analysis/answers/basis";
import type { Snapshot } from "../../replay/snapshot";
import type { Case } from "../../timeline/case";
import { sayCount } from "../counts";
import { formatDay } from "../days";
import { formatList } from "../lists";

/** A case and the snapshot of it that is asked. */
export interface Asked {
  readonly case: Pick<Case, "sources">;
  readonly snapshot: Snapshot;
}

/**
 * An event with its effective day, its document and the rules: "Quay Sub merges into Harbour, 29 May 2020 · Notice of completion,
 * p. 2 · rule M5"; on the known clock also since when it is known, where that is another day.
 */
export function tellBasis({ case: { sources }, snapshot }: Asked, { step, rules }: Basis): string {
  const told = snapshot.history.steps[step - 1];
  if (told === undefined) return "";
  const cited = told.event.sources[0];
  const document = sources.find(({ id }) => id === cited?.source)?.title;
  const others = told.event.sources.length - 1;
  const more = others > 0 ? `, and ${sayCount(others)} other ${others === 1 ? "document" : "documents"}` : "";
  const named = document === undefined ? [] : [`${document}${cited?.locator === undefined ? "" : `, ${cited.locator}`}${more}`];
  const by = rules.length === 0 ? [] : [`${rules.length === 1 ? "rule" : "rules"} ${formatList(rules)}`];
  const known = told.day === told.event.effective ? "" : `, known since ${formatDay(told.day)}`;
  return [`${told.event.title}, ${formatDay(told.event.effective)}${known}`, ...named, ...by].join(" · ");
}

/** The last event by which something came to stand as it does, in words; empty where there is none. */
export function tellLatest(asked: Asked, restsOn: readonly Basis[]): string[] {
  const last = restsOn.at(-1);
  return last === undefined ? [] : [tellBasis(asked, last)];
}
