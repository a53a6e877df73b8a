"use client";

import { useRef, useState, type CSSProperties, type MouseEvent } from "react";
import { measureText } from "../../_core/graph/text-width";
import { useNavigation } from "../page/navigation";
import { isPlainClick } from "../page/is-plain-click";
import { StepLink } from "../page/step-link";
import { across, between } from "./across";
import { ArcLabel, Arcs } from "./axis-arcs";
import { markHeight, rowHeight } from "./axis-heights";
import { AXIS_WIDTH, type AxisMark, type ChapterAxis } from "./chapter-axis";
import type { Tick } from "./ticks";
import styles from "./time-view.module.css";
import { useKeptInView } from "./use-kept-in-view";
import { useScrollEdges } from "./use-scroll-edges";

interface Pointed {
  readonly mark: AxisMark;
  /** Of its middle, from the axis's visible left, px; and from there to the right, as a part of the visible width. */
  readonly x: number;
  readonly part: number;
}

const px = (value: number) => `${String(value)}px`;
const whenOf = (of: number, step: number) => (of === step ? "now" : of < step ? "past" : "future");

/** The link nearest to a point: what a finger means that hits none. */
function nearestLink(area: Element, x: number, y: number): HTMLAnchorElement | undefined {
  let [nearest, least]: [HTMLAnchorElement | undefined, number] = [undefined, Infinity];
  for (const link of area.querySelectorAll<HTMLAnchorElement>("a[data-axis-mark]")) {
    const { left, right, top, bottom } = link.getBoundingClientRect();
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    if (distance < least) [nearest, least] = [link, distance];
  }
  return nearest;
}

/** Whether the flag of the step, which stands on the words of the days, covers those of a tick. */
function isCovered(tick: Tick, now: AxisMark | undefined): boolean {
  if (now === undefined) return false;
  const flag = (measureText(now.shortDay, 11.5, 600) + 20) / AXIS_WIDTH;
  const left = now.at - now.at * flag;
  return tick.at < left + flag && tick.at + (measureText(tick.label, 11.5, 400) + 8) / AXIS_WIDTH > left;
}

/** The days of the chapter, true to scale: a dot for each day, a bar where the days are known less precisely. One that is alone is named by the overview. */
export function AxisStrip({ axis, step, isAlone }: { readonly axis: ChapterAxis; readonly step: number; readonly isAlone: boolean }) {
  const { shelf, goTo } = useNavigation();
  const [lastPointed, setPointed] = useState<Pointed | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const marks = axis.groups.flatMap((group) => group.marks);
  const now = marks.find((mark) => mark.step === step);
  // A key may lead to another chapter or telling while the pointer rests.
  const pointed = lastPointed !== null && marks.includes(lastPointed.mark) ? lastPointed : null;
  useKeptInView(scroller, now?.at);
  useScrollEdges(scroller);

  const leap = (event: MouseEvent<HTMLElement>) => {
    if (shelf === null || !isPlainClick(event)) return;
    event.preventDefault();
    const href = nearestLink(event.currentTarget, event.clientX, event.clientY)?.getAttribute("href");
    if (href !== null && href !== undefined) goTo(href);
  };
  const point = (mark: AxisMark, link: Element) => {
    const frame = scroller.current?.getBoundingClientRect();
    if (frame === undefined) return;
    const { left, width } = link.getBoundingClientRect();
    const x = left + width / 2 - frame.left;
    setPointed({ mark, x, part: Math.min(1, Math.max(0, x / frame.width)) });
  };
  const arcOf = (of: number | undefined) => axis.arcs.find((arc) => arc.step === of);
  const shown = arcOf(pointed?.mark.step) ?? arcOf(step);
  const title = isAlone ? "" : axis.title;
  const titleWidth = title === "" ? 0 : Math.ceil(measureText(title, 11.5, 600)) + 24;
  const measures = { "--pitch": px(rowHeight(axis.rows)), "--mark": px(markHeight(axis.rows)), "--title-width": px(titleWidth) };
  return (
    <div className={styles.axis} style={measures as CSSProperties} data-axis>
      <div ref={scroller} className={styles.scroller}>
        <div className={styles.days} onClickCapture={leap} onPointerLeave={() => setPointed(null)}>
          {axis.ticks.map((tick) => (
            <span key={tick.at} className={styles.tick} style={across(tick.at)} data-covered={isCovered(tick, now) ? "" : undefined}>
              {tick.label}
            </span>
          ))}
          <div className={styles.line} />
          {axis.breaks.map((at) => (
            <span key={at} className={styles.break} style={across(at)} />
          ))}
          {now === undefined ? null : <span className={styles.now} style={across(now.at)} />}
          <Arcs arcs={axis.arcs} shown={shown} rows={axis.rows} />
          {axis.groups.map(({ from, to, row, isDot, fades, marks: own }) => (
            <div
              key={own[0]?.step}
              className={isDot ? styles.dot : styles.span}
              style={{ ...(isDot ? across((from + to) / 2) : between(from, to)), "--row": row } as CSSProperties}
              data-fades={fades ?? undefined}
            >
              {own.map((mark) => (
                <StepLink
                  key={mark.step}
                  className={styles.mark}
                  href={mark.href}
                  tabIndex={-1}
                  data-axis-mark={mark.step}
                  data-when={whenOf(mark.step, step)}
                  draggable={false}
                  onMouseDown={(event) => event.preventDefault()}
                  onPointerEnter={({ pointerType, currentTarget }) => pointerType === "mouse" && point(mark, currentTarget)}
                />
              ))}
            </div>
          ))}
          {shown === undefined ? null : <ArcLabel arc={shown} />}
          {now === undefined ? null : (
            <span className={styles.today} style={{ ...across(now.at), "--at": now.at } as CSSProperties}>
              {now.shortDay}
            </span>
          )}
        </div>
      </div>
      <span className={styles.title}>{title}</span>
      {pointed === null || pointed.mark.step === step ? null : (
        <span className={styles.tip} style={{ left: px(pointed.x), "--at": pointed.part } as CSSProperties}>
          <b>{pointed.mark.day}</b> {pointed.mark.title}
        </span>
      )}
    </div>
  );
}
