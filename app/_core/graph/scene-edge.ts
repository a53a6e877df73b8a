import type { EdgeKind } from "./scene";

/** Whether a line stands for something promised and not yet given: drawn dashed. */
export function isPromise(kind: EdgeKind): boolean {
  return kind === "commitment" || kind === "undrawn-facility" || kind === "guarantee";
}
