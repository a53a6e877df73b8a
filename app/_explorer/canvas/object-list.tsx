import { useRef, type KeyboardEvent } from "react";
import type { SceneObject } from "../../_core/graph/scene-objects";
import type { ObjectKey } from "./looks";
import styles from "./object-list.module.css";

interface ObjectListProps {
  readonly objects: readonly SceneObject[];
  readonly chosen: ObjectKey | null;
  /** The object that Tab comes to; the first where it is not on the chart. */
  readonly current: string | null;
  readonly onFocus: (object: SceneObject) => void;
  readonly onBlur: () => void;
  readonly onChoose: (key: ObjectKey) => void;
}

/**
 * Every shape and line of the chart as a button that is heard and not seen: the canvas shows where one is. One stop of
 * Tab; ↑ and ↓ go from one to the next.
 */
export function ObjectList({ objects, chosen, current, onFocus, onBlur, onChoose }: ObjectListProps) {
  const list = useRef<HTMLUListElement>(null);
  const stop = objects.find(({ id }) => id === current)?.id ?? objects[0]?.id;
  const rove = (event: KeyboardEvent) => {
    const by = event.shiftKey ? undefined : { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const next = buttons[buttons.findIndex((button) => button === document.activeElement) + by];
    event.preventDefault();
    event.stopPropagation();
    next?.focus({ preventScroll: true });
  };
  return (
    <ul ref={list} className={styles.list} aria-label="Shapes and lines" onKeyDown={rove}>
      {objects.map((object) => (
        <li key={object.id}>
          <button
            type="button"
            data-object={object.id}
            tabIndex={object.id === stop ? 0 : -1}
            aria-current={object.key === chosen ? "true" : undefined}
            onFocus={() => onFocus(object)}
            onBlur={onBlur}
            onClick={() => onChoose(object.key)}
          >
            {object.sentence}
          </button>
        </li>
      ))}
    </ul>
  );
}
