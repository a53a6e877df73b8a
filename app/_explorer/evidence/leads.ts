import { formatCount, tellCount } from "../../_core/words/counts";
import { withTiesKept } from "../../_core/words/spaces";
import type { DifferencesPage } from "./told-differences";
import { MOST_REPLAYED, type SourcesPage } from "./told-reliance";
import type { UnpublishedTelling } from "./told-unpublished";

/** What stands beneath the headline of the differences. */
export function tellDifferences({ count: all, open, betweenAccounts }: DifferencesPage): string {
  if (all === 0) return "Nothing is known on which accounts or sources of this case part.";
  const between = betweenAccounts === 0 ? "" : ` On ${String(betweenAccounts)} of them whole accounts part; on the others only a source says otherwise.`;
  const left = open === 0 ? " A document settles each of them." : ` ${tellCount(open, "is", "are")} open: nothing that was read settles ${open === 1 ? "it" : "them"}.`;
  return `${tellCount(all, "point", "points")} on which accounts or sources part, in the order of the story.${between}${left}`;
}

/** What stands beneath the headline of what was not yet public. */
export function tellUnpublished(tellings: readonly UnpublishedTelling[]): string {
  const [first] = tellings;
  if (first === undefined) return "Nothing in this case was true before it was public.";
  const { longest } = first;
  const where = tellings.length === 1 ? "" : `In “${first.account}”, `;
  const most = longest === null || longest.delay.least === 0 ? "" : ` Longest unknown, for ${longest.duration}: ${withTiesKept(`${longest.step.title} (${longest.step.day})`)}.`;
  return `${where}${tellCount(first.count, "event was", "events were")} true before the public could know it, by what made each public.${most}`;
}

/** What stands beneath the headline of the sources. */
export function tellSources({ count: all, eventCount, standings }: SourcesPage): string {
  const { documented, reported, inferred } = standings;
  const rest = [reported === 0 ? "" : `${formatCount(reported)} ${reported === 1 ? "is" : "are"} reported`, inferred === 0 ? "" : `${formatCount(inferred)} ${inferred === 1 ? "is" : "are"} inferred`].filter((it) => it !== "");
  const replayed =
    eventCount > MOST_REPLAYED
      ? `What else would fall with what a document alone shows is not worked out in a case of more than ${formatCount(MOST_REPLAYED)} events.`
      : "What would fall without a document was found by replaying the case without it.";
  const others = rest.length === 0 ? "" : `; ${rest.join(", ")}`;
  return `${tellCount(all, "document", "documents")} behind ${tellCount(eventCount, "event", "events")}. A document shows ${formatCount(documented)} of them${others}. ${replayed}`;
}

/** What stands beneath the headline of the way in. */
export function tellHome({ count: all, eventCount }: SourcesPage): string {
  return `${tellCount(eventCount, "event", "events")}, ${tellCount(all, "document", "documents")}. Where tellings part, when the public could know, and what ${eventCount > MOST_REPLAYED ? "rests on each document" : "would fall without a document"}.`;
}
