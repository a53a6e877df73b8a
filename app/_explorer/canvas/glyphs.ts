import type { SceneNode } from "../../_core/graph/scene";

/** The side of the square in which the tip of a lineage is drawn around the line's end, px. */
export const TIP_SIDE = 36;

function toImage(side: number, content: string): string {
  // Four times as large as drawn, so that an image that is cut once stays sharp when zoomed.
  const size = side * 4;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-side / 2} ${-side / 2} ${side} ${side}"><g fill="none" stroke-linecap="round" stroke-linejoin="round">${content}</g></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

const SIGNS: Readonly<Record<NonNullable<SceneNode["mark"]>, string>> = {
  new: "M-4 0H4M0-4V4",
  changed: "M-4 0H3.5M.5-3.5 4 0 .5 3.5",
  ended: "M-3-3 3 3M3-3-3 3",
};

/** The sign of a mark, for a disc of 18 px; the same as in a picture. */
export function signGlyph(mark: keyof typeof SIGNS, color: string): string {
  return toImage(18, `<path d="${SIGNS[mark]}" stroke="${color}" stroke-width="1.6"/>`);
}

/** Head and shoulders, for a circle of 44 px; the same as in a picture. */
export function personGlyph(color: string): string {
  return toImage(44, `<g stroke="${color}" stroke-width="1.25"><circle cy="-4.4" r="5.94"/><path d="M-11 12.32c1.1-13.2 20.9-13.2 22 0"/></g>`);
}

/** The double chevron at the end of a lineage, turned by so many degrees. */
export function lineageGlyph(color: string, turn: number): string {
  return toImage(TIP_SIDE, `<path transform="rotate(${turn})" d="M-9-7-1.5 0-9 7M-16-7-8.5 0-16 7" stroke="${color}" stroke-width="2.25"/>`);
}
