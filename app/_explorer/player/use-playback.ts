import { useCallback, useEffect, useRef, useState } from "react";
import type { Navigation } from "../page/navigation";
import type { StepPage } from "../view/step-page";
import { dwellAt, type Speed } from "./dwell";
import { usePauses } from "./use-pauses";

/** Playing a case: step after step, each for as long as it takes to read. */
export interface Playback {
  /** `paused` until the reader steps on by hand, `ended` after the last step. */
  readonly status: "idle" | "playing" | "paused" | "ended";
  readonly speed: Speed;
  readonly isLooping: boolean;
  readonly setSpeed: (speed: Speed) => void;
  readonly setLooping: (isLooping: boolean) => void;
  /** Starts or pauses. From the last step it starts over. */
  readonly toggle: () => void;
  /** What the reader does by hand ends the playing. */
  readonly pause: () => void;
}

/** Plays from the step on screen. The start leaves one trace in the browser's history, the steps passed leave none. */
export function usePlayback(page: StepPage, isReady: boolean, goTo: Navigation["goTo"]): Playback {
  const [status, setStatus] = useState<Playback["status"]>("idle");
  const [speed, setSpeed] = useState<Speed>(1);
  const [isLooping, setLooping] = useState(false);
  const hasTrace = useRef(false);
  const { moves, href } = page;
  const changes = page.story.effects.length;
  const isPlaying = status === "playing";

  const advance = useCallback(
    (to: string) => {
      goTo(to, { replace: hasTrace.current });
      hasTrace.current = true;
    },
    [goTo],
  );
  const pause = useCallback(() => setStatus((before) => (before === "playing" ? "paused" : "idle")), []);
  const toggle = useCallback(() => {
    if (isPlaying) return setStatus("paused");
    if (!isReady || (moves.next ?? moves.first) === null) return;
    hasTrace.current = false;
    setStatus("playing");
    if (moves.next === null && moves.first !== null) advance(moves.first);
  }, [isPlaying, isReady, moves, advance]);

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      const to = moves.next ?? (isLooping ? moves.first : null);
      if (to === null) setStatus("ended");
      else advance(to);
    }, dwellAt(changes, speed));
    return () => clearTimeout(timer);
  }, [isPlaying, href, moves, changes, speed, isLooping, advance]);

  usePauses(isPlaying, pause);
  return { status, speed, isLooping, setSpeed, setLooping, toggle, pause };
}
