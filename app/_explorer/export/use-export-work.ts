import { useCallback, useEffect, useRef, useState } from "react";
import { saveFile } from "../page/save-file";
import type { ExportedFile, ExportProgress, ExportWatch } from "./export-progress";
import { tellProblem } from "./tell-problem";

/** What an export is doing. */
export type ExportState =
  | { readonly of: "idle" }
  | { readonly of: "working"; readonly progress: ExportProgress }
  | { readonly of: "saved"; readonly name: string }
  | { readonly of: "stopped" }
  | { readonly of: "failed"; readonly words: string };

/** Makes and saves one file at a time. What is stopped, or left, leaves nothing. */
export function useExportWork() {
  const [state, setState] = useState<ExportState>({ of: "idle" });
  const running = useRef<AbortController | null>(null);

  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const run = useCallback(async (make: (watch: ExportWatch) => Promise<ExportedFile>) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const isCurrent = () => running.current === controller;
    const onProgress = (progress: ExportProgress) => {
      if (isCurrent() && !signal.aborted) setState({ of: "working", progress });
    };
    onProgress({ done: 0, total: 1 });
    try {
      const { file, name } = await make({ signal, onProgress });
      if (signal.aborted) throw signal.reason;
      saveFile(file, name);
      setState({ of: "saved", name });
    } catch (problem) {
      if (!isCurrent()) return;
      setState(signal.aborted ? { of: "stopped" } : { of: "failed", words: tellProblem(problem) });
    }
  }, []);

  const forget = useCallback(() => setState((now) => (now.of === "working" ? now : { of: "idle" })), []);
  return { state, run, stop, forget };
}
