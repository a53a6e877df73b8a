import type { CaseEvent, EventOf } from "../case";
import type { Path } from "../faults";
import { nearestWords, listWords } from "../nearest-words";
import type { ReferenceCheck } from "./reference-check";

/** The index of the first id that comes a second time; -1 where each comes once. */
function firstRepeated(ids: readonly string[]): number {
  const seen = new Set<string>();
  return ids.findIndex((id) => seen.size === seen.add(id).size);
}

function checkConstituents(check: ReferenceCheck, event: EventOf<"merger-completed" | "consolidation-completed">): void {
  const { constituents } = event;
  const twice = firstRepeated(constituents);
  if (twice < 0 && constituents.length > 1) return;
  check.reportIn(event, "merger-with-itself", twice < 0 ? ["constituents"] : ["constituents", twice], {
    expected: "two or more companies, each named once",
    found: twice < 0 ? `only "${constituents[0] ?? ""}"` : `"${constituents[twice] ?? ""}" named twice`,
    advice: "Name every company that enters, the survivor among them; a company alone is converted or renamed.",
  });
}

function checkSurvivor(check: ReferenceCheck, event: EventOf<"merger-completed">): void {
  const { constituents, survivor } = event;
  if (constituents.includes(survivor) || ![survivor, ...constituents].every((id) => check.knows.entities(id))) return;
  const near = nearestWords(survivor, constituents);
  const guess = near.length === 0 ? "" : `Did you mean ${listWords(near)}? `;
  check.reportIn(event, "survivor-not-constituent", ["survivor"], {
    expected: `one of the constituents: ${listWords(constituents)}`,
    found: `"${survivor}"`,
    advice: `${guess}Name the survivor among the constituents too; where all of them end in a new company, it is a consolidation-completed.`,
  });
}

type Sides = readonly [a: string, b: string, atB: Path, what: string];

const NO_SIDES: readonly Sides[] = [];

/** The pairs in an event that must be two different entities. */
function oppositesIn(event: CaseEvent): readonly Sides[] {
  switch (event.type) {
    case "stake-acquired":
      return [[event.owner, event.from, ["from"], "buyer and seller"]];
    case "stake-disposed":
      return event.to === undefined ? [] : [[event.owner, event.to, ["to"], "seller and buyer"]];
    case "stake-exchanged":
      return [
        [event.contributed, event.into, ["into"], "the company whose shares are given and the one whose shares are received"],
        [event.contributor, event.into, ["into"], "who gives shares and the company that gives its own for them"],
      ];
    case "facility-sold":
      return [[event.from, event.to, ["to"], "seller and buyer"]];
    case "consolidation-completed": {
      const { constituents, resulting } = event;
      return constituents.includes(resulting) ? [[resulting, resulting, ["resulting"], "a constituent and the new company"]] : [];
    }
    case "division-completed": {
      const repeated = firstRepeated([event.entity, ...event.into]) - 1;
      const id = event.into[repeated];
      return id === undefined ? [] : [[id, id, ["into", repeated], "the divided company and those that come of it"]];
    }
    case "spin-off-completed":
      return [[event.parent, event.held, ["held"], "the parent and what it distributes"]];
    case "share-exchange-completed":
      return [[event.acquired, event.acquirer, ["acquirer"], "acquired and acquirer"]];
    default:
      return NO_SIDES;
  }
}

/** Companies must not be merged, exchanged, divided or sold into themselves. */
export function checkCombination(check: ReferenceCheck, event: CaseEvent): void {
  if (event.type === "merger-completed" || event.type === "consolidation-completed") checkConstituents(check, event);
  if (event.type === "merger-completed") checkSurvivor(check, event);
  for (const [a, b, path, what] of oppositesIn(event)) {
    if (a !== b) continue;
    check.reportIn(event, "same-on-both-sides", path, {
      expected: `${what} to be different`,
      found: `"${b}" as both`,
      advice: "Correct one of the two.",
    });
  }
}
