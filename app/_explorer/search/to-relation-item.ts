import type { NamedRelation } from "../../_core/analysis/search/find-in-case";
import type { History } from "../../_core/replay/history";
import { readThing, snapshotAt } from "../../_core/replay/snapshot";
import type { Key, ThingOf } from "../../_core/replay/things";
import { designate } from "../../_core/words/designations";
import { toSentenceCase } from "../../_core/words/entities";
import { tellRelation } from "../../_core/words/relations";
import type { SearchItem } from "./search-item";
import { findNearest, tellAbsence, tellTelling, toOffer, type Searching } from "./telling";

type Named = ThingOf<NamedRelation>;

/** The steps at which something stands under a key: the first, and the last. */
function stepsOf({ threads, steps }: History, key: Key): { first: number; last: number } | undefined {
  const versions = threads.get(key)?.versions ?? [];
  const first = versions.find(({ thing }) => thing !== null);
  const last = versions.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { first: first.step, last: last.thing === null ? last.step - 1 : steps.length };
}

/** A found loan, promise or agreement: what it is called, and what it is at the step, or at the last one where it stands. */
export function toRelationItem(searching: Searching, key: Key<NamedRelation>): SearchItem | undefined {
  const here = readThing(searching.here, key);
  const nearest = findNearest(searching, (history) => stepsOf(history, key));
  if (nearest === undefined) return undefined;
  const { history, found } = nearest;
  const snapshot = here === undefined ? snapshotAt(history, found.last) : searching.here;
  const thing = (here ?? readThing(snapshot, key)) as Named | undefined;
  if (thing === undefined) return undefined;
  const begins = toOffer(searching, history, found.first, "Go to where it begins");
  const offers = found.last === found.first ? [begins] : [begins, toOffer(searching, history, found.last, "Go to the last step at which it stands")];
  const telling = tellTelling(searching, history);
  return {
    id: key,
    title: toSentenceCase(designate(snapshot, thing)).replace(/^The (.)/, (_, letter: string) => letter.toUpperCase()),
    detail: [tellRelation(snapshot, thing), ...(telling === null ? [] : [telling])].join(" · "),
    aside: here === undefined ? tellAbsence(searching, key) : "",
    choice: here === undefined ? { to: "ask", about: key, isKnownHere: false, offers } : { to: "look", about: key },
  };
}
