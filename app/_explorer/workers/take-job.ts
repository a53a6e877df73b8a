import type { Answer, JobShape } from "./job";

/** Does the one job that the worker was made for. */
export function takeJob<Job extends JobShape>(work: (order: Job["order"], tell: (progress: Job["progress"]) => void) => Promise<Job["result"]> | Job["result"]): void {
  const say = (answer: Answer<Job["progress"], Job["result"]>) => postMessage(answer);
  addEventListener("message", ({ data }: MessageEvent<Job["order"]>) => {
    void Promise.resolve()
      .then(() => work(data, (progress) => say({ of: "progress", progress })))
      .then(
        (result) => say({ of: "result", result }),
        // Thrown where nobody catches it, so that the page hears that the worker failed.
        (problem: unknown) => setTimeout(() => { throw problem; }),
      );
  });
}
