import { useMemo } from "react";
import type { Moves } from "../view/step-page";
import { useKeys } from "./use-keys";

/** Steps by ←, →, Home and End, by chapters with Shift, and plays or pauses by Space. */
export function useStepKeys(step: (move: keyof Moves) => void, play: () => void): void {
  useKeys(
    useMemo(
      () => ({
        ArrowLeft: () => step("previous"),
        ArrowRight: () => step("next"),
        "Shift+ArrowLeft": () => step("previousChapter"),
        "Shift+ArrowRight": () => step("nextChapter"),
        Home: () => step("first"),
        End: () => step("last"),
        " ": play,
      }),
      [step, play],
    ),
  );
}
