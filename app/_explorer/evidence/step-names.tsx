import { withTiesKept } from "../../_core/words/spaces";
import type { NamedStep } from "../view/named-step";
import styles from "./evidence.module.css";

/** A step by its headline and day, as a way to it. */
export function StepName({ step: { title, day, href } }: { readonly step: NamedStep }) {
  const name = withTiesKept(title);
  return (
    <>
      {href === null ? name : <a href={href}>{name}</a>}
      {day === "" ? null : <span className={styles.day}> {day}</span>}
    </>
  );
}

/** Steps one beneath the other. */
export function StepNames({ steps }: { readonly steps: readonly NamedStep[] }) {
  return (
    <ul className={styles.steps}>
      {steps.map((step) => (
        <li key={step.id}>
          <StepName step={step} />
        </li>
      ))}
    </ul>
  );
}
