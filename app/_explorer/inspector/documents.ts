import { SOURCE_GRADES } from "../../_core/vocabulary";
import type { ToldSource } from "../story/sources";
import type { StepRef } from "./step-ref";

/** A document on which something rests, with every place in it and the step that points there. */
export interface RestDocument {
  readonly source: ToldSource;
  readonly places: readonly { readonly locator: string | null; readonly ref: StepRef }[];
}

/** The documents of steps, each once, the best grades first. */
export function gatherDocuments(refs: readonly StepRef[]): RestDocument[] {
  const gathered = new Map<string, { source: ToldSource; places: { locator: string | null; ref: StepRef }[] }>();
  for (const ref of refs) {
    for (const source of ref.sources) {
      const name = `${source.title} ${source.origin}`;
      const known = gathered.get(name) ?? { source, places: [] };
      known.places.push({ locator: source.locator, ref });
      gathered.set(name, known);
    }
  }
  const rank = ({ source }: RestDocument) => SOURCE_GRADES.indexOf(source.grade);
  return [...gathered.values()].sort((a, b) => rank(a) - rank(b));
}
