import { ChevronLeft, ChevronRight, Pause, Play, Repeat, SkipBack, SkipForward } from "lucide-react";
import type { MouseEvent, ReactNode } from "react";
import { isPlainClick } from "../page/is-plain-click";
import { useNavigation } from "../page/navigation";
import { StepLink } from "../page/step-link";
import { DayBox } from "../time/day-box";
import type { Moves, StepPage } from "../view/step-page";
import { SpeedSelect } from "./speed-select";
import styles from "./player.module.css";
import { StepSlider } from "./step-slider";
import type { Playback } from "./use-playback";

interface MoveButton {
  readonly move: keyof Moves;
  readonly label: string;
  readonly keys: string;
  readonly icon: ReactNode;
}

const BACK: readonly MoveButton[] = [
  { move: "first", label: "First step", keys: "Home", icon: <SkipBack size={17} fill="currentColor" aria-hidden="true" /> },
  { move: "previous", label: "Previous step", keys: "ArrowLeft", icon: <ChevronLeft size={22} strokeWidth={2.25} aria-hidden="true" /> },
];
const ON: readonly MoveButton[] = [
  { move: "next", label: "Next step", keys: "ArrowRight", icon: <ChevronRight size={22} strokeWidth={2.25} aria-hidden="true" /> },
  { move: "last", label: "Last step", keys: "End", icon: <SkipForward size={17} fill="currentColor" aria-hidden="true" /> },
];

interface MoveLinksProps {
  readonly of: readonly MoveButton[];
  readonly moves: Moves;
  readonly step: (move: keyof Moves) => void;
}

function MoveLinks({ of, moves, step }: MoveLinksProps) {
  const { shelf } = useNavigation();
  const follow = (event: MouseEvent, move: keyof Moves) => {
    if (shelf === null || !isPlainClick(event)) return;
    // Not where the link leads: presses may come faster than pages are drawn.
    event.preventDefault();
    step(move);
  };
  return of.map(({ move, label, keys, icon }) => (
    <StepLink
      key={move}
      className={styles.button}
      data-move={move}
      href={moves[move]}
      aria-label={label}
      aria-keyshortcuts={keys}
      title={label}
      onClick={(event) => follow(event, move)}
    >
      {icon}
    </StepLink>
  ));
}

interface PlayerProps {
  readonly page: StepPage;
  readonly playback: Playback;
  /** Steps on or back from where the address is. */
  readonly step: (move: keyof Moves) => void;
}

/** Moves from step to step, by button, by slider, by a day, and by itself. */
export function Player({ page, playback, step }: PlayerProps) {
  const { shelf } = useNavigation();
  const { moves, story } = page;
  const { status, isLooping, setLooping, toggle } = playback;
  const isPlaying = status === "playing";
  const playLabel = isPlaying ? "Pause" : "Play";
  return (
    <div className={styles.player}>
      <nav className={styles.buttons} aria-label="Steps">
        <MoveLinks of={BACK} moves={moves} step={step} />
        <button
          type="button"
          className={`${styles.button ?? ""} ${styles.play ?? ""} needs-script`}
          disabled={shelf === null}
          aria-label={playLabel}
          aria-keyshortcuts="Space"
          title={playLabel}
          onClick={toggle}
        >
          {isPlaying ? <Pause size={18} fill="currentColor" aria-hidden="true" /> : <Play size={18} fill="currentColor" aria-hidden="true" />}
        </button>
        <MoveLinks of={ON} moves={moves} step={step} />
      </nav>
      <SpeedSelect playback={playback} />
      <button
        type="button"
        className={`${styles.button ?? ""} ${styles.loop ?? ""} needs-script`}
        aria-pressed={isLooping}
        aria-label="Loop"
        title={isLooping ? "Loop: on" : "Loop: off"}
        onClick={() => setLooping(!isLooping)}
      >
        <Repeat size={16} aria-hidden="true" />
      </button>
      <StepSlider page={page} />
      <p className={styles.now}>
        <span className={`${styles.day ?? ""} figures`}>{story.day}</span>
        <span className={styles.headline}> · {story.headline}</span>
      </p>
      <DayBox page={page} />
    </div>
  );
}
