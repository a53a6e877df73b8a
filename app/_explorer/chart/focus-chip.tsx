import { X } from "lucide-react";
import type { Case } from "../../_core/timeline/case";
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

/** Says on the chart what it is narrowed to, and ends it. */
export function FocusChip({ theCase, scene, focus, onEnd }: FocusChipProps) {
  const { name, absence } = tellFocus(theCase, scene, focus);
  return (
    <p className={styles.chip} data-focus-chip>
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
