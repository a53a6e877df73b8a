import type { Deciders } from "../decider";
import type { EVENT_FAMILIES } from "../../vocabulary";
import { completeConsolidation } from "./consolidation";
import { completeDivision } from "./division";
import { completeMerger } from "./merger";
import { completeShareExchange } from "./share-exchange";
import { completeSpinOff } from "./spin-off";

/** Events by which companies become one, part, or change whom they belong to. */
export const COMBINATION: Deciders<(typeof EVENT_FAMILIES)["combination"][number]> = {
  "merger-completed": completeMerger,
  "consolidation-completed": completeConsolidation,
  "division-completed": completeDivision,
  "spin-off-completed": completeSpinOff,
  "share-exchange-completed": completeShareExchange,
};
