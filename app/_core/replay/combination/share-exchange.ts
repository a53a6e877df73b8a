import type { Draft } from "../draft";
import { ALL, WHOLE } from "../share";
import type { EventOf } from "../../timeline/case";
import { joinHolders, readSides, type JoiningRules } from "./holders";
import { applyPlanned, checkPlanned, withoutPlanned } from "./planned-holders";

const EXCHANGE_JOINING: JoiningRules = { one: "X2", same: "X2", mixed: "X2" };

/**
 * All interests of the acquired go to the acquirer; both live on and nothing vests (NRS 92A.110, 92A.250(2)). With an
 * acquirer that has no holders but the acquired itself, this is the holding-company reorganisation of DGCL 251(g).
 */
export function completeShareExchange(draft: Draft, event: EventOf<"share-exchange-completed">): void {
  const { acquired, acquirer } = event;
  const sides = readSides(draft, [acquired, acquirer]);
  const [from, into] = [sides.get(acquired), sides.get(acquirer)];
  if (from === undefined || into === undefined) return;
  const planned = checkPlanned(draft, event.holders ?? [], sides);
  const upward = draft.stake(acquired, acquirer);
  if (upward?.percent?.min === WHOLE) draft.drop(upward, "X3");
  const [joined, joining] = [withoutPlanned(into, planned, acquirer), withoutPlanned(from, planned, acquirer)];
  const givenUp = joinHolders(draft, joined, [joining], EXCHANGE_JOINING);
  applyPlanned(draft, planned, acquirer, givenUp);
  for (const stake of draft.stakesIn(acquired)) {
    if (stake.owner !== acquirer) draft.drop(stake, "X1");
  }
  draft.put({ of: "stake", owner: acquirer, held: acquired, percent: ALL, votes: null }, "X1");
}
