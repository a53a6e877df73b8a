import type { Delay } from "../../_core/analysis/evidence/delay";
import { listUnpublished, type Unpublished } from "../../_core/analysis/evidence/unpublished";
import { daySpan } from "../../_core/calendar-day";
import { formatComparison } from "../../_core/view-state/comparison";
import { formatDay } from "../../_core/words/days";
import { tellDelay } from "../../_core/words/delays";
import type { CaseShelf } from "../view/case-shelf";
import { toNamedStep, type NamedStep } from "../view/named-step";

/** Something that was true before it was public, in words. */
export interface ToldUnpublished {
  readonly step: NamedStep;
  /** "26 days" */
  readonly duration: string;
  readonly delay: Delay;
}

/** What became public at once. */
export interface UnpublishedGroup {
  readonly disclosure: NamedStep;
  /** When it became public. */
  readonly day: string;
  readonly items: readonly ToldUnpublished[];
  /** What was true beside what was known, on the last of the days on which it was not; null where there was no such day. */
  readonly compareHref: string | null;
}

/** What one account tells that was true before it was public. */
export interface UnpublishedTelling {
  readonly account: string;
  readonly groups: readonly UnpublishedGroup[];
  readonly count: number;
  /** What stayed unknown longest; null where nothing did. */
  readonly longest: ToldUnpublished | null;
  /** The longest time there is a bar for, days; at least 1. */
  readonly scale: number;
}

const reach = ({ delay: { least, most } }: Unpublished) => most ?? least;

function toCompareHref({ defaults }: CaseShelf, account: string, items: readonly Unpublished[]): string | null {
  const last = items.filter(({ delay }) => delay.least > 0).map(({ happened }) => daySpan(happened).latest).sort().at(-1);
  if (last === undefined) return null;
  const view = (clock: "effective" | "known") => ({ account, clock, at: last });
  return formatComparison({ left: view("effective"), right: view("known") }, defaults);
}

function tellAccount(shelf: CaseShelf, account: string): Omit<UnpublishedTelling, "account"> {
  const all = listUnpublished(shelf.historyOf(account, "effective"), shelf.historyOf(account, "known"));
  const tell = (it: Unpublished): ToldUnpublished => ({ step: toNamedStep(shelf, it.event.id, account), duration: tellDelay(it.delay), delay: it.delay });
  const byDisclosure = new Map<string, Unpublished[]>();
  for (const it of all) byDisclosure.set(it.disclosure.id, [...(byDisclosure.get(it.disclosure.id) ?? []), it]);
  const groups = [...byDisclosure].map(([id, items]): UnpublishedGroup => ({
    disclosure: toNamedStep(shelf, id, account),
    day: formatDay(items[0]?.known ?? ""),
    items: items.map(tell),
    compareHref: toCompareHref(shelf, account, items),
  }));
  const longest = all.reduce<Unpublished | null>((most, it) => (most === null || it.delay.least > most.delay.least ? it : most), null);
  return { groups, count: all.length, longest: longest === null ? null : tell(longest), scale: Math.max(1, ...all.map(reach)) };
}

/** What was true and not yet public, account by account; those of which it is told of nothing are left out. */
export function toUnpublishedPage(shelf: CaseShelf): UnpublishedTelling[] {
  return shelf.theCase.accounts.map(({ id, title }) => ({ account: title, ...tellAccount(shelf, id) })).filter(({ count }) => count > 0);
}
