import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { dayNumber } from "../../_core/calendar-day";
import { replay } from "../../_core/replay/replay";
import { caseOf, formed, told } from "../../_core/testing/given";
import { placeDots } from "./place-dots";
import { toStrip } from "./strip";
import { toScale, toStretches } from "./stretches";

const day = fc
  .record({ year: fc.integer({ min: 1990, max: 2026 }), month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) })
  .map(({ year, month, date }) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
const days = fc.array(day, { minLength: 1, maxLength: 60 }).map((list) => list.sort());

test("a later day never stands left of an earlier one, and all stand on the strip", () => {
  fc.assert(
    fc.property(days, (list) => {
      const { scale } = toScale(toStretches(list));
      const places = list.map((it) => scale(dayNumber(it)));
      places.forEach((place, index) => {
        expect(place).toBeGreaterThanOrEqual(places[index - 1] ?? 0);
        expect(place).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test("within every stretch a day is equally wide", () => {
  fc.assert(
    fc.property(days, (list) => {
      const stretches = toStretches(list);
      const { scale } = toScale(stretches);
      const widths = stretches.map(({ from, to }) => (scale(to) - scale(from)) / (to - from));
      for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 9);
    }),
  );
});

test("reading the columns upwards and from left to right is reading the steps; no two dots share a place", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 80 }), (list) => {
      const places = placeDots([...list].sort((a, b) => a - b));
      places.slice(1).forEach(({ at, row }, index) => {
        const before = places[index] ?? { at: 0, row: 0 };
        expect(at > before.at || (at === before.at && row > before.row)).toBe(true);
      });
    }),
  );
});

test("a silence of years is a break", () => {
  expect(toScale(toStretches(["1999-03-01", "2022-04-20", "2022-05-04"])).breaks).toHaveLength(1);
});

test("what stood by a day, since when not being stated, stands at that day", () => {
  const stood = caseOf([
    told("entity-existed", { entity: "quay", effective: "../2020-01-01" }),
    formed("tide", { effective: "2020-02-01" }),
  ]);
  const { ticks } = toStrip(replay(stood, "record", "effective"), [], String);
  expect(ticks[0]?.label).toBe("Jan 2020");
});
