import type { Caption } from "../../_core/picture/caption";
import type { PngTexts } from "../../_core/picture/png-chunks";
import { nameSource } from "../story/sources";
import type { StepPage } from "../view/step-page";

const titleOf = (options: readonly { readonly isCurrent: boolean; readonly title: string }[]) => options.find(({ isCurrent }) => isCurrent)?.title ?? "";

/** What a picture of a step says about itself. */
export function toCaption(page: StepPage, origin: string): Caption {
  const { caseTitle, step, stepCount, story, switches, href } = page;
  return {
    caseTitle,
    step: `Step ${String(step)} of ${String(stepCount)}`,
    day: story.day,
    headline: story.headline,
    account: titleOf(switches.accounts),
    clock: titleOf(switches.clocks).toLowerCase(),
    sources: story.sources.map((source) => `${nameSource(source)} (${source.origin})`),
    address: `${origin}${href}`,
  };
}

/** `<case>--<step>--<account>[--known].png` */
export function toFileName({ caseId, stepName, view }: StepPage): string {
  return `${[caseId, stepName, view.account, ...(view.clock === "known" ? ["known"] : [])].join("--")}.png`;
}

/** The same words within the file, by the keywords that PNG knows and by ours. */
export function toTexts({ caseId, stepName, view }: StepPage, caption: Caption): PngTexts {
  return {
    Title: `${caption.headline} · ${caption.caseTitle}`,
    Description: `${caption.step}. ${caption.day}. ${caption.account}, ${caption.clock}.`,
    Source: caption.sources.join("; "),
    Software: "Holdings",
    "holdings:address": caption.address,
    "holdings:case": caseId,
    "holdings:step": stepName,
    "holdings:account": view.account,
    "holdings:clock": view.clock,
  };
}
