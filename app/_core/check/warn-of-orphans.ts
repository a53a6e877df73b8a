import type { Effect } from "../replay/change";
import type { History } from "../replay/history";
import type { Thing } from "../replay/things";
import type { CaseEvent } from "../timeline/case";
import type { Warning } from "./codes";

const MOST_NAMED = 5;

function nameThing(thing: Thing): string {
  switch (thing.of) {
    case "stake":
      return `the stake of "${thing.owner}" in "${thing.held}"`;
    case "office":
      return `the post of "${thing.person}" in "${thing.entity}"`;
    case "listing":
      return `the listing of "${thing.entity}"`;
    case "asset":
      return `what "${thing.buyer}" bought by "${thing.event}"`;
    case "facility":
    case "commitment":
    case "agreement":
      return `the ${thing.of} "${thing.id}"`;
    case "entity":
      return `"${thing.id}"`;
    case "succession":
      return `that "${thing.to}" continues "${thing.from}"`;
  }
}

function listOrphans(effects: readonly Effect[]): string {
  const things = effects.flatMap(({ before }) => (before === null ? [] : nameThing(before)));
  const more = things.length - MOST_NAMED;
  return `${things.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Terminations that leave relations undistributed (rule E9); each once, whatever its accounts. */
export function warnOfOrphans(histories: readonly History[], indexOf: (event: CaseEvent) => number): Warning[] {
  const warnings = new Map<CaseEvent, Warning>();
  for (const history of histories) {
    history.steps.forEach(({ event }, index) => {
      const orphaned = (history.effects[index + 1] ?? []).filter(({ rule }) => rule === "E9");
      if (orphaned.length === 0 || warnings.has(event)) return;
      warnings.set(event, {
        code: "orphaned-relations",
        path: ["events", indexOf(event)],
        event: event.id,
        expected: "an entity whose relations were distributed before it ended",
        found: `${listOrphans(orphaned)}, ended with it`,
        advice: "Tell before it where they went, if a source says so; else they end with the entity (rule E9).",
      });
    });
  }
  return [...warnings.values()];
}
