import type { Core } from "cytoscape";
import { useLayoutEffect, useRef } from "react";
import type { Box } from "../../_core/graph/scene";
import styles from "./object-tip.module.css";
import { placeTip } from "./place-tip";

interface ObjectTipProps {
  readonly cy: Core;
  readonly sentence: string;
  /** What the tip must not cover, in the scene. */
  readonly about: Box;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

/** A shape or line in words, beside it. It can itself be pointed at, to be read, enlarged or copied. */
export function ObjectTip({ cy, sentence, about, onPointerEnter, onPointerLeave }: ObjectTipProps) {
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      const element = tip.current;
      if (element === null) return;
      const [zoom, pan] = [cy.zoom(), cy.pan()];
      const seen = { x: about.x * zoom + pan.x, y: about.y * zoom + pan.y, width: about.width * zoom, height: about.height * zoom };
      const { x, y } = placeTip(seen, { width: element.offsetWidth, height: element.offsetHeight }, { width: cy.width(), height: cy.height() });
      element.style.translate = `${String(Math.round(x))}px ${String(Math.round(y))}px`;
    };
    place();
    cy.on("viewport resize", place);
    return () => {
      cy.off("viewport resize", place);
    };
  }, [cy, about, sentence]);
  return (
    <div ref={tip} className={styles.tip} role="tooltip" onPointerEnter={onPointerEnter} onPointerLeave={onPointerLeave}>
      {/[.!?]$/.test(sentence) ? sentence : `${sentence}.`}
    </div>
  );
}
