import type { Deciders } from "./decider";
import type { EVENT_FAMILIES } from "../vocabulary";

/** A thing bought is noted on its buyer; no relation moves. */
export const ASSETS: Deciders<(typeof EVENT_FAMILIES)["assets"][number]> = {
  "asset-bought": (draft, event) => {
    draft.put({ of: "asset", event: event.id, buyer: event.buyer, what: event.what }, "B1");
  },
};
