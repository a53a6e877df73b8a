import type { Draft } from "../draft";
import type { RuleId } from "../rules";
import type { EntityId } from "../things";
import type { EndReason } from "../../vocabulary";

/** Ends an entity that another continues, and records the succession. */
export function continueAs(draft: Draft, gone: EntityId, heir: EntityId, reason: EndReason, rule: RuleId): void {
  const entity = draft.entity(gone);
  const on = draft.event.effective;
  if (entity !== undefined) draft.put({ ...entity, life: { status: "ended", on, reason, into: heir } }, rule);
  draft.put({ of: "succession", from: gone, to: heir, by: draft.event.id, on }, rule);
}
