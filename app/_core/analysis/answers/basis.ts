import type { RuleId } from "../../replay/rules";
import type { Snapshot } from "../../replay/snapshot";
import type { Key } from "../../replay/things";
import { readVersions, stepsBehind } from "../thing-versions";

/** An event on which an answer rests, and the rules by which it made what it made. */
export interface Basis {
  readonly step: number;
  readonly event: string;
  readonly rules: readonly RuleId[];
}

/** A step and its event. */
export type Moment = Pick<Basis, "step" | "event">;

/** The step and its event; step 0 has the empty one. */
export function momentOf({ history }: Snapshot, step: number): Moment {
  return { step, event: history.steps[step - 1]?.event.id ?? "" };
}

/** The events by which what stands under a key came to stand as it does, the earliest first. */
export function basisOf(snapshot: Snapshot, key: Key): Basis[] {
  const versions = readVersions(snapshot.history, key);
  return stepsBehind(snapshot, key).map((step) => ({ ...momentOf(snapshot, step), rules: versions.find((version) => version.step === step)?.rules ?? [] }));
}
