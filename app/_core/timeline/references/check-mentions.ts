import { forEachName, mentionsOf, type Mention } from "../../mentions";
import type { CaseEvent } from "../case";
import { listWords } from "../nearest-words";
import { isOpenedKind, OPENED_KINDS, openersOf, type OpenedKind, type OpenedThings } from "./opened-things";
import type { ReferenceCheck } from "./reference-check";

const article = (kind: string) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);

function checkOpened(check: ReferenceCheck, opened: OpenedThings, event: CaseEvent, kind: OpenedKind, mention: Mention): void {
  const { id } = mention;
  if (check.sound.unreadable.has("events") || check.sound.leftOut.events.some(({ isOpaque }) => isOpaque)) return;
  if (!opened.isKnown(kind, id)) {
    const openers = listWords(openersOf(kind));
    const { advice } = check.unknownWords(article(kind), id, opened.idsOf(kind));
    check.reportIn(event, "opened-by-no-event", mention.path, {
      expected: `${article(kind)} that an event of this account opens`,
      found: `"${id}", which no event opens`,
      advice: `${advice.replace("or add what it names", `or add the event (${openers}) that opens it`)}`,
    });
    return;
  }
  const missing = opened.missingIn(kind, id, check.accountsOf(event));
  if (missing.length === 0) return;
  const openers = listWords(openersOf(kind));
  check.reportIn(event, "opened-by-no-event", mention.path, {
    expected: `${article(kind)} that an event of each of its accounts opens`,
    found: `"${id}", which no event of the account ${listWords(missing)} opens`,
    advice: `Let the event (${openers}) that opens it be told in that account too, or leave this event out of it.`,
  });
}

function isAnythingKnown(check: ReferenceCheck, opened: OpenedThings, id: string): boolean {
  return check.knows.entities(id) || check.knows.events(id) || OPENED_KINDS.some((kind) => opened.isKnown(kind, id));
}

/** Whether what an event names is known for sure; else each mention is looked at, and said to be at fault where it is. */
function areNamesKnown(check: ReferenceCheck, opened: OpenedThings, event: CaseEvent): boolean {
  let areKnown = true;
  forEachName(event, (id, names) => {
    if (names === "entity") areKnown &&= check.knows.entities(id);
    else if (names === "event") areKnown &&= check.knows.events(id);
    else areKnown &&= isOpenedKind(names) ? opened.missingIn(names, id, check.accountsOf(event)).length === 0 : isAnythingKnown(check, opened, id);
  });
  return areKnown;
}

function checkMention(check: ReferenceCheck, opened: OpenedThings, event: CaseEvent, mention: Mention): void {
  const { names, id } = mention;
  if (isOpenedKind(names)) {
    checkOpened(check, opened, event, names, mention);
  } else if (names === "entity") {
    if (!check.knows.entities(id)) check.reportIn(event, "unknown-id", mention.path, check.unknownWords("an entity", id, check.idsOf("entities")));
  } else if (names === "event") {
    if (!check.knows.events(id)) check.reportIn(event, "unknown-id", mention.path, check.unknownWords("an event", id, check.idsOf("events")));
  } else if (!isAnythingKnown(check, opened, id)) {
    const known = OPENED_KINDS.flatMap((kind) => opened.idsOf(kind)).concat(check.idsOf("entities"), check.idsOf("events"));
    const what = "an entity, an event, a facility, a commitment or an agreement";
    check.reportIn(event, "unknown-id", mention.path, check.unknownWords(what, id, known));
  }
}

function checkFrameOf(check: ReferenceCheck, event: CaseEvent): void {
  event.sources.forEach(({ source }, index) => {
    if (check.knows.sources(source)) return;
    check.reportIn(event, "unknown-id", ["sources", index, "source"], check.unknownWords("a source", source, check.idsOf("sources")));
  });
  event.accounts?.forEach((account, index) => {
    if (check.knows.accounts(account)) return;
    check.reportIn(event, "unknown-id", ["accounts", index], check.unknownWords("an account", account, check.idsOf("accounts")));
  });
  if (event.chapter !== undefined && !check.knows.chapters(event.chapter)) {
    check.reportIn(event, "unknown-id", ["chapter"], check.unknownWords("a chapter", event.chapter, check.idsOf("chapters")));
  }
}

/** Everything that an event names must be in the file, or be opened by an event of its account. */
export function checkMentions(check: ReferenceCheck, opened: OpenedThings, event: CaseEvent): void {
  if (!areNamesKnown(check, opened, event)) for (const mention of mentionsOf(event)) checkMention(check, opened, event, mention);
  checkFrameOf(check, event);
}
