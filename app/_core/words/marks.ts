/** What became of a thing at a step; each has a colour, a sign and a word of its own. "Changed" includes moved. */
export const CHANGE_MARKS = ["new", "changed", "ended"] as const;
export type ChangeMark = (typeof CHANGE_MARKS)[number];

/** The sign that stands for a mark where colour cannot. */
export const MARK_SIGNS: Record<ChangeMark, string> = { new: "+", changed: "→", ended: "×" };
