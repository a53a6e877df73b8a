import type { Answer, JobShape } from "../workers/job";

/** How a job is followed and given up. */
export interface JobWatch<Progress> {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Has a job done by a worker of its own, which ends with it; giving it up ends the worker at once.
 * @throws Error when the worker fails; the signal's reason (an `AbortError`) when the job is given up
 */
export function runInWorker<Job extends JobShape>(worker: Worker, order: Job["order"], { signal, onProgress }: JobWatch<Job["progress"]> = {}): Promise<Job["result"]> {
  const ended = new AbortController();
  return new Promise<Job["result"]>((resolve, reject) => {
    const { signal: untilEnd } = ended;
    const fail = () => reject(new Error("the worker failed"));
    worker.addEventListener("message", ({ data }: MessageEvent<Answer<Job["progress"], Job["result"]>>) => {
      if (data.of === "result") resolve(data.result);
      else onProgress?.(data.progress);
    }, { signal: untilEnd });
    worker.addEventListener("error", (event) => { event.preventDefault(); fail(); }, { signal: untilEnd });
    worker.addEventListener("messageerror", fail, { signal: untilEnd });
    const giveUp = () => reject(signal?.reason as Error);
    if (signal?.aborted === true) return giveUp();
    signal?.addEventListener("abort", giveUp, { signal: untilEnd });
    worker.postMessage(order);
  }).finally(() => {
    ended.abort();
    worker.terminate();
  });
}
