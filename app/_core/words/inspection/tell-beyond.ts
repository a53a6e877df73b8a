import { answerControl, type ControlledAnswer } from "../../analysis/answers/answer-control";
import { answerDebts } from "../../analysis/answers/answer-debts";
import { readOwnership, type Holding, type Ownership } from "../../analysis/ownership/ask-ownership";
import { toShareText } from "../../analysis/ownership/share-text";
import { readThing, snapshotAt, type Snapshot } from "../../replay/snapshot";
import { key, type EntityId, type Key } from "../../replay/things";
import { designate } from "../designations";
import { formatEffective } from "../effective-shares";
import { nameWithin, toSentenceCase } from "../entities";
import { linkEntity, type LinkedWord } from "../linked-words";

/** One thing that holds of an entity beyond its own recorded relations. */
export interface BeyondRow {
  readonly about: Key;
  readonly who: readonly LinkedWord[];
  /** The figure; empty where there is none. */
  readonly terms: string;
  /** True where the figure may be anything: nothing is known but that there may be a part. */
  readonly isUnknown: boolean;
  /** How it comes about. */
  readonly how: readonly LinkedWord[];
  /** The step that made it so, where one did. */
  readonly step: number | null;
}

/** Rows of one sort. */
export interface BeyondSection {
  readonly heading: string;
  readonly rows: readonly BeyondRow[];
}

/** So many ways are named before the others are counted. */
const MOST_WAYS = 2;
/** So many majorities of a chain are told before the others are counted. */
const MOST_MAJORITIES = 3;

function differsFromStake({ direct, effective: { min, max } }: Holding): boolean {
  return direct === null || Math.abs(direct.min - min) > 1e-9 || Math.abs(direct.max - max) > 1e-9;
}

/** "through Quay Holdings, Inc.", "directly 43.4 %, through A, then B 12 % and in 3 other ways". */
function tellWays(snapshot: Snapshot, ownership: Ownership, holding: Holding): LinkedWord[] {
  const { paths, rest } = ownership.pathsOf(holding);
  const isOnly = paths.length === 1 && rest === null;
  const told = paths.slice(0, MOST_WAYS).flatMap(({ links, share, loop }, at): LinkedWord[] => {
    const between = links.slice(0, -1).flatMap((link, index): LinkedWord[] => [index === 0 ? "through " : ", then ", linkEntity(snapshot, ownership.idOf(link.held))]);
    const figure = isOnly ? "" : ` ${formatEffective(toShareText(share))}`;
    return [...(at === 0 ? [] : [", "]), ...(between.length === 0 ? ["directly"] : between), `${figure}${loop === null ? "" : ", a loop counted in"}`];
  });
  const others = paths.length - MOST_WAYS;
  if (rest !== null) return [...told, " and in many other ways"];
  return others > 0 ? [...told, ` and in ${String(others)} other ${others === 1 ? "way" : "ways"}`] : told;
}

function toOwnershipRow(snapshot: Snapshot, ownership: Ownership, holding: Holding, who: EntityId): BeyondRow {
  return {
    about: key.entity(who),
    who: [linkEntity(snapshot, who)],
    terms: formatEffective(toShareText(holding.effective), holding.effective.isOuter),
    isUnknown: holding.effective.min === 0 && holding.effective.max >= 1 && !holding.effective.minExclusive,
    how: tellWays(snapshot, ownership, holding),
    step: null,
  };
}

/** Whether every majority is one company's, and that the one controlled before it. */
function isOneLine({ controller, proof }: ControlledAnswer): boolean {
  return proof.every(({ held }, at) => held.length === 1 && held[0]?.owner === (proof[at - 1]?.company ?? controller));
}

/** A chain of majorities: "80 % of the votes of Quay, which has 100 % of those of Harbour"; of several together, each with its votes. */
function tellChain(snapshot: Snapshot, answer: ControlledAnswer): LinkedWord[] {
  const { proof } = answer;
  const isLine = isOneLine(answer) && proof.length <= MOST_MAJORITIES;
  const told = proof.slice(-MOST_MAJORITIES).flatMap(({ company, held }, at): LinkedWord[] => {
    const to = linkEntity(snapshot, company);
    if (isLine) return [at === 0 ? "" : ", which has ", `${held.map(({ counted }) => formatEffective(counted)).join("")} of ${at === 0 ? "the votes" : "those"} of `, to];
    const holders = held.flatMap(({ owner, counted }, index): LinkedWord[] => [...(index === 0 ? [] : [" and "]), linkEntity(snapshot, owner), ` ${formatEffective(counted)}`]);
    return [...(at === 0 ? [] : ["; "]), ...holders, " of the votes of ", to];
  });
  return proof.length > MOST_MAJORITIES ? ["at the end of a chain: ", ...told] : told;
}

/** Control that a single recorded stake shows by itself needs no chain. */
function isChained({ is, proof }: ControlledAnswer): boolean {
  return is === "certain" && (proof.length > 1 || (proof[0]?.held.length ?? 0) > 1);
}

function toControlRows(snapshot: Snapshot, answers: readonly ControlledAnswer[], end: "controller" | "company"): BeyondRow[] {
  return answers.filter(isChained).map((answer) => ({ about: key.entity(answer[end]), who: [linkEntity(snapshot, answer[end])], terms: "", isUnknown: false, how: tellChain(snapshot, answer), step: null }));
}

function toDebtRows(snapshot: Snapshot, entity: EntityId): BeyondRow[] {
  return answerDebts(snapshot, entity).debts.flatMap(({ id, as, passings }): BeyondRow[] => {
    const last = passings.at(-1);
    const facility = readThing(snapshot, key.facility(id));
    if (as !== "borrower" || last === undefined || facility === undefined) return [];
    const then = snapshotAt(snapshot.history, last.step);
    const first = passings[0] ?? last;
    const origin: LinkedWord[] = passings.length === 1 ? [] : [", first owed by ", { text: nameWithin(snapshotAt(snapshot.history, first.step), first.from), about: key.entity(first.from) }];
    const name = toSentenceCase(designate(snapshot, facility));
    return [{ about: key.facility(id), who: [{ text: name, about: key.facility(id) }], terms: "", isUnknown: false, how: ["as successor of ", linkEntity(then, last.from), ...origin], step: last.step }];
  });
}

/**
 * What holds of an entity at a step beyond its recorded relations: shares through others where they differ from the recorded
 * ones, control by chains of majorities, debts that came to it as a successor. Sections without rows are left out.
 */
export function tellBeyond(snapshot: Snapshot, entity: EntityId): BeyondSection[] {
  const ownership = readOwnership(snapshot, "economic");
  const { controlledBy, controls } = answerControl(snapshot, entity);
  const rows = (holdings: readonly Holding[], whoOf: (holding: Holding) => EntityId) =>
    holdings.filter(differsFromStake).map((holding) => toOwnershipRow(snapshot, ownership, holding, whoOf(holding)));
  const sections: BeyondSection[] = [
    { heading: "Owners through others", rows: rows(ownership.ownersOf(entity), ({ owner }) => owner) },
    { heading: "Owns through others", rows: rows(ownership.holdingsOf(entity), ({ held }) => held) },
    { heading: "Controlled through a chain", rows: toControlRows(snapshot, controlledBy, "controller") },
    { heading: "Controls through a chain", rows: toControlRows(snapshot, controls, "company") },
    { heading: "Owes as a successor", rows: toDebtRows(snapshot, entity) },
  ];
  return sections.filter((section) => section.rows.length > 0);
}
