import { daySpan } from "../../_core/calendar-day";
import type { History } from "../../_core/replay/history";
import { EVENT_FAMILIES } from "../../_core/vocabulary";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { viewOfStep } from "../../_core/view-state/step-address";
import { formatDay } from "../../_core/words/days";
import type { CaseShelf } from "../view/case-shelf";
import { toStepPage } from "../view/step-page";
import { toCoverPicture, type CoverPicture } from "./cover-picture";

/** Something that a case has so many of. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** A chapter by the step that changes most in it. */
export interface ChapterLink {
  readonly chapter: string;
  readonly day: string;
  readonly title: string;
  readonly href: string;
}

/** A case as the library shows it. */
export interface LibraryCard {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** Whether nobody in it exists. */
  readonly isInvented: boolean;
  readonly years: string;
  readonly facts: readonly Fact[];
  readonly chapters: readonly ChapterLink[];
  readonly cover: CoverPicture | null;
  /** What the cover shows, in words. */
  readonly coverTitle: string;
}

function toYears({ events }: CaseShelf["theCase"]): string {
  const days = events.map(({ effective }) => daySpan(effective).latest.slice(0, 4)).sort();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  return first === last ? first : `${first}–${last}`;
}

/** What a reader meets of each kind, not what the file holds; what there is none of is left out. */
function toFacts({ theCase, historyOf }: CaseShelf): Fact[] {
  const { accounts, entities, sources, differences } = theCase;
  const count = (value: number, one: string, many: string): Fact[] => (value === 0 ? [] : [{ name: value === 1 ? one : many, value: String(value) }]);
  const steps = accounts.map(({ id }) => historyOf(id, "effective").steps.length).filter((length) => length > 0);
  return [
    // Of each account its own: nobody steps through their sum.
    ...(steps.length === 0 ? [] : [{ name: "steps", value: steps.join(" + ") }]),
    ...count(entities.length, "entity", "entities"),
    ...count(sources.length, "document", "documents"),
    ...count(accounts.length, "account", "accounts"),
    ...count(differences.length, "point on which sources part", "points on which sources part"),
  ];
}

/** What only states how things stood, or what was said of them, stands for a chapter where nothing else does. */
const BESIDE_THE_STORY: readonly string[] = [...EVENT_FAMILIES.attested, ...EVENT_FAMILIES.record];

/** The step of a chapter that stands for it: the cover, else the first of those that change most; undefined where it has none. */
function mainStep(history: History, chapter: string, cover: string | undefined): number | undefined {
  const steps = history.steps.flatMap(({ event }, index) => (event.chapter === chapter ? [index + 1] : []));
  const isCover = (step: number) => history.steps[step - 1]?.event.id === cover;
  const changes = (step: number) => {
    const type = history.steps[step - 1]?.event.type ?? "";
    return BESIDE_THE_STORY.includes(type) ? 0 : (history.effects[step]?.length ?? 0);
  };
  return steps.find(isCover) ?? [...steps].sort((a, b) => changes(b) - changes(a) || a - b)[0];
}

function toChapters({ theCase, defaults, historyOf }: CaseShelf): ChapterLink[] {
  const [account] = defaults.accounts;
  const history = historyOf(account, "effective");
  return theCase.chapters.flatMap(({ id, title: chapter }) => {
    const step = mainStep(history, id, defaults.covers[account]);
    const main = step === undefined ? undefined : history.steps[step - 1];
    if (step === undefined || main === undefined) return [];
    return [{ chapter, day: formatDay(main.day), title: main.event.title, href: formatViewState(viewOfStep(history, step), defaults) }];
  });
}

/** What the library shows of a case: its words, its size, the way through it, and the chart of its cover step. */
export function toLibraryCard(shelf: CaseShelf): LibraryCard {
  const { theCase, defaults } = shelf;
  const { id, title, summary } = theCase;
  const [account] = defaults.accounts;
  const cover = toStepPage(shelf, { account, clock: "effective", at: defaults.covers[account] ?? "end" });
  return {
    id,
    href: defaults.home,
    title,
    summary,
    isInvented: theCase.invented === true,
    years: toYears(theCase),
    facts: toFacts(shelf),
    chapters: toChapters(shelf),
    cover: cover === undefined ? null : toCoverPicture(cover.scene),
    coverTitle: cover === undefined ? title : `Chart: ${cover.story.headline}, ${cover.story.day}`,
  };
}
