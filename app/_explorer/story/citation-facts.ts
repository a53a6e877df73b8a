import type { CitationFacts } from "../../_core/words/citation";
import { formatDay } from "../../_core/words/days";
import { formatCount } from "../../_core/words/counts";
import type { StepPage } from "../view/step-page";
import { nameSource } from "./sources";

const titleOf = (options: readonly { readonly isCurrent: boolean; readonly title: string }[]) => options.find(({ isCurrent }) => isCurrent)?.title ?? "";

function toLocalDate(now: Date): string {
  return [String(now.getFullYear()).padStart(4, "0"), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
}

/** What a citation of a step states; `now` is the reader's clock, `origin` where the site stands. */
export function toCitationFacts(page: StepPage, origin: string, now: Date): CitationFacts {
  const { caseId, caseTitle, caseHash, isOwn, stepName, step, stepCount, story, switches, href } = page;
  const date = toLocalDate(now);
  return {
    caseId,
    caseTitle,
    stepName,
    step: `step ${formatCount(step)} of ${formatCount(stepCount)}`,
    // Whoever asked for a day cites what stood on it.
    day: story.asked === null ? story.day : `${story.day} (as it stood ${story.asked.day.replace(/^On /, "on ")})`,
    headline: story.headline,
    account: titleOf(switches.accounts),
    clock: titleOf(switches.clocks).toLowerCase(),
    address: isOwn ? null : `${origin}${href}`,
    caseHash,
    retrieved: { date, words: formatDay(date) },
    documents: story.sources.map((source) => `${nameSource(source)} (${source.origin})`),
  };
}
