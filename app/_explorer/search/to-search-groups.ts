import { findInCase, nearestEntities, toCaseIndex, type CaseIndex } from "../../_core/analysis/search/find-in-case";
import { namesBorne } from "../../_core/analysis/search/names-borne";
import { CLOCKS } from "../../_core/vocabulary";
import { listDaysMeant } from "../../_core/words/read-day";
import { formatMoney } from "../../_core/words/sums";
import type { CaseShelf } from "../view/case-shelf";
import type { EntityMatch, SearchGroup, SearchItem } from "./search-item";
import { readQuestion } from "./read-question";
import { historiesFrom, type Searching } from "./telling";
import { toEntityItem } from "./to-entity-item";
import { toRelationItem } from "./to-relation-item";
import { eventsOnDay, toDayItem, toDocumentItem, toEventItem } from "./to-step-items";

/** How many of each group are listed; whoever seeks further writes more. */
const MOST_LISTED = 24;

const indexes = new WeakMap<CaseShelf, CaseIndex>();

function indexOf(shelf: CaseShelf): CaseIndex {
  const histories = () => shelf.theCase.accounts.flatMap(({ id }) => CLOCKS.map((clock) => shelf.historyOf(id, clock)));
  const index = indexes.get(shelf) ?? toCaseIndex(shelf.theCase, histories(), formatMoney);
  indexes.set(shelf, index);
  return index;
}

function toGroup<T>(title: string, found: readonly T[], toItem: (each: T) => SearchItem | undefined): SearchGroup[] {
  const items = found.slice(0, MOST_LISTED).flatMap((each) => toItem(each) ?? []);
  return items.length === 0 ? [] : [{ title, items, more: found.length - Math.min(found.length, MOST_LISTED) }];
}

/** Everyone in the case, by the name borne last: what there is to seek, while nothing is written. */
function everyone(searching: Searching): EntityMatch[] {
  return searching.shelf.theCase.entities.flatMap(({ id }) => {
    const name = historiesFrom(searching).map((history) => namesBorne(history, id).at(-1)?.name).find((it) => it !== undefined);
    return name === undefined ? [] : [{ id, by: "name" as const, text: name }];
  });
}

/** What is found by words, and on days. */
function listFound(searching: Searching, sought: string, days: readonly string[]): SearchGroup[] {
  const { entities, relations, events, documents } = findInCase(indexOf(searching.shelf), sought);
  const onDays = days.flatMap((day) => eventsOnDay(searching, day));
  return [
    // What reads as a day is meant as one, even where a name has it too.
    ...toGroup("Days", days, (day) => toDayItem(searching, day)),
    ...toGroup("Entities", entities, (match) => toEntityItem(searching, match)),
    ...toGroup("Loans, promises, agreements", relations, (key) => toRelationItem(searching, key)),
    ...toGroup("Events", [...new Set([...onDays, ...events])], (id) => toEventItem(searching, id)),
    ...toGroup("Documents", documents, (id) => toDocumentItem(searching, id)),
  ];
}

/** All results for what was written, group by group; of a question, for what it names; while nothing is written, everyone in the case. */
export function toSearchGroups(searching: Searching, sought: string): SearchGroup[] {
  if (sought.trim() === "") return [{ title: "Everyone in the case", items: everyone(searching).map((match) => toEntityItem(searching, match)), more: 0 }];
  const found = listFound(searching, sought, listDaysMeant(sought));
  if (found.length > 0) return found;
  const { named, days } = readQuestion(sought);
  const answers = listFound(searching, named, days);
  if (answers.length > 0) return answers.map((group, at) => (at === 0 && named !== "" ? { ...group, title: `${group.title}, for “${named}”` } : group));
  return toGroup("Nothing is called so; nearest", nearestEntities(indexOf(searching.shelf), sought), (match) => toEntityItem(searching, match));
}
