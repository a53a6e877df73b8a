import { useEffect, useState } from "react";
import type { Scene } from "../../_core/graph/scene";
import { MOTION } from "../../_design/tokens";
import { frameAt, stillFrame, type Frame } from "./motion/frame-at";
import { toTransition, type Transition } from "./motion/transition";

/** A scene with its place in a telling. */
export interface ShownStep {
  readonly scene: Scene;
  /** The telling: steps of another are no neighbours. */
  readonly telling: string;
  readonly step: number;
}

interface Play {
  readonly transition: Transition;
  readonly isBackward: boolean;
}

/** What is to be seen between two scenes; null where the new one is just shown. */
function toPlay(from: ShownStep, to: ShownStep): Play | null {
  const isBackward = to.step < from.step;
  if (from.telling !== to.telling || Math.abs(to.step - from.step) > 1) return null;
  const transition = isBackward ? toTransition(to.scene, from.scene, MOTION) : toTransition(from.scene, to.scene, MOTION);
  return transition.duration === 0 ? null : { transition, isBackward };
}

/**
 * What is drawn now. A step to a neighbour is seen as what it is; every other, and one that comes while something still
 * moves, stands at once.
 */
export function useFrame(shown: ShownStep, mayMove: boolean): { readonly frame: Frame; readonly isMoving: boolean } {
  const [last, setLast] = useState(shown);
  const [play, setPlay] = useState<Play | null>(null);
  const [at, setAt] = useState(0);
  if (last.scene !== shown.scene) {
    setLast(shown);
    setPlay(mayMove && play === null ? toPlay(last, shown) : null);
    setAt(0);
  } else if (play !== null && !mayMove) setPlay(null);

  useEffect(() => {
    if (play === null) return;
    let [begin, asked] = [-1, 0];
    const draw = (now: number) => {
      if (begin < 0) begin = now;
      if (now - begin >= play.transition.duration) setPlay(null);
      else {
        setAt(now - begin);
        asked = requestAnimationFrame(draw);
      }
    };
    asked = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(asked);
  }, [play]);

  const { scene } = shown;
  const [still, setStill] = useState(() => stillFrame(scene));
  if (still.scene !== scene) setStill(stillFrame(scene));
  if (play === null) return { frame: still, isMoving: false };
  return { frame: frameAt(play.transition, play.isBackward ? play.transition.duration - at : at), isMoving: true };
}
