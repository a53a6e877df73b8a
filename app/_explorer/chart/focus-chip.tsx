import { X } from "lucide-react";
import type { Case } from "../../_core/timeline/case";
import { overlaps } from "../../_core/graph/geometry";
import type { Scene } from "../../_core/graph/scene";
import { Button } from "../ui/button";
import styles from "./focus-chip.module.css";

interface FocusChipProps {
  readonly theCase: Case;
  readonly scene: Scene;
  /** The id of an entity, as an address says it. */
  readonly focus: string;
  readonly onEnd: () => void;
}

/** What is in focus, by its name at the step; and where it is not on the chart, that it is not. */
function tellFocus(theCase: Case, { nodes }: Scene, focus: string): { readonly name: string; readonly absence: string } {
  const node = nodes.find(({ id }) => id === focus);
  if (node !== undefined) return { name: node.name.map(({ text }) => text).join(" "), absence: "" };
  const known = theCase.entities.find(({ id }) => id === focus);
  return known === undefined ? { name: focus, absence: "not in this case" } : { name: known.name, absence: "not on the chart at this step" };
}

/** In this order of liking: at the head stand the owners. */
const CORNERS = ["foot-left", "head-left", "foot-right", "head-right"] as const;
/** How much of a frame the words take, of its width and height. */
const TAKES = { width: 0.28, height: 0.1 } as const;

/** A corner of the frame in which nothing stands; the first where something stands in each. */
function freeCorner({ nodes, frame }: Scene): (typeof CORNERS)[number] {
  const [width, height] = [TAKES.width * frame.width, TAKES.height * frame.height];
  const isFree = (corner: string) => {
    const x = corner.endsWith("left") ? frame.x : frame.x + frame.width - width;
    const y = corner.startsWith("head") ? frame.y : frame.y + frame.height - height;
    return !nodes.some(({ extent }) => overlaps(extent, { x, y, width, height }));
  };
  return CORNERS.find(isFree) ?? CORNERS[0];
}

/** Says on the chart what it is narrowed to, and ends it. */
export function FocusChip({ theCase, scene, focus, onEnd }: FocusChipProps) {
  const { name, absence } = tellFocus(theCase, scene, focus);
  return (
    <p className={styles.chip} data-focus-chip data-corner={freeCorner(scene)}>
      <span>
        Focus: <strong>{name}</strong>
        {absence === "" ? null : <span className={styles.absence}>, {absence}</span>}
      </span>
      <Button look="quiet" isIcon aria-label="End the focus" onClick={onEnd}>
        <X size={15} aria-hidden="true" />
      </Button>
    </p>
  );
}
