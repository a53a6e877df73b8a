import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { dayNumber, daySpan } from "../../_core/calendar-day";
import type { History } from "../../_core/replay/history";
import { replay } from "../../_core/replay/replay";
import { caseOf, told } from "../../_core/testing/given";
import { holdsForAll } from "../../_core/testing/properties";
import type { Case } from "../../_core/timeline/case";
import { toAxisDays } from "./axis-days";
import { toChapterRuns } from "./chapter-runs";
import { toDayScale } from "./day-scale";
import { toDisclosed } from "./disclosures";
import { toStepDays } from "./step-days";
import { toStretches } from "./stretches";
import { toTimes } from "./times";

const two = (value: number) => String(value).padStart(2, "0");
const full = fc
  .record({ year: fc.integer({ min: 1990, max: 2026 }), month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) })
  .map(({ year, month, date }) => `${String(year)}-${two(month)}-${two(date)}`);
const soon = fc.integer({ min: 1, max: 28 }).map((date) => `2022-10-${two(date)}`);
const exact = fc.oneof(full, soon);
const day = fc.oneof(
  { weight: 4, arbitrary: exact },
  exact.map((it) => it.slice(0, 7)),
  exact.map((it) => it.slice(0, 4)),
  fc.tuple(exact, exact).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
  exact.map((it) => `../${it}`),
);

const CHAPTERS = ["one", "two", "three"].map((id) => ({ id, title: `Chapter ${id}` }));
/** Events on any days, in three chapters, some of which a last event makes known. */
const theCase: fc.Arbitrary<Case> = fc
  .record({ days: fc.array(day, { minLength: 1, maxLength: 40 }), borders: fc.tuple(fc.nat(40), fc.nat(40)), every: fc.integer({ min: 2, max: 5 }) })
  .map(({ days, borders, every }) => {
    const sorted = [...days].sort((a, b) => (daySpan(a).earliest < daySpan(b).earliest ? -1 : 1));
    const [first, second] = [Math.min(...borders), Math.max(...borders)];
    const events = sorted.map((effective, at) =>
      told("statement-made", { id: `said-${String(at)}`, about: [], effective, chapter: CHAPTERS[Number(at >= first) + Number(at >= second)]?.id ?? "one" }),
    );
    const reveals = events.filter((_, at) => at % every === 0).map(({ id }) => String(id));
    return caseOf([...events, told("disclosure", { id: "told", reveals, effective: "2026-12-01", chapter: "three" })], { chapters: CHAPTERS });
  });

const historiesOf = (made: Case) => (["effective", "known"] as const).map((clock) => replay(made, "record", clock));

function axesOf(made: Case, history: History) {
  const runs = toChapterRuns(made, history);
  const times = toTimes(history, runs, String);
  return runs.flatMap((run) => times.at(run.first).axis ?? []);
}

test("on the overview no step stands left of the one before it, and all stand on it", () => {
  holdsForAll(theCase, (made) => {
    for (const history of historiesOf(made)) {
      const { overview } = toTimes(history, toChapterRuns(made, history), String).at(0);
      assert.equal(overview.places.length, history.steps.length);
      overview.places.forEach((place, index) => assert.ok(place >= (overview.places[index - 1] ?? 0) && place <= 1 + 1e-9, String(place)));
    }
  });
});

test("the chapters of the overview stand side by side, and every step is in one", () => {
  holdsForAll(theCase, (made) => {
    for (const history of historiesOf(made)) {
      const { bands } = toTimes(history, toChapterRuns(made, history), String).at(0).overview;
      assert.deepEqual(bands.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)), history.steps.map((_, at) => at + 1));
      bands.forEach(({ from, to }, index) => assert.ok(from < to && from >= (bands[index - 1]?.to ?? 0) - 1e-9, `${String(from)} ${String(to)}`));
    }
  });
});

test("every step of a chapter is on its axis once, and none shares its place with another", () => {
  holdsForAll(theCase, (made) => {
    for (const history of historiesOf(made)) {
      const axes = axesOf(made, history);
      assert.deepEqual(axes.flatMap(({ groups }) => groups.flatMap(({ marks }) => marks.map(({ step }) => step))), history.steps.map((_, at) => at + 1));
      for (const { groups } of axes) {
        groups.forEach((a, index) => {
          assert.ok(a.from >= 0 && a.to <= 1 + 1e-9 && a.from < a.to, `${String(a.from)} to ${String(a.to)}`);
          for (const b of groups.slice(index + 1)) assert.ok(a.row !== b.row || a.to <= b.from + 1e-6 || b.to <= a.from + 1e-6, "one hides another");
        });
      }
    }
  });
});

test("a later dot never stands left of an earlier one; in one column it stands above", () => {
  holdsForAll(theCase, (made) => {
    for (const { groups } of historiesOf(made).flatMap((history) => axesOf(made, history))) {
      const dots = groups.filter(({ isDot }) => isDot);
      dots.slice(1).forEach((dot, index) => {
        const before = dots[index];
        assert.ok(before === undefined || dot.from > before.from || (dot.from === before.from && dot.row > before.row));
      });
    }
  });
});

