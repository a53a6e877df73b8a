import { formatCount } from "../../_core/words/counts";
import { withTiesKept } from "../../_core/words/spaces";
import { StepLink } from "../page/step-link";
import { formatEvidence } from "../evidence/pages";
import type { StepPage } from "../view/step-page";
import { CiteButton } from "./cite-button";
import { ChangeList } from "./change-list";
import { ContentsList } from "./contents-list";
import { DifferenceHint, DifferenceNotes, FoldedDifferences } from "./difference-notes";
import { SourceList } from "./source-list";
import styles from "./story-panel.module.css";

/** What happened at the step, what it changed, who tells it differently, and what it rests on. */
export function StoryPanel({ page, notice }: { readonly page: StepPage; readonly notice: string | null }) {
  const { story, step, stepCount } = page;
  const account = page.switches.accounts.find(({ isCurrent }) => isCurrent);
  const here = { account: account?.title ?? "", headline: story.headline, compareHref: page.compareHref };
  return (
    <article className={styles.story} id="story" tabIndex={-1} aria-labelledby="headline">
      {notice === null ? null : <p className={styles.notice}>{notice}</p>}
      <div>
        <p className={styles.place}>
          {story.chapter === null ? null : <span className={styles.chapter}>{story.chapter}</span>}
          <span className="figures">
            {story.chapter === null ? "" : " · "}step {formatCount(step)} of {formatCount(stepCount)}
          </span>
        </p>
        <p className={styles.day}>
          <span>{story.asked?.day ?? story.day}</span>
          {story.asked === null ? null : <span className={styles.other}> · {story.asked.relation}</span>}
          {story.other === null ? null : (
            <span className={styles.other}>
              {" · "}
              {story.other.href === null ? story.other.words : <StepLink href={story.other.href}>{story.other.words}</StepLink>}
            </span>
          )}
        </p>
        <h1 className={styles.headline} id="headline">
          {withTiesKept(story.headline)}
        </h1>
        <DifferenceHint differences={story.differences} />
        <p className={styles.text}>{withTiesKept(story.text)}</p>
        {story.standing === null ? null : <p className={styles.standing}>{story.standing}</p>}
      </div>
      <div>
        <ContentsList contents={page.contents} />
        <ChangeList effects={story.effects} sources={story.sources} step={step} />
        <DifferenceNotes differences={story.differences} here={here} />
        <SourceList sources={story.sources} evidenceHref={formatEvidence(page.caseHref)} />
        <FoldedDifferences differences={story.differences} here={here} />
        <footer className={styles.footer}>
          <CiteButton page={page} />
          <p>
            Holdings retells what documents say, by <a href="/rules">numbered rules</a>. It is no legal advice. <a href="/corrections">Corrections</a>.
          </p>
        </footer>
      </div>
    </article>
  );
}
