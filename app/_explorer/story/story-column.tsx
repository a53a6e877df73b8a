import { Inspector } from "../inspector/inspector";
import { useNavigation } from "../page/navigation";
import type { StepPage } from "../view/step-page";
import { StoryPanel } from "./story-panel";

/** The column beside the chart: the story of the step, or what is looked into. */
export function StoryColumn({ page, notice }: { readonly page: StepPage; readonly notice: string | null }) {
  const { shelf, query } = useNavigation();
  if (shelf !== null && query.about !== null) return <Inspector page={page} shelf={shelf} about={query.about} notice={notice} />;
  return <StoryPanel page={page} notice={notice} />;
}
