import { Button } from "../ui/button";
import { FileButton } from "../ui/file-button";
import styles from "./export-dialog.module.css";
import type { ExportPlan } from "./export-plan";
import type { ExportState } from "./use-export-work";

interface ExportFooterProps {
  readonly plan: ExportPlan;
  readonly state: ExportState;
  /** What the button that saves says. */
  readonly saves: string;
  readonly isOff: boolean;
  readonly onSave: () => void;
  readonly onStop: () => void;
  readonly onOpenPicture: (file: File) => void;
}

const tellState = (state: ExportState): string => {
  switch (state.of) {
    case "saved":
      return `Saved as ${state.name}`;
    case "stopped":
      return "Stopped; nothing was saved.";
    case "idle":
    case "working":
    case "failed":
      return "";
  }
};

function Working({ state, onStop }: Pick<ExportFooterProps, "state" | "onStop">) {
  if (state.of !== "working") return null;
  const { done, total } = state.progress;
  const words = total === 1 ? "Drawing…" : `Drawing ${String(Math.min(done + 1, total))} of ${String(total)}`;
  return (
    <>
      <label className={styles.working}>
        <span className="figures">{words}</span>
        <progress className={styles.progress} value={total === 1 ? undefined : done} max={total} />
      </label>
      <Button onClick={onStop}>Cancel</Button>
    </>
  );
}

/** The exact size, what became of the last export, and what there is to do. */
export function ExportFooter({ plan, state, saves, isOff, onSave, onStop, onOpenPicture }: ExportFooterProps) {
  const isWorking = state.of === "working";
  return (
    <>
      <p className={styles.size} aria-live="polite">
        <span className="figures">{plan.words}</span>
      </p>
      <p className={styles.state} aria-live="polite">
        {tellState(state)}
      </p>
      <p className={styles.problem} role="alert">
        {state.of === "failed" ? state.words : ""}
      </p>
      <div className={styles.actions}>
        {isWorking ? (
          <Working state={state} onStop={onStop} />
        ) : (
          <>
            <FileButton look="quiet" accept="image/png" onFile={onOpenPicture}>
              Open a picture…
            </FileButton>
            <Button look="strong" className={styles.save ?? ""} disabled={isOff} onClick={onSave}>
              {saves}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
