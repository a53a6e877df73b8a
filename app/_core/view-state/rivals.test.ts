import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { History } from "../replay/history";
import { snapshotAt } from "../replay/snapshot";
import { caseOf, formed, holds } from "../testing/given";
import { holdsForAll } from "../testing/properties";
import type { CaseEvent, Difference } from "../timeline/case";
import { landIn } from "./land";
import { compareNearness, nearestRival, nearnessOf } from "./rivals";

const NAMES = ["ash", "birch", "cedar"];

/** A history of which only the order of events matters. */
function toHistory(account: string, events: readonly CaseEvent[]): History {
  const steps = events.map((event) => ({ event, day: event.effective, positionDay: event.effective }));
  return { account, clock: "effective", steps, effects: steps.map(() => []), threads: new Map(), abouts: new Map() };
}

const between = (id: string, ...events: string[]): Difference => ({ id, events, why: "They part.", unsettled: true });

const name = fc.constantFrom(...NAMES);
const event = fc.oneof(
  name.map((entity) => formed(entity)),
  fc.tuple(name, name).map(([owner, held]) => holds(owner, held)),
);
const ids = (of: string, events: readonly unknown[]) => events.map((_, index) => `${of}-${index}`);

/** Two tellings with nothing in common, and differences between them. */
const parted = fc
  .tuple(fc.array(event, { minLength: 1, maxLength: 5 }), fc.array(event, { minLength: 1, maxLength: 5 }))
  .chain(([ours, theirs]) => {
    const tell = (of: string, events: typeof ours) => events.map((it, index) => ({ ...it, id: `${of}-${index}` }));
    const all = caseOf([...tell("ours", ours), ...tell("theirs", theirs)]).events;
    const known = [...ids("ours", ours), ...ids("theirs", theirs)];
    return fc.array(fc.subarray(known, { minLength: 1 }), { maxLength: 4 }).map((sets) => ({
      ours: toHistory("ours", all.slice(0, ours.length)),
      theirs: toHistory("theirs", all.slice(ours.length)),
      differences: sets.map((events, index) => between(`difference-${index}`, ...events)),
    }));
  });

test("two events are as near seen from the one as from the other", () => {
  holdsForAll(parted, ({ ours, theirs, differences }) => {
    const pairs = differences.flatMap((difference) => ours.steps.flatMap((a) => theirs.steps.map((b) => ({ a: a.event, b: b.event, difference }))));
    expect(pairs.map(({ a, b, difference }) => nearnessOf(a, b, difference))).toEqual(pairs.map(({ a, b, difference }) => nearnessOf(b, a, difference)));
  });
});

test("whoever switches there and back is at the event that was left, or at one at least as near to where the switch landed", () => {
  holdsForAll(parted, ({ ours, theirs, differences }) => {
    ours.steps.forEach(({ event: left }, index) => {
      const there = landIn(theirs, snapshotAt(ours, index + 1), differences);
      if (there.how !== "rival") return;
      const back = landIn(ours, snapshotAt(theirs, there.step), differences);
      expect(back.how).toBe("rival");
      const [landed, returned] = [theirs.steps[there.step - 1]?.event ?? left, ours.steps[back.step - 1]?.event ?? left];
      const nearest = (to: CaseEvent) =>
        differences
          .filter(({ events }) => events.includes(to.id) && events.includes(landed.id))
          .map((difference) => nearnessOf(to, landed, difference))
          .sort(compareNearness)[0];
      expect(compareNearness(nearest(returned) ?? [9, 0, 0], nearest(left) ?? [9, 0, 0])).toBeLessThanOrEqual(0);
    });
  });
});

test("where a difference sets one event against one, the switch leads there and back again", () => {
  holdsForAll(fc.array(fc.tuple(event, event), { minLength: 1, maxLength: 5 }), (pairs) => {
    const tell = (of: string, side: 0 | 1) => pairs.map((pair, index) => ({ ...pair[side], id: `${of}-${index}` }));
    const all = caseOf([...tell("ours", 0), ...tell("theirs", 1)]).events;
    const [ours, theirs] = [toHistory("ours", all.slice(0, pairs.length)), toHistory("theirs", all.slice(pairs.length))];
    const differences = pairs.map((_, index) => between(`difference-${index}`, `ours-${index}`, `theirs-${index}`));
    pairs.forEach((_, index) => {
      expect(landIn(theirs, snapshotAt(ours, index + 1), differences)).toEqual({ step: index + 1, how: "rival" });
      expect(landIn(ours, snapshotAt(theirs, index + 1), differences)).toEqual({ step: index + 1, how: "rival" });
    });
  });
});

const all = caseOf([
  { ...holds("ash", "birch"), id: "ours" },
  { ...formed("ash"), id: "of-another-type" },
  { ...holds("ash", "cedar"), id: "of-one-in-common" },
  { ...holds("ash", "birch"), id: "of-both-in-common" },
  { ...holds("birch", "ash"), id: "of-both-in-common-too" },
]).events;
const [first] = all;
const ours = toHistory("ours", all.slice(0, 1));
const theirs = toHistory("theirs", all.slice(1));
const landedOn = (differences: readonly Difference[]) =>
  first === undefined ? undefined : theirs.steps[(nearestRival(theirs, ours, first, differences) ?? 0) - 1]?.event.id;

test("the rival is of the same type first, then of the most entities in common, then of the smallest difference, then the first told", () => {
  const wide = (...events: string[]) => between("wide", "ours", ...events);
  expect(landedOn([wide("of-another-type", "of-one-in-common")])).toBe("of-one-in-common");
  expect(landedOn([wide("of-another-type", "of-one-in-common", "of-both-in-common")])).toBe("of-both-in-common");
  const both = wide("of-both-in-common", "of-both-in-common-too");
  expect(landedOn([both])).toBe("of-both-in-common");
  expect(landedOn([both, between("narrow", "ours", "of-both-in-common-too")])).toBe("of-both-in-common-too");
});

test("an event that both tell is no rival", () => {
  expect(first === undefined ? 0 : nearestRival(toHistory("theirs", all), toHistory("ours", all), first, [between("all", ...all.map(({ id }) => id))])).toBe(undefined);
});
