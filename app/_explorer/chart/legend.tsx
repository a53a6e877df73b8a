import type { LegendItem } from "../../_core/graph/scene";
import { LegendSign } from "./legend-sign";
import styles from "./legend.module.css";

/** What the signs on the picture mean; just those that are on it. */
export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {items.map((item) => (
        <li key={item.label} className={styles.item}>
          <LegendSign item={item} />
          {item.label}
        </li>
      ))}
    </ul>
  );
}
