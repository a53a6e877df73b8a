import type { CheckJob, ReadCaseFile } from "../workers/job";
import { runInWorker, type JobWatch } from "./run-in-worker";

/** Reads and checks a file beside the page, so that the page stays alive; the schemas are fetched for that alone. */
export function checkInWorker(file: Blob, watch: JobWatch<CheckJob["progress"]>): Promise<ReadCaseFile> {
  return runInWorker<CheckJob>(new Worker(new URL("../workers/check-case.worker.ts", import.meta.url), { type: "module" }), file, watch);
}
