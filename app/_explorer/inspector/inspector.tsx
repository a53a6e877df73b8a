import type { Key } from "../../_core/replay/things";
import { useNavigation } from "../page/navigation";
import type { CaseShelf } from "../view/case-shelf";
import type { StepPage } from "../view/step-page";

interface InspectorProps {
  readonly page: StepPage;
  readonly shelf: CaseShelf;
  readonly about: Key;
  readonly notice: string | null;
}

/** All that is known of one entity or relation, at the step and over time. */
export function Inspector({ page, about }: InspectorProps) {
  const { look } = useNavigation();
  return (
    <article id="story" tabIndex={-1} aria-labelledby="headline">
      <h1 id="headline">{page.story.headline}</h1>
      <button type="button" onClick={() => look({ about: null })}>
        Back to the story
      </button>
      <p>{about}</p>
    </article>
  );
}
