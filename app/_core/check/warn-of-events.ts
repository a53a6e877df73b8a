import { daySpan, daysBetween, earliestDay, isByDay } from "../calendar-day";
import type { Case, CaseEvent } from "../timeline/case";
import type { Path } from "../timeline/faults";
import type { Warning } from "./codes";

/** From the first to the last day of a year, less one in a leap year. */
const NEARLY_A_YEAR = 364;

function isShareUnknown(event: CaseEvent): boolean {
  switch (event.type) {
    case "stake-existed":
    case "stake-changed":
    case "stake-exchanged":
      return event.percent === undefined;
    case "stake-acquired":
      return event.percent === undefined && event.from !== "all";
    default:
      return false;
  }
}

/** Whether a day is known to the year only, or not even that; of "by B", whether B is. */
function isVague(effective: string): boolean {
  if (earliestDay(effective) === effective) return false;
  const { earliest, latest } = daySpan(isByDay(effective) ? effective.slice(3) : effective);
  return daysBetween(earliest, latest) >= NEARLY_A_YEAR;
}

/** What of single events is worth a second look: shares and days that are hardly known, and what rests on little. */
export function warnOfEvents({ events, sources }: Case, indexOf: (event: CaseEvent) => number): Warning[] {
  const gradeOf = new Map(sources.map(({ id, grade }) => [id, grade]));
  const warnings: Warning[] = [];
  const warn = (event: CaseEvent, code: Warning["code"], path: Path, words: Pick<Warning, "expected" | "found" | "advice">) => {
    warnings.push({ code, path: ["events", indexOf(event), ...path], event: event.id, ...words });
  };
  for (const event of events) {
    if (isShareUnknown(event)) {
      warn(event, "share-unknown", ["percent"], {
        expected: "a percent, or a range of percents",
        found: "a stake without one: it is shown as not disclosed",
        advice: "State the share if a source does, a range if one can be told; else leave it so.",
      });
    }
    if (isVague(event.effective)) {
      warn(event, "day-to-the-year-only", ["effective"], {
        expected: "a day or a month",
        found: `"${event.effective}"`,
        advice: "Narrow it down if a source lets you, to an interval too; never round.",
      });
    }
    if (event.sources.every(({ source }) => gradeOf.get(source) === "weak")) {
      warn(event, "only-weak-sources", ["sources"], {
        expected: "at least one source that is better than weak",
        found: event.sources.map(({ source }) => `"${source}"`).join(", "),
        advice: "Look for the document behind it; until then its standing is reported or inferred.",
      });
    }
  }
  return warnings;
}
