import type { Case, CaseEvent, Source } from "../../_core/timeline/case";
import type { SourceGrade } from "../../_core/vocabulary";
import { formatDay } from "../../_core/words/days";
import { GRADE_WORDS } from "../../_core/words/source-kinds";

/** A document as a reader looks it up. */
export interface ToldSource {
  readonly title: string;
  /** Publisher and day. */
  readonly origin: string;
  readonly url: string | null;
  /** The copy that was read in its place. */
  readonly readThrough: string | null;
  readonly grade: SourceGrade;
  readonly gradeWords: string;
  readonly locator: string | null;
  /** What it says there; null where it is only pointed to. */
  readonly says: string | null;
}

type Pointer = Pick<CaseEvent["sources"][number], "source" | "locator"> & { readonly says?: string };

function toToldSource(source: Source, { locator, says }: Pointer): ToldSource {
  return {
    title: source.title,
    origin: `${source.publisher}, ${formatDay(source.published)}`,
    url: source.url ?? null,
    readThrough: source.readThrough ?? null,
    grade: source.grade,
    gradeWords: GRADE_WORDS[source.grade],
    locator: locator ?? null,
    says: says ?? null,
  };
}

/** Documents that something rests on, in the order in which it names them. */
export function toToldSources({ sources }: Pick<Case, "sources">, pointers: readonly Pointer[]): ToldSource[] {
  return pointers.flatMap((pointer) => {
    const source = sources.find(({ id }) => id === pointer.source);
    return source === undefined ? [] : [toToldSource(source, pointer)];
  });
}

/** A source and where in it: "Merger agreement, §2.1". */
export function nameSource({ title, locator }: ToldSource): string {
  return locator === null ? title : `${title}, ${locator}`;
}
