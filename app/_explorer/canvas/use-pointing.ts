import type { Core } from "cytoscape";
import { useCallback, useEffect, useRef, useState, type PointerEvent, type RefObject } from "react";
import { findObject } from "../../_core/graph/find-object";
import { boxAround } from "../../_core/graph/geometry";
import type { Box, Point, Scene } from "../../_core/graph/scene";
import type { SceneObject } from "../../_core/graph/scene-objects";
import type { ObjectKey } from "./looks";

/** How far beside a thin line still counts as on it, px on the screen. */
const REACH = { mouse: 8, pen: 10, touch: 20 } as const;
/** A press that moves further than this drags the chart, px. */
const TAP = { mouse: 5, pen: 8, touch: 12 } as const;
/** How long a pointer rests on a shape before it is told, and how long it may be away on its way to the tip, ms. */
const DELAY = { show: 70, hide: 180 } as const;

/** What is pointed at, and where its words go. */
export interface Pointed {
  readonly id: string;
  /** What the words must not cover, in the scene. */
  readonly about: Box;
  readonly isByKeyboard: boolean;
}

const kindOf = ({ pointerType }: PointerEvent): keyof typeof REACH => (pointerType === "touch" || pointerType === "pen" ? pointerType : "mouse");

/** Around the pointer on a line, which is long; a shape has its place. */
function aboutOf(scene: Scene, object: SceneObject, at: Point, zoom: number): Box {
  return scene.nodes.some(({ id }) => id === object.id) ? object.box : boxAround(at, 16 / zoom, 16 / zoom);
}

/**
 * Pointing at shapes and lines, by pointer or by keyboard, and choosing them by a click or a tap; a drag is none.
 * @param onChoose with null for a click on the paper
 */
export function usePointing(scene: Scene, step: number, readChart: () => Core | null, host: RefObject<HTMLElement | null>, onChoose: (key: ObjectKey | null) => void) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [isTipHidden, setIsTipHidden] = useState(false);
  const [toldAt, setToldAt] = useState(step);
  if (toldAt !== step) {
    setToldAt(step);
    // What was told of another step would stand over what happens now; the keyboard stays where it is.
    if (pointed?.isByKeyboard !== true) setIsTipHidden(true);
  }
  const timer = useRef(0);
  const press = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(null);

  const keep = useCallback(() => window.clearTimeout(timer.current), []);
  useEffect(() => keep, [keep]);
  const point = useCallback(
    (next: Pointed | null, delay = 0) => {
      keep();
      const act = () => {
        setPointed(next);
        setIsTipHidden(false);
      };
      if (delay === 0) act();
      else timer.current = window.setTimeout(act, delay);
    },
    [keep],
  );

  const findAt = (event: PointerEvent): { readonly object: SceneObject; readonly about: Box } | null => {
    const [cy, element] = [readChart(), host.current];
    if (cy === null || element === null) return null;
    const [{ left, top }, pan, zoom] = [element.getBoundingClientRect(), cy.pan(), cy.zoom()];
    const at = { x: (event.clientX - left - pan.x) / zoom, y: (event.clientY - top - pan.y) / zoom };
    const object = findObject(scene, at, REACH[kindOf(event)] / zoom);
    return object === null ? null : { object, about: aboutOf(scene, object, at, zoom) };
  };
  const setCursor = (isOver: boolean) => host.current?.toggleAttribute("data-over", isOver);

  const handlers = {
    onPointerMove: (event: PointerEvent) => {
      if (press.current !== null || kindOf(event) === "touch") return;
      const found = findAt(event);
      setCursor(found !== null);
      if (found !== null && found.object.id === pointed?.id) keep();
      else if (found !== null) point({ id: found.object.id, about: found.about, isByKeyboard: false }, DELAY.show);
      else if (pointed?.isByKeyboard !== true) point(null, DELAY.hide);
    },
    onPointerLeave: (event: PointerEvent) => {
      setCursor(false);
      // A finger leaves as soon as it is lifted: what it tapped stays told.
      if (pointed?.isByKeyboard !== true && kindOf(event) !== "touch") point(null, DELAY.hide);
    },
    onPointerDown: (event: PointerEvent) => {
      press.current = event.isPrimary && event.button === 0 ? { id: event.pointerId, x: event.clientX, y: event.clientY } : null;
      host.current?.focus({ preventScroll: true });
    },
    onPointerCancel: () => {
      press.current = null;
    },
    onPointerUp: (event: PointerEvent) => {
      const began = press.current;
      press.current = null;
      if (began?.id !== event.pointerId || Math.hypot(event.clientX - began.x, event.clientY - began.y) > TAP[kindOf(event)]) return;
      const found = findAt(event);
      point(found === null ? null : { id: found.object.id, about: found.about, isByKeyboard: false });
      // What is looked into says the same, and more.
      setIsTipHidden(true);
      onChoose(found?.object.key ?? null);
    },
  };
  return { pointed, isTipHidden, point, keep, hideTip: () => setIsTipHidden(true), awayFromTip: () => point(null, DELAY.hide), handlers };
}
