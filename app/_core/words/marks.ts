/** What became of a thing at a step; each has a colour, a sign and a word of its own. "Changed" includes moved. */
export const CHANGE_MARKS = ["new", "changed", "ended"] as const;
export type ChangeMark = (typeof CHANGE_MARKS)[number];

/** "−" stands for what one side of a comparison has not, where nothing ended. */
export type MarkSign = "+" | "→" | "×" | "−";
export type MarkSigns = Readonly<Record<ChangeMark, MarkSign>>;

/** The sign that stands for a mark where colour cannot. */
export const MARK_SIGNS: MarkSigns = { new: "+", changed: "→", ended: "×" };
