import { centreOf } from "../geometry";
import type { EdgeKind, Point, SceneNode } from "../scene";

/** The ways a line can lead; a number each, so that a search can count with them. */
export const SIDES = ["right", "down", "left", "up"] as const;
export type Side = (typeof SIDES)[number];

/** Where a line leaves or enters a node, on which side, and what using it costs in px of detour. */
export interface Port {
  readonly at: Point;
  readonly side: Side;
  readonly cost: number;
}

type Outline = Pick<SceneNode, "shape" | "box" | "extent">;

/** From the middle of an upper or lower border, px. */
const OFFSETS = [24, 48, 72] as const;
/** From the middle of a border at the side, px. */
const SIDE_OFFSET = 12;

function upper({ box }: Outline, dx: number, cost: number): Port {
  return { at: { x: centreOf(box).x + dx, y: box.y }, side: "up", cost };
}
function lower({ shape, box, extent }: Outline, dx: number, cost: number): Port {
  const bottom = shape === "circle" ? extent.y + extent.height : box.y + box.height;
  return { at: { x: centreOf(box).x + dx, y: bottom }, side: "down", cost };
}
function beside({ box }: Outline, dy: number, cost: number): Port[] {
  const y = centreOf(box).y + dy;
  return [
    { at: { x: box.x, y }, side: "left", cost },
    { at: { x: box.x + box.width, y }, side: "right", cost },
  ];
}

/** A circle takes lines from above and beside at one point only; beneath it, the width of its name has room for more. */
function offsets(outline: Outline, isUpper: boolean): number[] {
  const half = isUpper && outline.shape === "circle" ? 0 : (isUpper ? outline.box.width : outline.extent.width) / 2 - 12;
  return OFFSETS.filter((offset) => offset <= half).flatMap((offset) => [-offset, offset]);
}

function allBeside(outline: Outline, cost: number): Port[] {
  const off = outline.shape === "circle" ? [] : [-SIDE_OFFSET, SIDE_OFFSET].flatMap((dy) => beside(outline, dy, cost + 6));
  return [...beside(outline, 0, cost), ...off];
}

const allUpper = (outline: Outline, middle: number, off: number) => [
  upper(outline, 0, middle),
  ...offsets(outline, true).map((dx) => upper(outline, dx, off + Math.abs(dx) / 8)),
];
const allLower = (outline: Outline, middle: number, off: number) => [
  lower(outline, 0, middle),
  ...offsets(outline, false).map((dx) => lower(outline, dx, off + Math.abs(dx) / 8)),
];

/** Where lines of a kind may leave a node. Ownership leaves from the middle below, money from the side. */
export function portsOut(kind: EdgeKind, outline: Outline): Port[] {
  switch (kind) {
    case "ownership":
      return [lower(outline, 0, 0)];
    case "commitment":
    case "guarantee":
    case "office":
      return [...allLower(outline, 60, 0), ...allBeside(outline, 50)];
    case "debt":
    case "undrawn-facility":
    case "lineage":
      return [...allBeside(outline, 0), ...allLower(outline, 50, 30), ...allUpper(outline, 50, 30)];
  }
}

/** Where lines of a kind may enter a node. Ownership enters in the middle above. */
export function portsIn(kind: EdgeKind, outline: Outline): Port[] {
  switch (kind) {
    case "ownership":
      return [upper(outline, 0, 0)];
    case "commitment":
    case "guarantee":
    case "office":
      return [...allUpper(outline, 60, 0), ...allBeside(outline, 30)];
    case "debt":
    case "undrawn-facility":
    case "lineage":
      return [...allBeside(outline, 0), ...allUpper(outline, 80, 40), ...allLower(outline, 50, 30)];
  }
}

/** Where a line leaves or enters that found no room for its label on the straight way: around, by the sides; money, which goes by the sides, from below. */
export function portsAround(kind: EdgeKind, outline: Outline, isOut: boolean): Port[] {
  if (kind === "debt" || kind === "undrawn-facility" || kind === "lineage") return [...allBeside(outline, 60), ...(isOut ? allLower(outline, 0, 12) : allBeside(outline, 0))];
  return [...allBeside(outline, 0), ...(isOut ? allLower(outline, 160, 100) : allUpper(outline, 160, 100))];
}

/** An owner that does not stand above what it owns reaches it from the side. */
export function portsOfLevelOwnership(outline: Outline): Port[] {
  return allBeside(outline, 0);
}
