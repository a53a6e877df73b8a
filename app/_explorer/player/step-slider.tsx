"use client";

import { startTransition, useOptimistic, useRef } from "react";
import { useNavigation } from "../page/navigation";
import { hrefOfStep, type StepPage } from "../view/step-page";
import styles from "./player.module.css";

/** Every step of the case on one line. A drag leaves one trace in the browser's history, not one for each step passed. */
export function StepSlider({ page }: { readonly page: StepPage }) {
  const { shelf, goTo } = useNavigation();
  const isDragging = useRef(false);
  const { view, step, stepCount, story } = page;
  // Where the thumb is, until the page is there: else a key that comes before it would count from the step before.
  const [thumb, setThumb] = useOptimistic(step);
  const slideTo = (to: number) => {
    if (shelf === null) return;
    const replace = isDragging.current;
    isDragging.current = true;
    startTransition(() => {
      setThumb(to);
      goTo(hrefOfStep(shelf.defaults, shelf.historyOf(view.account, view.clock), to), { replace });
    });
  };
  const rest = () => {
    isDragging.current = false;
  };
  return (
    <input
      className={`${styles.slider ?? ""} needs-script`}
      type="range"
      min={0}
      max={stepCount}
      value={thumb}
      disabled={shelf === null}
      aria-label="Step"
      aria-valuetext={`Step ${step} of ${stepCount}, ${story.day}: ${story.headline}`}
      onChange={(event) => slideTo(event.currentTarget.valueAsNumber)}
      onPointerUp={rest}
      onKeyUp={rest}
      onBlur={rest}
    />
  );
}
