"use client";

import type { CSSProperties, MouseEvent } from "react";
import { useNavigation } from "../page/navigation";
import { isPlainClick } from "../page/is-plain-click";
import { StepLink } from "../page/step-link";
import { hrefOfStep, type StepPage } from "../view/step-page";
import { across, between } from "./across";
import { nameWidth } from "./name-width";
import { nearestPlace } from "./nearest-place";
import styles from "./time-view.module.css";

/** Events as near as this on the strip are one line. */
const NEAR = 1 / 1500;
const slotOf = (at: number | undefined) => (at === undefined ? null : Math.round(at / NEAR));

/** The whole case: chapters as bands, a line for each event. A press leads to the event nearest to it. */
export function OverviewStrip({ page }: { readonly page: StepPage }) {
  const { shelf, goTo } = useNavigation();
  const { step, view, time } = page;
  const { places, bands, breaks } = time.overview;
  const now = places[step - 1];
  const leap = (event: MouseEvent<HTMLElement>) => {
    if (shelf === null || !isPlainClick(event)) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    // Handled here, so that the link beneath need not lead to where its chapter begins.
    event.preventDefault();
    const to = nearestPlace(places, (event.clientX - left) / width) + 1;
    goTo(hrefOfStep(shelf.defaults, shelf.historyOf(view.account, view.clock), to));
  };
  return (
    <div className={styles.overview} onClickCapture={leap} data-overview>
      {bands.map(({ from, to, roomTo, title, first, last, href }) => (
        <StepLink
          key={first}
          className={styles.band}
          style={between(from, to)}
          href={href}
          title={title}
          tabIndex={-1}
          data-current={Math.max(1, step) >= first && step <= last ? "" : undefined}
        >
          <span className={styles.name} style={{ "--room": (roomTo - from) / (to - from), "--least": `${String(nameWidth(title))}px` } as CSSProperties}>
            <span>{title}</span>
          </span>
        </StepLink>
      ))}
      {breaks.map((at) => (
        <span key={at} className={styles.break} style={across(at)} />
      ))}
      {places.map((at, index) =>
        slotOf(at) === slotOf(places[index + 1]) ? null : <span key={at} className={styles.event} style={across(at)} data-when={index < step ? "past" : "future"} />,
      )}
      {now === undefined ? null : <span className={styles.here} style={across(now)} />}
    </div>
  );
}
