import { footingOf, isFirm } from "../../_core/analysis/evidence/footing";
import { citationsOf, relyOn } from "../../_core/analysis/evidence/reliance";
import { STANDINGS, SOURCE_GRADES, type SourceGrade, type Standing } from "../../_core/vocabulary";
import { GRADE_HEADINGS, SOURCE_KIND_WORDS } from "../../_core/words/source-kinds";
import { toToldSources, type ToldSource } from "../story/sources";
import type { CaseShelf } from "../view/case-shelf";
import { toNamedStep, type NamedStep } from "../view/named-step";

/** An event that cites a document. */
export interface CitedStep extends NamedStep {
  /** Whether nothing else shows it. */
  readonly isAlone: boolean;
}

/** A document, and what rests on it. */
export interface ReliedSource {
  readonly id: string;
  readonly source: ToldSource;
  readonly kind: string;
  /** How many events cite it, and the first of them. */
  readonly citedCount: number;
  readonly cited: readonly CitedStep[];
  /** What could not have happened as told, were what it alone shows to fall; null where the case is too long to find out. */
  readonly drawn: readonly NamedStep[] | null;
  readonly alone: number;
  readonly settles: number;
  readonly settlesAlone: number;
}

/** The documents of one grade, those first on which most rests. */
export interface GradeSection {
  readonly grade: SourceGrade;
  readonly heading: string;
  readonly means: string;
  readonly sources: readonly ReliedSource[];
}

/** The events of the longest case that is replayed without each of its documents while a reader waits. */
export const MOST_REPLAYED = 1_000;

/** Events listed at most: no reader goes through more at one place, and thousands keep the page waiting. */
const MOST_LISTED = 100;

/** What a case rests on. */
export interface SourcesPage {
  readonly sections: readonly GradeSection[];
  readonly count: number;
  readonly eventCount: number;
  readonly standings: Readonly<Record<Standing, number>>;
  /** How many events no document shows, or only a weak one, and the first of them. */
  readonly infirmCount: number;
  readonly infirm: readonly NamedStep[];
}

function toReliedSource(shelf: CaseShelf, id: string): ReliedSource {
  const { theCase } = shelf;
  const isLong = theCase.events.length > MOST_REPLAYED;
  const { source, cited, alone, drawn, settles, settlesAlone } = isLong ? { ...citationsOf(theCase, id), drawn: null } : relyOn(theCase, id);
  const lonely = new Set(alone);
  return {
    id,
    source: toToldSources(shelf.theCase, [{ source: id }])[0] as ToldSource,
    kind: SOURCE_KIND_WORDS[source.kind],
    citedCount: cited.length,
    cited: cited.slice(0, MOST_LISTED).map((event) => ({ ...toNamedStep(shelf, event), isAlone: lonely.has(event) })),
    drawn: drawn?.map((event) => toNamedStep(shelf, event)) ?? null,
    alone: alone.length,
    settles: settles.length,
    settlesAlone: settlesAlone.length,
  };
}

/** How much hangs on a document: what falls with it first, then what cites it, then what it settles. */
function weigh({ alone, drawn, citedCount, settles }: ReliedSource): number {
  return 10_000 * (alone + (drawn?.length ?? 0)) + 100 * citedCount + settles;
}

/** What rests on each document of a case, and what would fall without it. */
export function toSourcesPage(shelf: CaseShelf): SourcesPage {
  const { theCase } = shelf;
  const sources = theCase.sources.map(({ id }) => toReliedSource(shelf, id));
  const gradeOf = new Map(theCase.sources.map(({ id, grade }) => [id, grade]));
  const sections = SOURCE_GRADES.map((grade): GradeSection => ({
    grade,
    ...GRADE_HEADINGS[grade],
    sources: sources.filter(({ id }) => gradeOf.get(id) === grade).sort((a, b) => weigh(b) - weigh(a)),
  }));
  const standings = Object.fromEntries(STANDINGS.map((standing) => [standing, theCase.events.filter((event) => event.standing === standing).length])) as Record<Standing, number>;
  const infirm = theCase.events.filter((event) => !isFirm(footingOf(theCase, event)));
  return {
    sections: sections.filter((section) => section.sources.length > 0),
    count: sources.length,
    eventCount: theCase.events.length,
    standings,
    infirmCount: infirm.length,
    infirm: infirm.slice(0, MOST_LISTED).map(({ id }) => toNamedStep(shelf, id)),
  };
}
