import { daySpan, FIRST_DAY } from "../../_core/calendar-day";
import { namesBorne, stepsOfStanding } from "../../_core/analysis/search/names-borne";
import type { History } from "../../_core/replay/history";
import { readEntity, snapshotAt } from "../../_core/replay/snapshot";
import { isStanding, key } from "../../_core/replay/things";
import { formatDayShort } from "../../_core/words/days";
import { describeEntity, nameAt } from "../../_core/words/entities";
import type { Choice, EntityMatch, Offer, SearchItem } from "./search-item";
import { findNearest, tellAbsence, tellTelling, toOffer, type Searching } from "./telling";

/** "28 Sep 2001", "28 Sep 2001 at the latest": by when a step's day had come. */
function tellBy(history: History, step: number): string {
  const { earliest, latest } = daySpan(history.steps[step - 1]?.day ?? FIRST_DAY);
  return `${formatDayShort(latest)}${earliest === latest ? "" : " at the latest"}`;
}

/** "so called until 28 Sep 2001": when a name was borne, where it was not borne throughout; else null. */
function tellSpan(history: History, id: string, text: string): string | null {
  const names = namesBorne(history, id);
  const at = names.findIndex(({ name }) => name === text);
  const borne = names[at];
  if (borne === undefined || names.length < 2) return null;
  const since = at === 0 ? "" : ` since ${tellBy(history, borne.from)}`;
  return `so called${since}${borne.until === null ? "" : ` until ${tellBy(history, borne.until)}`}`;
}

/** Where an entity that does not stand here can be met. */
function toOffers(searching: Searching, history: History, id: string): Offer[] {
  const steps = stepsOfStanding(history, id);
  const named = namesBorne(history, id)[0]?.from;
  if (steps === undefined) return named === undefined ? [] : [toOffer(searching, history, named, "Go to the step that names it")];
  const enters = toOffer(searching, history, steps.first, "Go to where it enters");
  return steps.last === steps.first ? [enters] : [enters, toOffer(searching, history, steps.last, "Go to the last step at which it stands")];
}

/** A found entity: the name that matched, when it was borne, what the entity is called and how it stands at the step. */
export function toEntityItem(searching: Searching, { id, by, text }: EntityMatch): SearchItem {
  const { here } = searching;
  const now = readEntity(here, id);
  const isHere = isStanding(now);
  const nearest = findNearest(searching, (history) => {
    const known = namesBorne(history, id);
    return known.some(({ name }) => by === "member" || name === text) ? known : undefined;
  });
  const history = nearest?.history ?? here.history;
  const name = nameAt(here.history === history ? here : snapshotAt(history, history.steps.length), id);
  const entity = now ?? readEntity(snapshotAt(history, history.steps.length), id);
  const called = by === "member" ? `among ${name}` : name === text ? null : now === undefined ? `later ${name}` : `called ${name} at this step`;
  const detail = [entity === undefined ? null : describeEntity(entity), by === "name" ? tellSpan(history, id, text) : null, called, tellTelling(searching, history)];
  const about = key.entity(id);
  const choice: Choice = isHere ? { to: "look", about } : { to: "ask", about, isKnownHere: now !== undefined, offers: toOffers(searching, history, id) };
  return {
    id: about,
    title: text,
    detail: detail.filter((it) => it !== null).join(" · "),
    aside: isHere ? "" : tellAbsence(searching, about),
    choice,
  };
}
