import { diffSnapshots } from "../../_core/analysis/diff-snapshots";
import { checkCaseText } from "../../_core/check/check-case";
import { replay } from "../../_core/replay/replay";
import { snapshotAt, thingsOf } from "../../_core/replay/snapshot";
import type { History } from "../../_core/replay/history";
import type { Case } from "../../_core/timeline/case";
import { generateCase } from "./generate-case";
import { median, timeInTurn, weigh } from "./measure";
import { Random } from "./random";

/** One figure, its bar, and whether it passes. */
export interface Figure {
  readonly says: string;
  readonly value: number;
  /** The most that `value` may be. */
  readonly bar: number;
  readonly passes: boolean;
}

const ROUNDS = 3;
const READS = 20_000;

const figure = (says: string, value: number, bar: number): Figure => ({ says, value, bar, passes: value <= bar });

/** Reads a case from its text through every check; by then it was replayed on both clocks. */
function readSound(text: string): { theCase: Case; history: History } {
  const checked = checkCaseText(text);
  const history = checked.ok ? checked.histories[0] : undefined;
  if (!checked.ok || history === undefined) throw new Error(`the generated history has faults: ${JSON.stringify(checked.faults[0])}`);
  return { theCase: checked.case, history };
}

const replayAll = (theCase: Case) => replay(theCase, "record", "effective");

/** Seeks to steps drawn by lot and reads an entity with its relations there. */
function readSome(history: History, random: Random): number {
  const entities = [...history.abouts.keys()];
  let read = 0;
  for (let count = 0; count < READS; count += 1) {
    read += thingsOf(snapshotAt(history, random.below(history.steps.length + 1)), random.pick(entities)).length;
  }
  return read;
}

/** The time of a neighbour diff for each effect, of steps with many effects against that of steps with few. */
function benchDiffs(history: History): number {
  const steps = history.effects.map((effects, step) => ({ step, effects: effects.length })).slice(1).sort((a, b) => a.effects - b.effects);
  const few = steps.filter(({ effects }) => effects > 0).slice(0, 2000);
  const many = steps.slice(-2000);
  const perEffect = (sample: typeof steps) => {
    const effects = sample.reduce((sum, it) => sum + it.effects, 0);
    const run = () => { for (const { step } of sample) diffSnapshots(snapshotAt(history, step - 1), snapshotAt(history, step)); };
    return timeInTurn({ run }, ROUNDS * 2).run / effects;
  };
  return perEffect(many) / perEffect(few);
}

/** How much longer each event takes in a long history than in a short one, in the same run. */
function benchGrowth(long: Case, events: number): number {
  const shorts = Array.from({ length: 8 }, (_, seed) => generateCase(1000, seed + 2));
  const times = timeInTurn({ short: () => { for (const short of shorts) replayAll(short); }, long: () => replayAll(long) }, ROUNDS);
  return times.long / events / (times.short / (1000 * shorts.length));
}

/** Measures a generated history of so many events, and says of each figure whether it passes its bar. */
export function benchSpeed(events: number): Figure[] {
  const text = JSON.stringify(generateCase(events));
  const { theCase } = readSound(text);
  const times = timeInTurn({
    parse: () => JSON.parse(text) as unknown,
    whole: () => readSound(text),
    replay: () => replayAll(theCase),
  }, ROUNDS);
  const weight = weigh(() => replayAll(theCase));
  const history = replayAll(theCase);
  const reads = median(Array.from({ length: ROUNDS }, (_, seed) => timeInTurn({ run: () => readSome(history, new Random(seed)) }, 1).run));
  return [
    figure("parse, validate and replay on both clocks, against JSON.parse of the same text", times.whole / times.parse, 5),
    figure("replay alone, against the same", times.replay / times.parse, 2),
    figure("seek and read one entity with its relations, against a full replay", reads / READS / times.replay, 1 / 500),
    figure("neighbour diff for each effect, steps of many effects against steps of few", benchDiffs(history), 2),
    figure("memory of the replayed history, against the file", weight / Buffer.byteLength(text), 6),
    figure(`time for each event, ${events} against 1000 events`, benchGrowth(theCase, events), Math.log(events) / Math.log(1000)),
  ];
}
