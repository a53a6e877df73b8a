import type { Placement } from "../../_core/graph/placement";
import type { Case } from "../../_core/timeline/case";
import type { PlaceJob } from "../workers/job";
import { runInWorker, type JobWatch } from "./run-in-worker";

/** Finds the place of every entity of a case beside the page, which for a large case takes seconds. */
export function placeInWorker(theCase: Case, watch: JobWatch<PlaceJob["progress"]>): Promise<Placement> {
  return runInWorker<PlaceJob>(new Worker(new URL("../workers/place-case.worker.ts", import.meta.url), { type: "module" }), theCase, watch);
}
