"use client";

import { useEffect, useRef, type CSSProperties } from "react";
import { StepLink } from "../page/step-link";
import type { StepPage } from "../view/step-page";
import styles from "./time-strip.module.css";

const across = (at: number): CSSProperties => ({ left: `${String(Math.round(at * 10_000) / 100)}%` });
const span = (from: number, to: number): CSSProperties => ({ ...across(from), width: `${String(Math.round((to - from) * 10_000) / 100)}%` });

/** From the strip's foot to its lowest dots, and from row to row, px. */
const [DOT_BASE, DOT_RISE] = [25, 9.5];

/** The whole case on one strip, true to the days: chapters as bands, a dot for each event, what is still to come hollow. */
export function TimeStrip({ page }: { readonly page: StepPage }) {
  const { strip, step } = page;
  const now = strip.dots[step - 1];
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    element.scrollTo({ left: (now?.at ?? 0) * element.scrollWidth - element.clientWidth / 2 });
  }, [now]);
  // Slider and player say the same to whoever cannot see or point: the strip is for the eye and the pointer.
  return (
    <div ref={scroller} className={styles.scroller} aria-hidden="true">
      <div className={styles.strip}>
        {strip.bands.map(({ from, to, title, label, steps }) => {
          const isCurrent = step >= steps[0] && step <= steps[1];
          return (
            <div key={steps[0]} className={styles.band} style={span(from, to)} title={title} data-current={isCurrent ? "" : undefined}>
              <span>{isCurrent ? title : label}</span>
            </div>
          );
        })}
        {strip.breaks.map((at) => (
          <span key={at} className={styles.break} style={across(at)} />
        ))}
        {strip.ticks.map(({ at, label }) => (
          <span key={at} className={styles.tick} style={across(at)}>
            {label}
          </span>
        ))}
        {now === undefined ? null : <span className={styles.now} style={across(now.at)} />}
        {strip.dots.map(({ at, row, step: to, href, title }) => (
          <StepLink
            key={to}
            className={styles.dot}
            style={{ ...across(at), bottom: `${String(DOT_BASE + row * DOT_RISE)}px` }}
            href={href}
            title={title}
            tabIndex={-1}
            data-when={to === step ? "now" : to < step ? "past" : "future"}
          />
        ))}
      </div>
    </div>
  );
}
