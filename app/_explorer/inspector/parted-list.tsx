import type { Case } from "../../_core/timeline/case";
import type { EventId } from "../../_core/replay/things";
import { formatPoint } from "../evidence/pages";
import { Section } from "./section";
import styles from "./inspector.module.css";

/** How many points stand open; the others are folded. */
const OPEN = 2;

type Difference = Case["differences"][number];

function Points({ home, points }: { readonly home: string; readonly points: readonly Difference[] }) {
  return (
    <ul className={styles.parted}>
      {points.map(({ id, claim, why }) => (
        <li key={id}>
          {claim === undefined ? null : <p>{claim}</p>}
          <p className={styles.quiet}>
            {why} <a href={formatPoint(home, id)}>Who says what</a>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The points on which accounts or sources part about the events that made something what it is. */
export function PartedList({ theCase, home, events }: { readonly theCase: Case; readonly home: string; readonly events: readonly EventId[] }) {
  const points = theCase.differences.filter((difference) => difference.events.some((id) => events.includes(id)));
  const folded = points.slice(OPEN);
  if (points.length === 0) return null;
  return (
    <Section heading="Told differently">
      <Points home={home} points={points.slice(0, OPEN)} />
      {folded.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{folded.length === 1 ? "1 more point" : `${String(folded.length)} more points`}</summary>
          <Points home={home} points={folded} />
        </details>
      )}
    </Section>
  );
}
