import { snapshotAt, type Snapshot } from "../../replay/snapshot";
import type { EntityId } from "../../replay/things";
import { diffSnapshots } from "../diff-snapshots";
import { stepsOfEntity } from "../life-steps";
import { toChangeReport, type ChangeReport } from "../report-diff";
import { momentOf, type Basis } from "./basis";

/** What one step did to an entity and its relations. */
export interface StepAnswer extends Basis {
  /** The day on the asked clock, as written. */
  readonly date: string;
  /** Empty where the event only speaks of it. */
  readonly changes: readonly ChangeReport[];
}

/** All that ever happened to an entity, the earliest first, past the step that is asked about too. */
export interface HistoryAnswer {
  readonly entity: EntityId;
  readonly steps: readonly StepAnswer[];
}

/** Every version of an entity and of what relates to it, step by step. */
export function answerHistory(snapshot: Snapshot, entity: EntityId): HistoryAnswer {
  const { history } = snapshot;
  const own = new Set(history.abouts.get(entity)?.threads.map(({ key }) => key));
  const steps = stepsOfEntity(history, entity).map((step): StepAnswer => {
    const changes = diffSnapshots(snapshotAt(history, step - 1), snapshotAt(history, step)).filter(({ key }) => own.has(key));
    const rules = (history.effects[step] ?? []).flatMap((effect) => (own.has(effect.key) ? [effect.rule] : []));
    return { ...momentOf(snapshot, step), rules: [...new Set(rules)], date: history.steps[step - 1]?.day ?? "", changes: changes.map(toChangeReport) };
  });
  return { entity, steps };
}
