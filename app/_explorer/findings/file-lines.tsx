import { useLayoutEffect, useMemo, useRef, type CSSProperties } from "react";
import type { Fault } from "../../_core/timeline/faults";
import { excerptLine } from "./excerpt-line";
import styles from "./file-lines.module.css";
import { indexLines } from "./line-index";
import { LINE_HEIGHT, linesInSight, partAround, useScrolled } from "./use-visible-lines";

/** Something that is marked in a file. */
export interface MarkedPlace {
  readonly of: "fault" | "warning";
  readonly fault: Fault;
}

interface FileLinesProps {
  readonly fileName: string;
  readonly text: string;
  readonly places: readonly MarkedPlace[];
  /** The one that is looked at. */
  readonly chosen: Fault | null;
}

const SIGNS = { fault: "✕", warning: "!" } as const;

function groupByLine(places: readonly MarkedPlace[]): ReadonlyMap<number, readonly MarkedPlace[]> {
  const lines = new Map<number, MarkedPlace[]>();
  for (const place of places) {
    const { line } = place.fault;
    const alike = lines.get(line);
    if (alike === undefined) lines.set(line, [place]);
    else alike.push(place);
  }
  return lines;
}

/** Of what is marked in a line, what is looked at; else the first fault; else the first warning. */
function placeOfLine(places: readonly MarkedPlace[] | undefined, chosen: Fault | null): MarkedPlace | undefined {
  return places?.find(({ fault }) => fault === chosen) ?? places?.find((place) => place.of === "fault") ?? places?.[0];
}

/** What of a line is seen after what is marked in it, px. */
const AFTER_MARK = 32;

/** Brings into sight what is looked at in a long line. */
function reveal(mark: HTMLElement | null): void {
  const box = mark?.closest<HTMLElement>("[data-lines]");
  if (!mark || !box) return;
  // No further than need be: the beginnings of the other lines say where one is.
  const beyond = mark.offsetLeft + mark.offsetWidth + AFTER_MARK - box.clientWidth;
  box.scrollLeft = Math.max(0, Math.min(beyond, mark.offsetLeft - box.clientWidth / 3));
}

/** A file by its lines, numbered, with what is at fault marked. Only lines in sight are drawn: a file may have millions. */
export function FileLines({ fileName, text, places, chosen }: FileLinesProps) {
  const box = useRef<HTMLDivElement>(null);
  const { scrolled, height, onScroll } = useScrolled();
  const lines = useMemo(() => indexLines(text), [text]);
  const byLine = useMemo(() => groupByLine(places), [places]);
  const part = partAround(chosen?.line ?? 1, lines.count);
  const { first, last } = linesInSight(part, scrolled, height);
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const line = first + index;
    const place = placeOfLine(byLine.get(line), chosen);
    return { line, place, excerpt: excerptLine(lines.lineAt(line), place?.fault.column ?? null) };
  });
  // Lines are as wide as the longest of those in sight, so that their grounds end together.
  const widest = Math.max(0, ...shown.map(({ excerpt: { before, marked, after } }) => before.length + marked.length + after.length));
  useLayoutEffect(() => {
    if (box.current === null || chosen === null) return;
    box.current.scrollTop = (chosen.line - part.from) * LINE_HEIGHT - box.current.clientHeight / 3;
  }, [chosen, part.from]);
  return (
    <div className={styles.box} ref={box} onScroll={onScroll} tabIndex={0} role="region" aria-label={`The lines of ${fileName}`} data-lines={lines.count}>
      <div className={styles.lines} style={{ height: (part.to - part.from + 1) * LINE_HEIGHT, "--digits": String(lines.count).length, "--widest": widest } as CSSProperties}>
        {shown.map(({ line, place, excerpt: { before, marked, after } }) => {
          const isChosen = chosen !== null && place?.fault === chosen;
          return (
            <div key={line} className={styles.line} style={{ top: (line - part.from) * LINE_HEIGHT }} data-line={line} data-of={place?.of} aria-current={isChosen ? "true" : undefined}>
              <span className={styles.number}>{line}</span>
              <span className={styles.sign}>{place === undefined ? "" : SIGNS[place.of]}</span>
              <code className={styles.code}>
                {before}
                {marked === "" ? null : <mark key={place?.fault.column} className={styles.marked} ref={isChosen ? reveal : null}>{marked}</mark>}
                {after}
              </code>
            </div>
          );
        })}
      </div>
    </div>
  );
}