test("within every stretch of an axis a day is equally wide, and stretches do not overlap", () => {
  holdsForAll(fc.array(fc.tuple(exact, exact), { minLength: 1, maxLength: 30 }), (pairs) => {
    const covered = pairs.map(([a, b]) => (a < b ? { from: a, to: a } : { from: b, to: a }));
    const stretches = toStretches(covered, { isSilence: (gap, shown) => gap > 100 && gap > shown / 3, airOf: (shown) => Math.max(1, 0.035 * shown) });
    const { place, dayWidth } = toDayScale(stretches);
    stretches.forEach(({ from, to }, index) => {
      assert.ok(Math.abs(place(to) - place(from) - (to - from) * dayWidth) < 1e-9);
      assert.ok(from >= (stretches[index - 1]?.to ?? from), "stretches overlap");
    });
    for (const { from, to } of covered) {
      assert.ok(stretches.some((stretch) => stretch.from <= dayNumber(from) && stretch.to >= dayNumber(to) + 1), "a day of the axis is left out");
    }
  });
});

test("an arc runs forward, from the day something happened to the day it became known", () => {
  holdsForAll(theCase, (made) => {
    for (const history of historiesOf(made)) {
      for (const { groups, arcs } of axesOf(made, history)) {
        const placed = new Map(groups.flatMap(({ marks }) => marks.map(({ step, at }) => [step, at])));
        for (const arc of arcs) {
          assert.equal(placed.get(arc.step), history.clock === "effective" ? arc.from : arc.to);
          assert.ok(arc.from >= 0 && arc.to <= 1 + 1e-9);
          if (arc.beyond !== null) assert.equal(arc.beyond === "to" ? arc.to : arc.from, arc.beyond === "to" ? 1 : 0);
        }
      }
    }
  });
});

test("the words below an axis never run into one another", () => {
  holdsForAll(theCase, (made) => {
    for (const { ticks } of historiesOf(made).flatMap((history) => axesOf(made, history))) {
      ticks.slice(1).forEach(({ at }, index) => assert.ok(at - (ticks[index]?.at ?? 0) > 0.02));
    }
  });
});

const steps = (...days: string[]) => replay(caseOf(days.map((effective) => told("statement-made", { about: [], effective }))), "record", "effective");

test("what stood by a day, since when not being stated, stands at that day, or at the next event that is earlier", () => {
  expect(toStepDays(steps("../2020-01-01", "2020-02-01")).map(({ stands }) => stands)).toEqual(["2020-01-01", "2020-02-01"]);
  expect(toStepDays(steps("../2020-03-01", "2020-02-01")).map(({ stands }) => stands)).toEqual(["2020-02-01", "2020-02-01"]);
});

test("a span that runs far beyond the days of its chapter is cut off, but not where there is little else", () => {
  const endsOf = (history: History) => toAxisDays(toStepDays(history), []).map(({ to }) => to).sort().at(-1);
  expect(endsOf(steps("2022-04-18", "2022-04-25", "2022-04-26/2022-11-08", "2022-05-04"))).toBe("2022-05-04");
  expect(endsOf(steps("1999-03", "1999/2022-04"))).toBe("2022-04-30");
});

test("a silence longer than a third of the chapter is a break, a shorter one is not", () => {
  const breaksOf = (...days: string[]) => {
    const history = steps(...days);
    return toTimes(history, [{ title: "", first: 1, last: days.length }], String).at(1).axis?.breaks.length;
  };
  expect(breaksOf("1999-03-01", "2022-04-20", "2022-05-04")).toBe(1);
  expect(breaksOf("2022-01-31", "2022-04-04", "2022-05-04")).toBe(0);
});

test("days within which several steps fell are one bar, a part for each; days known exactly are dots", () => {
  const history = steps("2022-04-18/2022-04-20", "2022-04-18/2022-04-20", "2022-04-20", "../2022-04-25");
  const { axis } = toTimes(history, [{ title: "", first: 1, last: 4 }], String).at(1);
  expect(axis?.groups.map(({ isDot, fades, marks }) => ({ isDot, fades, steps: marks.map(({ step }) => step) }))).toEqual([
    { isDot: false, fades: null, steps: [1, 2] },
    { isDot: true, fades: null, steps: [3] },
    { isDot: false, fades: "before", steps: [4] },
  ]);
});

const hidden = caseOf([
  told("statement-made", { id: "merged", about: [], effective: "2023-03-15" }),
  told("statement-made", { id: "listed", about: [], effective: "2023-03-20" }),
  told("disclosure", { id: "filed", reveals: ["merged"], effective: "2023-04-04" }),
]);

test("what became known later says how much later; on the known clock how much earlier it happened", () => {
  const wordsOf = (clock: "effective" | "known") => toDisclosed(replay(hidden, "record", clock)).map(({ step, words }) => `${String(step)} ${words}`);
  expect(wordsOf("effective")).toEqual(["1 known 20 days later"]);
  expect(wordsOf("known")).toEqual(["3 happened 20 days earlier"]);
});

test("on the known clock the axis reaches back to the day it happened, where that is near", () => {
  const history = replay(hidden, "record", "known");
  const { axis } = toTimes(history, toChapterRuns(hidden, history), String).at(3);
  expect(axis?.arcs).toHaveLength(1);
  expect(axis?.arcs[0]).toMatchObject({ step: 3, beyond: null });
  expect(axis?.arcs[0]?.from).toBeLessThan(0.2);
});
