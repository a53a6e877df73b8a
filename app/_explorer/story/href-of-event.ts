import type { EventId } from "../../_core/replay/things";

/** The address of an event in an account; null where that account does not tell it. */
export type HrefOfEvent = (account: string, event: EventId) => string | null;
