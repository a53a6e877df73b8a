import type { Dossier } from "../../analysis/dossier";
import { RULES } from "../../replay/rules";
import { snapshotAt, type Snapshot } from "../../replay/snapshot";
import { formatOnDay } from "../on-day";
import { tellLife } from "../lives";

/** How a thing stands to the step, in words, and the step that made it so. */
export interface ToldPresence {
  readonly is: Dossier["presence"]["is"];
  readonly words: string;
  /** "winding up" and the like, where it stands but not in full; else null. */
  readonly state: string | null;
  readonly step: number;
}

function attested({ history }: Snapshot, step: number, { versions }: Dossier): boolean {
  const isSeen = history.steps[step - 1]?.event.type.endsWith("-existed") === true;
  return isSeen || versions.find((version) => version.step === step)?.rules.includes("E3") === true;
}

/** On the known clock: whether it became known on another day than it happened. */
function isLate({ history }: Snapshot, step: number): boolean {
  const told = history.steps[step - 1];
  return told !== undefined && told.day !== told.event.effective;
}

function tellGone(snapshot: Snapshot, { thing, versions }: Dossier, since: number, onDay: string): string {
  if (thing.of === "entity") {
    const life = tellLife(snapshotAt(snapshot.history, since), thing);
    return life.slice(0, 1).toUpperCase() + life.slice(1);
  }
  const rule = versions.find(({ step }) => step === since)?.rules.at(-1);
  return `Ended ${onDay}${rule === undefined ? "" : `: ${RULES[rule]}`}`;
}

/** "Stands since 27 October 2022", "On record by 2020", "Known since 4 April 2023", "Not yet: enters on 26 April 2022", "Ended 27 October 2022, merged into Twitter, Inc." */
export function tellPresence(snapshot: Snapshot, dossier: Dossier): ToldPresence {
  const { presence, thing } = dossier;
  const step = presence.is === "not-yet" ? presence.enters : presence.since;
  const onDay = formatOnDay(snapshot.history.steps[step - 1]?.day ?? "");
  switch (presence.is) {
    case "not-yet":
      return { is: presence.is, step, state: null, words: `Not yet: enters ${onDay}` };
    case "gone":
      return { is: presence.is, step, state: null, words: tellGone(snapshot, dossier, step, onDay) };
    case "standing": {
      const life = thing.of === "entity" ? tellLife(snapshot, thing) : "";
      const verb = isLate(snapshot, step) ? "Known" : attested(snapshot, step, dossier) ? "On record" : "Stands";
      const since = onDay.startsWith("by ") ? onDay : `since ${onDay.replace(/^\w+ /, "")}`;
      return { is: presence.is, step, state: life === "" ? null : life, words: `${verb} ${since}` };
    }
  }
}
