import type { DebtAnswer, DebtsAnswer } from "../../analysis/answers/answer-debts";
import { key } from "../../replay/things";
import { readThing, snapshotAt } from "../../replay/snapshot";
import { nameWithin, toSentenceCase } from "../entities";
import { tellRelation } from "../relations";
import { filled, line, toSentence, type Memo, type MemoLine } from "./memo";
import { tellBasis, type Asked } from "./tell-basis";

function tellDebt(asked: Asked, debt: DebtAnswer): MemoLine[] {
  const { snapshot } = asked;
  const facility = readThing(snapshot, key.facility(debt.id));
  const named = (id: string, step: number) => nameWithin(snapshotAt(snapshot.history, step), id);
  const [first] = debt.restsOn;
  const head = line(facility === undefined ? debt.id : tellRelation(snapshot, facility), first === undefined ? [] : [tellBasis(asked, first)]);
  const passings = debt.passings.map((it) => line(`   as successor of ${named(it.from, it.step)}: it passed to ${named(it.to, it.step)}`, [tellBasis(asked, it)]));
  return [head, ...passings];
}

function tellLeft(asked: Asked, { id, step, event, rules }: DebtsAnswer["left"][number]): MemoLine {
  const before = snapshotAt(asked.snapshot.history, step - 1);
  const facility = readThing(before, key.facility(id));
  return line(facility === undefined ? id : tellRelation(before, facility), [tellBasis(asked, { step, event, rules })]);
}

/** What an entity owes, as whose successor, and how each debt came to it, as a memo. */
export function tellDebts(asked: Asked, { entity, debts, left }: DebtsAnswer): Memo {
  const name = nameWithin(asked.snapshot, entity);
  const owed = debts.filter((debt) => debt.as === "borrower");
  const inherited = owed.filter(({ passings }) => passings.length > 0).length;
  const some = `${name} has ${owed.length === 1 ? "one debt or promised loan" : `${String(owed.length)} debts or promised loans`}${inherited === 0 ? "" : `, ${inherited === owed.length ? (inherited === 1 ? "as successor of another" : "all as successor of others") : `${String(inherited)} of them as successor of others`}`}`;
  return {
    lead: toSentence(toSentenceCase(owed.length === 0 ? `${name} owes nothing that is on record` : some)),
    sections: filled([
      { heading: "Owes", lines: owed.flatMap((debt) => tellDebt(asked, debt)) },
      { heading: "Left behind at its end, owed by nobody since (orphaned)", lines: left.map((it) => tellLeft(asked, it)) },
      { heading: "Answers for (guarantees)", lines: debts.filter((debt) => debt.as === "guarantor").flatMap((debt) => tellDebt(asked, debt)) },
    ]),
    notes: [],
  };
}
