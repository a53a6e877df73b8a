import type { Snapshot } from "../../replay/snapshot";
import type { EntityId } from "../../replay/things";
import type { ShareText } from "../../timeline/primitives";
import { readOwnership, type ControlAnswer as Controlled, type Ownership } from "../ownership/ask-ownership";
import type { Reading } from "../ownership/majority-control";
import { toShareText } from "../ownership/share-text";
import { toStakeBasis, type StakeBasis } from "./answer-ownership";

/** One majority: votes in a company, held by the controller or by companies that it controls. Percent of the votes. */
export interface MajorityAnswer {
  readonly company: EntityId;
  readonly held: readonly (StakeBasis & { readonly counted: ShareText })[];
}

/** Who controls whom by majority, and why. */
export interface ControlledAnswer {
  readonly controller: EntityId;
  readonly company: EntityId;
  readonly is: Reading;
  /** Majority after majority, each resting on those before it. */
  readonly proof: readonly MajorityAnswer[];
}

/** Control by majority over an entity, and by it. */
export interface ControlAnswer {
  readonly entity: EntityId;
  readonly controlledBy: readonly ControlledAnswer[];
  readonly controls: readonly ControlledAnswer[];
  /** Where two holders have exactly half of its votes each: neither controls alone. */
  readonly halves: readonly EntityId[];
}

function tell(snapshot: Snapshot, ownership: Ownership, { controller, company, is, proof }: Controlled): ControlledAnswer {
  const majorities = proof.map((majority): MajorityAnswer => ({
    company: ownership.idOf(majority.company),
    held: majority.held.map((link) => ({ ...toStakeBasis(snapshot, ownership.idOf(link.owner), ownership.idOf(link.held)), counted: toShareText(link) })),
  }));
  return { controller, company, is, proof: majorities };
}

/** Who controls an entity by majority of votes, and what it controls, at a step. */
export function answerControl(snapshot: Snapshot, entity: EntityId): ControlAnswer {
  const votes = readOwnership(snapshot, "votes");
  const inOrder = (answers: readonly Controlled[]) => [...answers].sort((a, b) => Number(a.is === "possible") - Number(b.is === "possible"));
  return {
    entity,
    controlledBy: inOrder(votes.controllersOf(entity)).map((it) => tell(snapshot, votes, it)),
    controls: inOrder(votes.controlledBy(entity)).map((it) => tell(snapshot, votes, it)),
    halves: votes.halvesOf(entity),
  };
}
