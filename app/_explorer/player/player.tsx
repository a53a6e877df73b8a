import { StepLink } from "../page/step-link";
import type { StepPage } from "../view/step-page";
import { PLAYER_ICONS } from "./player-icons";
import styles from "./player.module.css";
import { StepSlider } from "./step-slider";

const BUTTONS = [
  { move: "first", label: "First step", keys: "Home" },
  { move: "previous", label: "Previous step", keys: "ArrowLeft" },
  { move: "next", label: "Next step", keys: "ArrowRight" },
  { move: "last", label: "Last step", keys: "End" },
] as const;

/** Moves from step to step, by button and by slider. */
export function Player({ page }: { readonly page: StepPage }) {
  const { moves, story } = page;
  return (
    <div className={styles.player}>
      <nav className={styles.buttons} aria-label="Steps">
        {BUTTONS.map(({ move, label, keys }) => (
          <StepLink key={move} className={styles.button} data-move={move} href={moves[move]} aria-label={label} aria-keyshortcuts={keys} title={label}>
            {PLAYER_ICONS[move]}
          </StepLink>
        ))}
      </nav>
      <StepSlider page={page} />
      <p className={styles.now}>
        <span className={`${styles.day ?? ""} figures`}>{story.day}</span>
        <span className={styles.headline}> · {story.headline}</span>
      </p>
    </div>
  );
}
