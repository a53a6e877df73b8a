import { forEachName } from "../mentions";
import { eventsOfAccount } from "../replay/account-events";
import type { Case, CaseEvent } from "../timeline/case";
import type { EventType } from "../vocabulary";
import type { Warning } from "./codes";

/** The usual order of what happens on one day. A rollover is issue and transfer in one and has no turn. */
const USUAL_ORDER = ["formation", "issue", "rename", "transfer", "merger", "dissolution"] as const;
type Turn = (typeof USUAL_ORDER)[number];

const TURNS: Partial<Record<EventType, Turn>> = {
  "entity-formed": "formation",
  "entity-renamed": "rename",
  "entity-converted": "rename",
  "stake-disposed": "transfer",
  "spin-off-completed": "transfer",
  "share-exchange-completed": "transfer",
  "merger-completed": "merger",
  "consolidation-completed": "merger",
  "division-completed": "merger",
  "entity-dissolved": "dissolution",
  "entity-terminated": "dissolution",
};

function turnOf(event: CaseEvent): Turn | undefined {
  if (event.type === "stake-acquired") return event.from === "issue" ? "issue" : "transfer";
  return TURNS[event.type];
}

/** The furthest turn of a day so far, and the event that took it. */
interface Reached {
  readonly turn: Turn;
  readonly by: CaseEvent;
}

function warnOfTurn(event: CaseEvent, turn: Turn, { turn: earlier, by }: Reached, index: number): Warning {
  return {
    code: "unusual-order-within-a-day",
    path: ["events", index],
    event: event.id,
    expected: `within one day, of the same company: ${USUAL_ORDER.join(", ")}`,
    found: `its turn is ${turn}, and it stands after "${by.id}", whose turn is ${earlier}`,
    advice: "Exchange the two unless a source gives this order: the order of the file decides.",
  };
}

/** Events of one company on one exact day that stand in an order other than the usual; each once, whatever its accounts. */
export function warnOfOrder(theCase: Case, indexOf: (event: CaseEvent) => number): Warning[] {
  const warnings = new Map<CaseEvent, Warning>();
  for (const { id } of theCase.accounts) {
    let today = "";
    const reached = new Map<string, Reached>();
    for (const event of eventsOfAccount(theCase, id)) {
      if (event.effective !== today) reached.clear();
      today = event.effective;
      const turn = turnOf(event);
      if (turn === undefined || today.length !== "YYYY-MM-DD".length || today.includes("/")) continue;
      forEachName(event, (entity, names) => {
        if (names !== "entity") return;
        const earlier = reached.get(entity);
        if (earlier === undefined || USUAL_ORDER.indexOf(earlier.turn) <= USUAL_ORDER.indexOf(turn)) reached.set(entity, { turn, by: event });
        else if (!warnings.has(event)) warnings.set(event, warnOfTurn(event, turn, earlier, indexOf(event)));
      });
    }
  }
  return [...warnings.values()];
}
