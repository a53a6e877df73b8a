import { CannotDraw } from "./draw-svg";
import { formatCount } from "../../_core/words/counts";

/** What went wrong with an export, and what to do. */
export function tellProblem(problem: unknown): string {
  if (problem instanceof CannotDraw) {
    const { width, height } = problem.size;
    return `The browser could not draw ${formatCount(width)} × ${formatCount(height)} px. Choose a smaller size, or SVG, which has no limit.`;
  }
  if (problem instanceof TypeError) return "Something that the picture needs could not be fetched. Check the connection, and try again.";
  return "The file could not be made. Try a smaller size; if that does not help, another browser.";
}
