import { listPartings, type Parting } from "../../_core/analysis/evidence/partings";
import { formatComparison } from "../../_core/view-state/comparison";
import { stepOfEvent } from "../../_core/replay/find-step";
import { viewOfStep } from "../../_core/view-state/step-address";
import { toToldSources, type ToldSource } from "../story/sources";
import { withoutAccount } from "../story/without-account";
import type { CaseShelf } from "../view/case-shelf";
import { toNamedStep, type NamedStep } from "../view/named-step";

/** Who says what on a point: an account, all accounts, or a source that no account follows. */
export interface Saying {
  readonly who: string;
  readonly steps: readonly NamedStep[];
  /** What a source says, where no event tells it. */
  readonly claim: string | null;
}

/** A point on which accounts or sources part, in words. */
export interface ToldParting {
  readonly id: string;
  readonly sayings: readonly Saying[];
  readonly why: string;
  readonly settledBy: readonly ToldSource[];
  /** The two tellings side by side; null where only a source parts from all. */
  readonly compareHref: string | null;
}

/** The points of one chapter. */
export interface PartingChapter {
  readonly id: string;
  readonly title: string;
  readonly points: readonly ToldParting[];
}

/** All on which the accounts and sources of a case part. */
export interface DifferencesPage {
  readonly chapters: readonly PartingChapter[];
  readonly count: number;
  /** How many of them nothing settles. */
  readonly open: number;
  /** How many part two accounts, and not only a source from them. */
  readonly betweenAccounts: number;
}

function toCompareHref({ historyOf, defaults }: CaseShelf, { tellings }: Parting): string | null {
  const [left, right] = tellings.map(({ account, events }) => {
    const history = historyOf(account, "effective");
    const step = events.flatMap((id) => stepOfEvent(history, id) ?? [])[0];
    return step === undefined ? undefined : viewOfStep(history, step);
  });
  return left === undefined || right === undefined ? null : formatComparison({ left, right }, defaults);
}

function toSayings(shelf: CaseShelf, { tellings, shared, difference }: Parting): Saying[] {
  const titleOf = (account: string) => shelf.theCase.accounts.find(({ id }) => id === account)?.title ?? account;
  const only = shelf.theCase.accounts.length === 1;
  const everyone = only ? titleOf(shelf.theCase.accounts[0]?.id ?? "") : "All accounts";
  return [
    ...(shared.length === 0 ? [] : [{ who: everyone, steps: shared.map((id) => toNamedStep(shelf, id)), claim: null }]),
    ...tellings.map(({ account, events }) => {
      const who = titleOf(account);
      const steps = events.map((id) => toNamedStep(shelf, id, account)).map((step) => ({ ...step, title: withoutAccount(step.title, who) }));
      return { who, steps, claim: null };
    }),
    ...(difference.claim === undefined ? [] : [{ who: tellings.length > 1 ? "In detail" : "A source", steps: [], claim: difference.claim }]),
  ];
}

/** Everything on which the accounts and sources of a case part, chapter by chapter. */
export function toDifferencesPage(shelf: CaseShelf): DifferencesPage {
  const { theCase } = shelf;
  const partings = listPartings(theCase);
  const named = [...new Set(partings.map(({ chapter }) => chapter))];
  const chapters = named.map((chapter): PartingChapter => ({
    id: chapter ?? "points",
    title: theCase.chapters.find(({ id }) => id === chapter)?.title ?? theCase.title,
    points: partings
      .filter((it) => it.chapter === chapter)
      .map((it) => ({
        id: it.difference.id,
        sayings: toSayings(shelf, it),
        why: it.difference.why,
        settledBy: toToldSources(theCase, it.difference.settledBy ?? []),
        compareHref: toCompareHref(shelf, it),
      })),
  }));
  return {
    chapters,
    count: partings.length,
    open: partings.filter(({ difference }) => difference.unsettled === true).length,
    betweenAccounts: partings.filter(({ tellings }) => tellings.length > 1).length,
  };
}
