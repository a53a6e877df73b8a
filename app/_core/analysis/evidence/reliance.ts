import { eventsOfAccount, readAccountFacts, withoutCorrected } from "../../replay/account-events";
import { decide } from "../../replay/decide";
import { entitiesBornBy } from "../../replay/entering";
import { Ledger } from "../../replay/ledger";
import type { EventId } from "../../replay/things";
import type { Case, CaseEvent, Source } from "../../timeline/case";

/** What a case rests on one document for. */
export interface Reliance {
  readonly source: Source;
  /** The events that cite it, in file order. */
  readonly cited: readonly EventId[];
  /** Those of them that cite nothing else: without it, nothing shows them. */
  readonly alone: readonly EventId[];
  /** What could then not have happened as it is told, because it needs one that fell; in the order in which it falls. */
  readonly drawn: readonly EventId[];
  /** The differences that it helps to settle, and */
  readonly settles: readonly string[];
  /** those that nothing else settles. */
  readonly settlesAlone: readonly string[];
}

/** Whether others are read otherwise once it is gone: who need not wait for a formation, what is no longer corrected. */
function changesOthers(event: CaseEvent): boolean {
  return event.corrects !== undefined || entitiesBornBy(event).length > 0;
}

/** Replays what is left of an account and lets fall what then cannot be; true where that changes how the rest is read. */
function letFall(theCase: Case, account: string, fallen: Set<EventId>): boolean {
  const events = eventsOfAccount(theCase, account).filter(({ id }) => !fallen.has(id));
  const facts = readAccountFacts(theCase, account, events);
  const ledger = new Ledger();
  for (const event of withoutCorrected(events)) {
    const { effects, faults } = decide(ledger, event, facts);
    if (faults.length === 0) {
      for (const effect of effects) ledger.write(effect);
    } else {
      fallen.add(event.id);
      if (changesOthers(event)) return true;
    }
  }
  return false;
}

/** The events that cannot happen as told once others are gone, found by replaying what is left until it replays. */
function listDrawn(theCase: Case, gone: ReadonlySet<EventId>): EventId[] {
  const fallen = new Set(gone);
  for (const { id } of theCase.accounts.filter((account) => eventsOfAccount(theCase, account.id).some((event) => gone.has(event.id)))) {
    while (letFall(theCase, id, fallen));
  }
  return [...fallen].filter((id) => !gone.has(id));
}

const ids = (events: readonly CaseEvent[]) => events.map(({ id }) => id);

/**
 * What cites a document, and what nothing else shows.
 * @throws RangeError when the case does not list the source.
 */
export function citationsOf(theCase: Case, sourceId: string): Omit<Reliance, "drawn"> {
  const source = theCase.sources.find(({ id }) => id === sourceId);
  if (source === undefined) throw new RangeError(`the case lists no source "${sourceId}"`);
  const cited = theCase.events.filter(({ sources }) => sources.some((it) => it.source === sourceId));
  const alone = cited.filter(({ sources }) => sources.every((it) => it.source === sourceId));
  const settled = theCase.differences.filter(({ settledBy }) => settledBy?.some((it) => it.source === sourceId));
  return {
    source,
    cited: ids(cited),
    alone: ids(alone),
    settles: settled.map(({ id }) => id),
    settlesAlone: settled.filter(({ settledBy }) => settledBy?.every((it) => it.source === sourceId)).map(({ id }) => id),
  };
}

/**
 * What rests on a document, and what would fall without it: first the events that nothing else shows, then those that
 * need what fell. Each is found by really replaying the case without them.
 * @throws RangeError when the case does not list the source.
 */
export function relyOn(theCase: Case, sourceId: string): Reliance {
  const citations = citationsOf(theCase, sourceId);
  const { alone } = citations;
  return { ...citations, drawn: alone.length === 0 ? [] : listDrawn(theCase, new Set(alone)) };
}
