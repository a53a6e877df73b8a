import type { Draft } from "./draft";

/** Says that what an event works on does not stand at this point. */
export function reportNotStanding(draft: Draft, what: string, id: string, field: string): void {
  draft.fault("not-standing", {
    subject: `${what} ${id}`,
    path: [field],
    expected: `the ${what} "${id}" to stand`,
    found: `no such ${what} at this point`,
    advice: `Open it by an earlier event, or move this event to where it stands.`,
  });
}

/** Says that what an event opens stands already. */
export function reportAlreadyStands(draft: Draft, what: string, id: string, field: string): void {
  draft.fault("already-stands", {
    subject: `${what} ${id}`,
    path: [field],
    expected: `a ${what} that does not stand yet`,
    found: `the ${what} "${id}", which stands already`,
    advice: "Tell a change of it by an event that amends it, or give the new one an id of its own.",
  });
}
