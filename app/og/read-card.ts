import type { Scene } from "../_core/graph/scene";
import type { CardWords } from "../_core/picture/share-card";
import { parseViewSegments } from "../_core/view-state/parse-view-state";
import { CLOCK_WORDS } from "../_core/words/clocks";
import { subjectOfPage } from "../_explorer/export/subject-of-page";
import { toStepPage, type StepPage } from "../_explorer/view/step-page";
import { toUnknownView } from "../_explorer/view/unknown-view";
import { readShelf } from "../cases/read-shelf";

/** What a card shows. */
export interface Card {
  readonly words: CardWords;
  readonly scene?: Scene;
}

const LIBRARY_CARD: Card = {
  words: { kicker: "", headline: "How corporate groups came to be", below: "Every step replayed, drawn and traced to a document", detail: "" },
};

/** The card of a step; of a step at which nothing stands, what the case is about. */
function toCard(page: StepPage): Card {
  const { caseTitle, day, headline, accountTitle, clock } = subjectOfPage(page);
  const detail = `${accountTitle}, ${CLOCK_WORDS[clock]}`;
  if (page.scene.nodes.length === 0) return { words: { kicker: "", headline, below: page.story.text, detail } };
  return { words: { kicker: caseTitle, headline, below: day, detail }, scene: page.scene };
}

/** The card that a path names, below `/og`; undefined where there is no such case or step. */
export function readCard([id, ...segments]: readonly string[]): Card | undefined {
  if (id === undefined) return LIBRARY_CARD;
  const shelf = readShelf(id)?.shelf;
  if (shelf === undefined) return undefined;
  const parsed = parseViewSegments(segments, shelf.defaults);
  const page = toUnknownView(shelf, parsed) === undefined ? toStepPage(shelf, parsed.view) : undefined;
  return page === undefined ? undefined : toCard(page);
}
