import type { CSSProperties } from "react";

const percent = (part: number) => `${String(Math.round(part * 100_000) / 1000)}%`;

/** Stands at a part of the width, 0 to 1. */
export const across = (at: number): CSSProperties => ({ left: percent(at) });

/** Reaches from one part of the width to another. */
export const between = (from: number, to: number): CSSProperties => ({ left: percent(from), width: percent(to - from) });
