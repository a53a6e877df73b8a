import { SPEEDS } from "./dwell";
import styles from "./player.module.css";
import type { Playback } from "./use-playback";

/** How fast the case plays. A select of the browser's own: it says its state, and opens as a wheel on a phone. */
export function SpeedSelect({ playback }: { readonly playback: Playback }) {
  const { speed, setSpeed } = playback;
  return (
    <select
      className={`${styles.speed ?? ""} needs-script figures`}
      aria-label="Speed"
      title="Speed"
      value={speed}
      onChange={({ currentTarget }) => setSpeed(SPEEDS[currentTarget.selectedIndex] ?? 1)}
    >
      {SPEEDS.map((each) => (
        <option key={each} value={each}>
          {each}×
        </option>
      ))}
    </select>
  );
}
