import type { Draft } from "./draft";
import type { EventOf } from "../timeline/case";
import type { EventType } from "../vocabulary";

/** Reads what stands and drafts what the event makes of it. Those whom the event names have entered before. */
export type Decide<T extends EventType> = (draft: Draft, event: EventOf<T>) => void;

/** A decider for each of some event types. */
export type Deciders<T extends EventType> = { readonly [Each in T]: Decide<Each> };

