import { COLORS, TINT_OF, type ColorName, type Meaning, type Theme } from "../../_design/tokens";
import type { EdgeKind, SceneEdge } from "../graph/scene";
import type { ChangeMark } from "../words/marks";

/** A colour for each name, as SVG writes it. */
export type Palette = Readonly<Record<ColorName, string>>;

/** "page" takes the colours of the page that the picture stands in, so that it follows the page's theme. */
export type PictureTheme = Theme | "page";

function toVariable(name: string): string {
  return `var(--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
}

/** The colours of a theme. */
export function paletteOf(theme: PictureTheme): Palette {
  if (theme !== "page") return COLORS[theme];
  return Object.fromEntries(Object.keys(COLORS.light).map((name) => [name, toVariable(name)])) as Record<ColorName, string>;
}

/** What each mark of change means in colour. */
export const MARK_MEANING: Readonly<Record<ChangeMark, Meaning>> = { new: "gained", changed: "changed", ended: "ended" };

const KIND_COLOR: Readonly<Record<EdgeKind, ColorName>> = {
  ownership: "ink",
  debt: "debt",
  "undrawn-facility": "debt",
  commitment: "soft",
  guarantee: "debt",
  office: "soft",
  lineage: "lineage",
};

/** Money and lineage keep their own colour through a change, which the disc alone then tells; an end takes its colour from all. */
const KEEPS_COLOR: readonly EdgeKind[] = ["debt", "undrawn-facility", "lineage"];

type Looks = Pick<SceneEdge, "kind" | "mark" | "isEnded">;

/** The colour of a line: of its change, else of its kind. */
export function colorOfEdge({ kind, mark, isEnded }: Looks): ColorName {
  if (mark !== null && (mark === "ended" || !KEEPS_COLOR.includes(kind))) return MARK_MEANING[mark];
  return isEnded && kind !== "lineage" ? "soft" : KIND_COLOR[kind];
}

/** The colour beneath a line's label. */
export function tintOfEdge({ kind, mark }: Looks): ColorName {
  if (mark === null) return "paper";
  return mark !== "ended" && KEEPS_COLOR.includes(kind) ? (kind === "lineage" ? "lineageTint" : "debtTint") : TINT_OF[MARK_MEANING[mark]];
}
