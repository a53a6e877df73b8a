import type { Case } from "../_core/timeline/case";
import { toCaseShelf, type CaseShelf } from "../_explorer/view/case-shelf";
import { publishCase } from "../_server/case-bundle";
import { listCaseIds, readCase } from "../_server/read-case";

/** A shipped case as the pages want it, and where a browser fetches it. */
export interface ShelvedCase {
  readonly shelf: CaseShelf;
  readonly dataHref: string;
}

const shelved = new WeakMap<Case, ShelvedCase>();

/** The shipped case of an id, replayed when first asked for; undefined where there is none. */
export function readShelf(id: string): ShelvedCase | undefined {
  const theCase = readCase(id);
  if (theCase === undefined) return undefined;
  const { bundle, fileName } = publishCase(theCase);
  const known = shelved.get(theCase) ?? { shelf: toCaseShelf(bundle), dataHref: `/data/${fileName}` };
  shelved.set(theCase, known);
  return known;
}

/** Every shipped case, the largest first. */
export function readShelves(): CaseShelf[] {
  const shelves = listCaseIds().flatMap((id) => readShelf(id)?.shelf ?? []);
  return shelves.sort((a, b) => b.theCase.events.length - a.theCase.events.length);
}
