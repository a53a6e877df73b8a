"use client";

import { Columns2, Scale } from "lucide-react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { parseViewState } from "../_core/view-state/parse-view-state";
import { ChartPanel } from "./chart/chart-panel";
import { formatEvidence } from "./evidence/pages";
import { ExportButton } from "./export/export-button";
import { HelpButton } from "./help/help-button";
import styles from "./explorer.module.css";
import { CaseHeader } from "./header/case-header";
import { readAddress, showAddress, useAddress } from "./page/address";
import { InPageLink } from "./page/in-page-link";
import { NavigationContext, type Navigation } from "./page/navigation";
import { useCaseShelf } from "./page/use-case-shelf";
import { useKeptFocus } from "./page/use-kept-focus";
import { useStepKeys } from "./page/use-step-keys";
import { useViewQuery } from "./page/use-view-query";
import { Player } from "./player/player";
import { usePlayback } from "./player/use-playback";
import { useSwipe } from "./player/use-swipe";
import { SearchButton } from "./search/search-button";
import { StoryColumn } from "./story/story-column";
import { TimeView } from "./time/time-view";
import buttonStyles from "./ui/button.module.css";
import type { CaseShelf } from "./view/case-shelf";
import { rememberSwitch, withReturns, type Returns } from "./view/returns";
import { snapshotOfView } from "./view/snapshot-of-view";
import { toMoves, toStepPage, type Moves, type StepPage } from "./view/step-page";

function pageAt(shelf: CaseShelf, address: string): StepPage | undefined {
  return toStepPage(shelf, parseViewState(address, shelf.defaults).view);
}

function hrefOfMove(shelf: CaseShelf, address: string, move: keyof Moves): string | null {
  const here = snapshotOfView(shelf, parseViewState(address, shelf.defaults).view);
  return here === undefined ? null : toMoves(shelf, here)[move];
}

interface ExplorerProps {
  readonly first: StepPage;
  /** Where the case is found. */
  readonly caseDataHref: string;
  /** What is said on arriving. */
  readonly arrival?: string | null;
}

/** The page of a case. The first step comes with the page; every other is made here from the case, fetched once. */
export function Explorer({ first, caseDataHref, arrival = null }: ExplorerProps) {
  const address = useAddress();
  const shelf = useCaseShelf(caseDataHref);
  const told = useMemo(() => (shelf === null ? undefined : pageAt(shelf, address)) ?? first, [shelf, address, first]);
  const [returns, setReturns] = useState<Returns>(() => new Map());
  const page = useMemo(() => withReturns(told, returns), [told, returns]);
  const [notice, setNotice] = useState<{ readonly at: string; readonly text: string } | null>(arrival === null ? null : { at: first.href, text: arrival });
  const storyRef = useRef<HTMLDivElement>(null);
  const { query, look } = useViewQuery();
  // Nothing is said of the page that one came to; of coming back to it, all.
  const [hasMoved, setHasMoved] = useState(false);
  if (!hasMoved && page.href !== first.href) setHasMoved(true);

  const goTo = useCallback<Navigation["goTo"]>(
    (href, { notice: text, replace = false, isSwitch = false } = {}) => {
      const { path: left, search } = readAddress();
      if (isSwitch && shelf !== null && left !== href) {
        const { view } = parseViewState(left, shelf.defaults);
        setReturns((known) => rememberSwitch(known, { href: left, view }, href));
      }
      setNotice(text === undefined ? null : { at: href, text });
      // A second press that comes before the page leaves no second trace.
      showAddress(`${href}${search}`, { replace: replace || href === left });
      storyRef.current?.scrollTo({ top: 0 });
    },
    [shelf],
  );
  const playback = usePlayback(page, shelf !== null, goTo);
  const { pause, toggle } = playback;
  const navigation = useMemo<Navigation>(
    () => ({
      shelf,
      query,
      goTo: (href, options) => {
        pause();
        goTo(href, options);
      },
      look: (change) => {
        pause();
        look(change);
        if (change.about !== undefined) storyRef.current?.scrollTo({ top: 0 });
      },
    }),
    [shelf, goTo, query, look, pause],
  );

  const step = useCallback(
    (move: keyof Moves) => {
      // The address and not the page on screen: keys may come faster than pages are drawn.
      const href = shelf === null ? null : hrefOfMove(shelf, readAddress().path, move);
      if (href !== null) navigation.goTo(href);
    },
    [shelf, navigation],
  );
  useStepKeys(step, toggle);
  useKeptFocus(page.href);
  const swipe = useSwipe(step);

  const { story, stepCount, caseTitle } = page;
  useEffect(() => {
    document.title = `${story.headline} · ${caseTitle} · Holdings`;
  }, [story.headline, caseTitle]);

  const shownNotice = notice !== null && notice.at === address ? notice.text : null;
  return (
    <NavigationContext value={navigation}>
      <InPageLink className="skip-link" to="story">
        Skip to the story
      </InPageLink>
      <div className={styles.page} data-step={page.step} data-ready={shelf === null ? undefined : ""}>
        <CaseHeader page={page}>
          <SearchButton page={page} />
          <a className={buttonStyles.button} href={page.compareHref} title="Compare with another step or telling">
            <Columns2 size={16} aria-hidden="true" />
            <span className={buttonStyles.word}>Compare</span>
          </a>
          <a className={`${buttonStyles.button ?? ""} ${styles.evidence ?? ""}`} href={formatEvidence(page.caseHref)} title="Where accounts differ, what was not yet public, what rests on which document">
            <Scale size={16} aria-hidden="true" />
            <span className={buttonStyles.word}>Evidence</span>
          </a>
          {page.isCharted ? <ExportButton page={page} /> : null}
          <HelpButton />
        </CaseHeader>
        <main className={styles.main}>
          <div className={styles.chart}>
            <ChartPanel page={page} />
          </div>
          <div className={styles.story} ref={storyRef} data-scrolls {...swipe}>
            <StoryColumn page={page} notice={shownNotice} />
          </div>
          <div className={styles.player} {...swipe}>
            <Player page={page} playback={playback} step={step} />
          </div>
          <div className={styles.strip}>
            <TimeView page={page} />
          </div>
        </main>
        <p className="visually-hidden" role="status">
          {playback.status === "playing"
            ? "Playing."
            : !hasMoved && shownNotice === null && playback.status === "idle"
              ? ""
              : `${STOPPED[playback.status]} ${shownNotice ?? ""} Step ${String(page.step)} of ${String(stepCount)}. ${story.day}: ${story.headline}. ${tellChanges(story.effects.length)}`}
        </p>
      </div>
    </NavigationContext>
  );
}

/** What a screen reader is told of the playing, besides the step: while the case plays, no step is read out. */
const STOPPED = { idle: "", paused: "Paused.", ended: "The end." } as const;

function tellChanges(count: number): string {
  return count === 0 ? "Nothing changed." : count === 1 ? "1 change." : `${String(count)} changes.`;
}
