/** Where and when a finger touched, in px and ms. */
export interface Touched {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** The least way of a swipe, px; how much wider than high it is; the longest it takes, ms: a slower one selects text or scrolls. */
const [LEAST, WIDER, LONGEST] = [56, 2, 600];

/** What a finger meant: swept to the left it turns to the next step, to the right to the previous; else nothing. */
export function readSwipe(from: Touched, to: Touched): "next" | "previous" | null {
  const [right, down] = [to.x - from.x, to.y - from.y];
  if (Math.abs(right) < LEAST || Math.abs(right) < WIDER * Math.abs(down) || to.at - from.at > LONGEST) return null;
  return right < 0 ? "next" : "previous";
}
