import { isByDay, daySpan } from "../../_core/calendar-day";
import type { CsvCell } from "../../_core/analysis/format-csv";
import type { Money } from "../../_core/replay/money";
import { isExact, PER_PERCENT, type Share } from "../../_core/replay/share";
import type { Snapshot } from "../../_core/replay/snapshot";
import type { EntityId, ThingOf } from "../../_core/replay/things";
import type { ThingKind } from "../../_core/vocabulary";
import { designate } from "../../_core/words/designations";
import { nameAt } from "../../_core/words/entities";
import { formatShare } from "../../_core/words/shares";

/** The cells of one row by their heads, in the order in which they stand. */
export type CsvRow = Readonly<Record<string, CsvCell>>;
type CsvColumns = { readonly [K in ThingKind]: (snapshot: Snapshot, thing: ThingOf<K>) => CsvRow };

/** Several in one cell; no id and hardly a name has a semicolon in it. */
const SEPARATOR = "; ";

/** A day in two columns, ISO 8601: the same twice where it is known to the day; no earliest where it is "by" a day. */
export function dayColumns(head: string, day: string): CsvRow {
  const { earliest, latest } = daySpan(day);
  return { [`${head}_earliest`]: isByDay(day) ? null : earliest, [`${head}_latest`]: latest };
}

/** A share in percent, 0 to 100: exact, or its bounds, and whether a bound itself is left out; all empty where it is not disclosed. */
function shareColumns(head: string, share: Share | null): CsvRow {
  const bound = (millionths: number | undefined) => (millionths === undefined ? null : millionths / PER_PERCENT);
  return {
    [`${head}_exact`]: share !== null && isExact(share) ? bound(share.min) : null,
    [`${head}_min`]: bound(share?.min),
    [`${head}_max`]: bound(share?.max),
    [`${head}_above_min`]: share?.minExclusive === true ? "yes" : null,
    [`${head}_below_max`]: share?.maxExclusive === true ? "yes" : null,
  };
}

/** A sum in two columns: a decimal number of whole units, and ISO 4217; both empty where it is not stated. */
function moneyColumns(head: string, money: Money | null): CsvRow {
  return { [`${head}_amount`]: money?.amount ?? null, [`${head}_currency`]: money?.currency ?? null };
}

function partyColumns(snapshot: Snapshot, head: string, id: EntityId | null): CsvRow {
  return { [`${head}_id`]: id, [head]: id === null ? null : nameAt(snapshot, id) };
}

function partiesColumns(snapshot: Snapshot, head: string, ids: readonly EntityId[]): CsvRow {
  return { [`${head}_ids`]: ids.join(SEPARATOR), [head]: ids.map((id) => nameAt(snapshot, id)).join(SEPARATOR) };
}

/** Every kind of thing as the columns of a file: ids beside names, numbers beside words. */
export const CSV_COLUMNS: CsvColumns = {
  entity: (snapshot, { id, name, kind, jurisdiction, life }) => {
    const ended = life.status === "ended" ? life : null;
    return {
      entity_id: id,
      name,
      form: kind,
      jurisdiction,
      status: life.status,
      ...(ended === null ? { ended_earliest: null, ended_latest: null } : dayColumns("ended", ended.on)),
      end_reason: ended?.reason ?? null,
      ...partyColumns(snapshot, "continued_by", ended?.into ?? null),
    };
  },
  stake: (snapshot, { owner, held, percent, votes }) => ({
    ...partyColumns(snapshot, "owner", owner),
    ...partyColumns(snapshot, "owned", held),
    share: formatShare(percent),
    ...shareColumns("percent", percent),
    ...shareColumns("votes_percent", votes),
  }),
  facility: (snapshot, facility) => ({
    loan_id: facility.id,
    loan: designate(snapshot, facility),
    ...partyColumns(snapshot, "borrower", facility.borrower),
    ...partiesColumns(snapshot, "lenders", facility.lenders),
    ...partiesColumns(snapshot, "guarantors", facility.guarantors),
    state: facility.state,
    ...moneyColumns("committed", facility.committed),
    ...moneyColumns("drawn", facility.drawn),
  }),
  commitment: (snapshot, commitment) => ({
    promise_id: commitment.id,
    promise: designate(snapshot, commitment),
    ...partiesColumns(snapshot, "by", commitment.by),
    ...partiesColumns(snapshot, "to", commitment.to),
    state: commitment.state,
    ...moneyColumns("promised", commitment.amount),
  }),
  agreement: (snapshot, agreement) => ({
    agreement_id: agreement.id,
    agreement: designate(snapshot, agreement),
    ...partiesColumns(snapshot, "parties", agreement.parties),
    state: agreement.state,
  }),
  office: (snapshot, { entity, person, post }) => ({ ...partyColumns(snapshot, "person", person), post, ...partyColumns(snapshot, "in", entity) }),
  listing: (snapshot, { entity, market }) => ({ ...partyColumns(snapshot, "company", entity), market }),
  asset: (snapshot, { buyer, what, event }) => ({ ...partyColumns(snapshot, "buyer", buyer), what, bought_by_event: event }),
  succession: (snapshot, { from, to, by, on }) => ({
    ...partyColumns(snapshot, "was", from),
    ...partyColumns(snapshot, "continued_by", to),
    ...dayColumns("on", on),
    by_event: by,
  }),
};
