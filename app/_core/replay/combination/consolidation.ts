import type { Draft } from "../draft";
import { bringIntoBeing } from "../entering";
import type { EventOf } from "../../timeline/case";
import { extinguishBetween } from "./between";
import { joinHolders, MERGER_JOINING, readSides, unrecordedSide } from "./holders";
import { endOffices, passRelations, passStakes } from "./passing";
import { continueAs } from "./succession";

/** A + B → new C; both cease, and all they had and owed is C's (DGCL 251, 259). */
export function completeConsolidation(draft: Draft, event: EventOf<"consolidation-completed">): void {
  const { constituents, resulting } = event;
  bringIntoBeing(draft, event, resulting, "C1");
  const sides = readSides(draft, [...constituents, resulting]);
  for (const gone of constituents) continueAs(draft, gone, resulting, "consolidated", "C2");
  extinguishBetween(draft, [...constituents, resulting]);
  for (const gone of constituents) passStakes(draft, gone, resulting, "M3");
  const joining = [...sides.values()].filter(({ entity }) => entity !== resulting);
  joinHolders(draft, sides.get(resulting) ?? unrecordedSide(resulting), joining, MERGER_JOINING);
  for (const gone of constituents) passRelations(draft, gone, resulting, "M5");
  for (const gone of constituents) endOffices(draft, gone, "M6");
}
