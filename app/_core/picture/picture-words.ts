import { CLOCK_WORDS } from "../words/clocks";
import type { PictureSubject } from "../words/picture-subject";
import type { Caption } from "./caption";
import type { PngTexts } from "./png-chunks";

/**
 * What a picture of a step says about itself.
 * @param origin scheme and host of the place where the view can be opened; null where none is known: then the picture
 * names the path alone, never a host that nobody stated
 */
export function toCaption(subject: PictureSubject, origin: string | null): Caption {
  const { caseTitle, step, stepCount, day, headline, standing, accountTitle, clock, sources, href } = subject;
  return {
    caseTitle,
    step: `Step ${String(step)} of ${String(stepCount)}`,
    day,
    headline,
    standing,
    account: accountTitle,
    clock: CLOCK_WORDS[clock],
    sources,
    address: href === "" ? "" : `${origin ?? ""}${href}`,
  };
}

/** `<case>--<step>--<account>[--known].<extension>` */
export function toFileName({ caseId, stepName, askedDay, account, clock }: PictureSubject, extension: string): string {
  return `${[caseId, askedDay?.replaceAll("/", "_") ?? stepName, account, ...(clock === "known" ? ["known"] : [])].join("--")}.${extension}`;
}

/** The same words within the file, by the keywords that PNG knows and by ours. */
export function toTexts(subject: PictureSubject, caption: Caption): PngTexts {
  return {
    Title: `${caption.headline} · ${caption.caseTitle}`,
    Description: [caption.step, caption.day, `${caption.account}, ${caption.clock}`, caption.standing?.replace(/\.$/, "")].filter(Boolean).map((it) => `${it ?? ""}.`).join(" "),
    Source: caption.sources.join("; "),
    Software: "Holdings",
    "holdings:address": caption.address,
    "holdings:case": subject.caseId,
    "holdings:step": subject.stepName,
    "holdings:account": subject.account,
    "holdings:clock": subject.clock,
    "holdings:sha256": subject.caseHash,
  };
}
