import { ArrowLeft } from "lucide-react";
import { useCallback, useMemo } from "react";
import { flushSync } from "react-dom";
import { snapshotAt } from "../../_core/replay/snapshot";
import type { Key } from "../../_core/replay/things";
import { formatCount } from "../../_core/words/counts";
import { inspect } from "../../_core/words/inspection/inspect";
import { useNavigation } from "../page/navigation";
import { Button } from "../ui/button";
import type { CaseShelf } from "../view/case-shelf";
import type { StepPage } from "../view/step-page";
import { goToColumn } from "./go-to-column";
import { Inspected } from "./inspected";
import { toStepRefs } from "./step-ref";
import { UnknownThing } from "./unknown-thing";
import styles from "./inspector.module.css";

interface InspectorProps {
  readonly page: StepPage;
  readonly shelf: CaseShelf;
  readonly about: Key;
  readonly notice: string | null;
}

/** All that is known of one entity or relation, at the step and over time; above it, where in the story one is. */
export function Inspector({ page, shelf, about, notice }: InspectorProps) {
  const { look } = useNavigation();
  const { step, stepCount, story, view } = page;
  const history = shelf.historyOf(view.account, view.clock);
  const snapshot = useMemo(() => snapshotAt(history, step), [history, step]);
  const told = useMemo(() => inspect(shelf.theCase.entities, snapshot, about), [shelf, snapshot, about]);
  const refs = useMemo(() => toStepRefs(shelf, history), [shelf, history]);
  const leave = useCallback(() => {
    flushSync(() => look({ about: null }));
    goToColumn();
  }, [look]);
  return (
    <article className={styles.inspector} id="story" tabIndex={-1} aria-labelledby="headline about-title" data-about={about}>
      {notice === null ? null : <p className={styles.notice}>{notice}</p>}
      <header className={styles.head}>
        <p className={`${styles.place ?? ""} figures`}>
          {story.asked === null ? story.day : `${story.asked.day} · ${story.asked.relation}`} · step {formatCount(step)} of {formatCount(stepCount)}
        </p>
        <h1 className={styles.headline} id="headline">
          {story.headline}
        </h1>
        <Button className={styles.back} look="quiet" onClick={leave} title="Esc">
          <ArrowLeft size={15} aria-hidden="true" />
          Back to the story
        </Button>
      </header>
      {told === undefined ? <UnknownThing page={page} shelf={shelf} about={about} /> : <Inspected page={page} snapshot={snapshot} told={told} refs={refs} />}
    </article>
  );
}
