import { asksForDay } from "../../_core/view-state/asked-day";
import { joinDays, type PictureSubject } from "../../_core/words/picture-subject";
import { nameSource } from "../story/sources";
import type { StepPage } from "../view/step-page";

/** What a picture of a page's step is of: the same as `toPictureSubject` says from the case file. */
export function subjectOfPage({ caseId, caseTitle, caseHash, step, stepCount, stepName, story, switches, view, isOwn, href }: StepPage): PictureSubject {
  return {
    caseId,
    caseTitle,
    caseHash,
    account: view.account,
    accountTitle: switches.accounts.find(({ id }) => id === view.account)?.title ?? view.account,
    clock: view.clock,
    step,
    stepCount,
    stepName,
    askedDay: asksForDay(view.at) ? view.at : null,
    day: joinDays(story.day, story.asked, story.other),
    headline: story.headline,
    standing: story.standing,
    sources: story.sources.map((source) => `${nameSource(source)} (${source.origin})`),
    href: isOwn ? "" : href,
  };
}
