import type { ChartedCase } from "./chapters";
import type { DrawnEntity } from "./drawn";
import type { Snapshot } from "../replay/snapshot";
import type { EntityId, EntityThing, OfficeThing } from "../replay/things";
import { formatDayShort } from "../words/days";
import { describeEntity, nameAt } from "../words/entities";
import { formatList } from "../words/lists";
import { postInSentence, tellRelation } from "../words/relations";

/** Posts by the company in which they are held: "sole director of Twitter, Inc." */
function tellOffices(snapshot: Snapshot, offices: readonly OfficeThing[]): string[] {
  const posts = new Map<EntityId, string[]>();
  for (const { entity, post } of offices) posts.set(entity, [...(posts.get(entity) ?? []), postInSentence(post)]);
  return [...posts].map(([entity, held]) => `${formatList(held)} of ${nameAt(snapshot, entity)}`);
}

function describeLife({ life }: EntityThing): string | undefined {
  switch (life.status) {
    case "standing":
      return undefined;
    case "winding-up":
      return "winding up";
    case "revoked":
      return "revoked by its register";
    case "ended":
      return life.reason === "not-followed" ? "not followed from here" : `ended ${formatDayShort(life.on)}`;
  }
}

/** What stands beneath a name on the chart: how the entity ended, what a person does, else form and place. May be "". */
export function tellDetail(theCase: ChartedCase, snapshot: Snapshot, { entity, offices }: DrawnEntity): string {
  const life = describeLife(entity);
  if (life !== undefined) return life;
  const [first, ...others] = tellOffices(snapshot, offices);
  if (first !== undefined) return others.length === 0 ? first : `${first}, and ${others.length} more`;
  if (entity.kind === "person") return "";
  const members = theCase.entities.find(({ id }) => id === entity.id)?.members?.length ?? 0;
  return members > 1 ? `${describeEntity(entity)} of ${members}` : describeEntity(entity);
}

/** A node in words: what it is, the posts told beneath it, and what the step made of it. No full stop. */
export function tellNode(snapshot: Snapshot, { entity, offices, mark }: DrawnEntity): string {
  const told = tellOffices(snapshot, offices);
  const parts = [tellRelation(snapshot, entity), ...(told.length === 0 ? [] : [formatList(told)])];
  if (mark === "new") parts.push("new at this step");
  if (mark === "changed") parts.push("changed at this step");
  return parts.join(", ");
}
