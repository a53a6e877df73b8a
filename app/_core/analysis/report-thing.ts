import { formatShareData } from "../replay/share";
import type { Thing, ThingOf } from "../replay/things";
import type { ThingKind } from "../vocabulary";
import type { ThingReport, ThingReports } from "./report-shapes";

const sorted = (ids: readonly string[]) => [...ids].sort();

/** How each kind of thing is told outside. */
export const REPORT: { readonly [K in ThingKind]: (thing: ThingOf<K>) => ThingReports[K] } = {
  entity: ({ id, name, kind, jurisdiction, life }) =>
    life.status === "ended"
      ? { id, name, on: life.on, reason: life.reason, into: life.into }
      : { id, name, kind, jurisdiction, status: life.status },
  stake: ({ owner, held, percent, votes }) => ({ owner, held, percent: formatShareData(percent), votes: formatShareData(votes) }),
  facility: ({ id, borrower, lenders, guarantors, state, committed, drawn }) => ({
    id,
    borrower,
    lenders: sorted(lenders),
    guarantors: sorted(guarantors),
    state,
    principal: drawn ?? committed,
    committed,
    drawn,
  }),
  commitment: ({ id, by, to, state, amount }) => ({ id, by: sorted(by), to: sorted(to), state, amount }),
  agreement: ({ id, parties, state }) => ({ id, parties: sorted(parties), state }),
  office: ({ entity, person, post }) => ({ entity, person, post }),
  listing: ({ entity, market }) => ({ entity, market }),
  asset: ({ event, buyer, what }) => ({ event, buyer, what }),
  succession: ({ from, to, by, on }) => ({ from, to, by, on }),
};

/** Anything that can stand, in its outward shape; an ended entity in that of the ended. */
export function reportThing(thing: Thing): ThingReport {
  return (REPORT[thing.of] as (thing: Thing) => ThingReport)(thing);
}
