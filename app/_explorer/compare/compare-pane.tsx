import { startTransition, useEffect, useOptimistic, useRef, type CSSProperties, type MouseEvent } from "react";
import type { Scene } from "../../_core/graph/scene";
import { Legend } from "../chart/legend";
import { ScenePicture } from "../chart/scene-picture";
import { ViewSwitch } from "../header/view-switch";
import { isPlainClick } from "../page/is-plain-click";
import { useNavigation } from "../page/navigation";
import { StepLink } from "../page/step-link";
import type { CompareSide } from "./compare-side";
import { offeredSteps } from "./offered-steps";
import styles from "./compare-pane.module.css";

interface ComparePaneProps {
  readonly name: "Left" | "Right";
  readonly side: CompareSide;
  readonly scene: Scene;
  /** Said where there is nothing to see. */
  readonly empty: string;
}

/** One side: what it is set to, and its picture. */
export function ComparePane({ name, side, scene, empty }: ComparePaneProps) {
  const { shelf, goTo } = useNavigation();
  const { steps, step, accounts, clocks } = side;
  const label = `${name}: ${side.day}, ${side.headline}`;
  // What is chosen, until the page is there: else a key that comes before it would count from the step before.
  const [chosen, setChosen] = useOptimistic(side.href);
  const choose = (href: string) =>
    startTransition(() => {
      setChosen(href);
      goTo(href);
    });
  const meant = useRef(side.href);
  useEffect(() => {
    meant.current = side.href;
  }, [side.href]);
  /** From what was asked for last, and not from what is drawn: presses may come faster. */
  const move = (event: MouseEvent, by: -1 | 1) => {
    if (shelf === null || !isPlainClick(event)) return;
    event.preventDefault();
    const href = steps[steps.findIndex((it) => it.href === meant.current) + by]?.href;
    if (href === undefined) return;
    meant.current = href;
    goTo(href);
  };
  return (
    <section className={styles.pane} aria-label={label} data-pane={name.toLowerCase()}>
      <div className={styles.switches}>
        <ViewSwitch label={`${name}: account`} options={accounts} />
        <ViewSwitch label={`${name}: clock`} options={clocks} />
      </div>
      <div className={styles.steps}>
        <StepLink className={styles.move} href={steps[step - 1]?.href ?? null} aria-label={`${name}: previous step`} onClick={(event) => move(event, -1)}>
          ‹
        </StepLink>
        <select
          className={`${styles.select ?? ""} needs-script`}
          aria-label={`${name}: step`}
          value={chosen}
          disabled={shelf === null}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {offeredSteps(steps.length, step).map((offered) => (
            <option key={offered} value={steps[offered]?.href}>
              {steps[offered]?.label}
            </option>
          ))}
        </select>
        <StepLink className={styles.move} href={steps[step + 1]?.href ?? null} aria-label={`${name}: next step`} onClick={(event) => move(event, 1)}>
          ›
        </StepLink>
      </div>
      <h2 className={styles.head}>
        <span className={styles.day}>
          <span className={styles.name}>{name} · </span>
          {side.day}
        </span>
        <a href={side.pageHref}>{side.headline}</a>
      </h2>
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={`${name}: chart`} style={{ "--frame-width": scene.frame.width, "--frame-height": scene.frame.height } as CSSProperties}>
        {scene.nodes.length === 0 ? <p className={styles.nothing}>{empty}</p> : <ScenePicture scene={scene} title={label} idPrefix={name} />}
      </div>
      <Legend items={scene.legend} />
    </section>
  );
}
