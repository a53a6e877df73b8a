import { useMemo } from "react";
import type { Scene } from "../../_core/graph/scene";
import { toScene } from "../../_core/graph/to-scene";
import { isSettled } from "../../_core/view-state/asked-day";
import { useNavigation } from "../page/navigation";
import { toStepTables, type StepTable } from "../tables/step-tables";
import { snapshotOfView } from "../view/snapshot-of-view";
import type { StepPage } from "../view/step-page";

/** What the chart and its table show of a step: with what ended earlier, where the reader wants it and the case is at hand. */
export function useGhosts(page: StepPage): { readonly scene: Scene; readonly tables: readonly StepTable[] } {
  const { shelf, query } = useNavigation();
  const { view } = page;
  const haunted = useMemo(() => {
    const snapshot = query.ghosts && shelf !== null ? snapshotOfView(shelf, view) : undefined;
    if (shelf === null || snapshot === undefined) return null;
    const scene = toScene(shelf.theCase, snapshot, shelf.placement, { ghosts: true, settled: isSettled(snapshot, view.at) });
    return { scene, tables: toStepTables(shelf.theCase, snapshot, scene, isSettled(snapshot, view.at)) };
  }, [query.ghosts, shelf, view]);
  return haunted ?? page;
}
