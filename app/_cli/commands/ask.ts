import { answerControl } from "../../_core/analysis/answers/answer-control";
import { answerDebts } from "../../_core/analysis/answers/answer-debts";
import { answerHistory } from "../../_core/analysis/answers/answer-history";
import { answerLineage } from "../../_core/analysis/answers/answer-lineage";
import { answerOwnership } from "../../_core/analysis/answers/answer-ownership";
import { answerPath } from "../../_core/analysis/answers/answer-path";
import { toDossier } from "../../_core/analysis/dossier";
import { INTERESTS, type Interest } from "../../_core/analysis/ownership/read-stakes";
import { parseThreshold, type Threshold } from "../../_core/analysis/ownership/threshold";
import { reportPosition } from "../../_core/analysis/report-snapshot";
import type { Snapshot } from "../../_core/replay/snapshot";
import { key, type EntityId } from "../../_core/replay/things";
import { nearestWords } from "../../_core/timeline/nearest-words";
import type { Memo } from "../../_core/words/answers/memo";
import { tellControl } from "../../_core/words/answers/tell-control";
import { tellDebts } from "../../_core/words/answers/tell-debts";
import { tellHistory } from "../../_core/words/answers/tell-history";
import { tellLineageMemo } from "../../_core/words/answers/tell-lineage-memo";
import { tellOwnership } from "../../_core/words/answers/tell-ownership";
import { tellPathMemo } from "../../_core/words/answers/tell-path";
import type { Asked } from "../../_core/words/answers/tell-basis";
import { nameAt } from "../../_core/words/entities";
import { tellPresence } from "../../_core/words/inspection/tell-presence";
import { findAskedEntity } from "../find-asked-entity";
import { checkFile } from "../find-file";
import { findSnapshot } from "../find-snapshot";
import { printMemo } from "../print-memo";
import { PrintedText } from "../print-text";
import { readClock, type Arguments } from "../read-arguments";
import { tellPosition } from "../tell-position";
import type { Terminal } from "../terminal";
import { tellUsage } from "../usage";
import { WrongUsage } from "../wrong-usage";
import { askStakes } from "./ask-stakes";
import { answerValidation } from "./validate";

/** The questions, in the order in which they are explained. */
const QUESTIONS = ["lineage", "owners", "holdings-of", "control", "debts", "path", "history"] as const;
type Question = (typeof QUESTIONS)[number];

/** What was asked, beside whom it is about. */
interface Terms {
  readonly kind: Interest;
  readonly threshold: Threshold | null;
  readonly isRaw: boolean;
}

/** An answer as data, and a way to tell it. */
interface Answer {
  readonly data: object;
  readonly tell: (asked: Asked) => Memo;
}

const ownership = (side: "owners" | "holdings-of") => (snapshot: Snapshot, [entity]: Parties, { kind, threshold, isRaw }: Terms): Answer => {
  const answer = answerOwnership(snapshot, { entity, kind, threshold, side });
  return { data: answer, tell: (asked) => tellOwnership(asked, answer, side, isRaw) };
};

/** Whom a question is about: one entity, of `path` two. */
type Parties = readonly [EntityId, EntityId];

const ANSWER: Readonly<Record<Question, (snapshot: Snapshot, parties: Parties, terms: Terms) => Answer>> = {
  lineage: (snapshot, [entity]) => {
    const answer = answerLineage(snapshot, entity);
    return { data: answer, tell: (asked) => tellLineageMemo(asked, answer) };
  },
  owners: ownership("owners"),
  "holdings-of": ownership("holdings-of"),
  control: (snapshot, [entity]) => {
    const answer = answerControl(snapshot, entity);
    return { data: answer, tell: (asked) => tellControl(asked, answer) };
  },
  debts: (snapshot, [entity]) => {
    const answer = answerDebts(snapshot, entity);
    return { data: answer, tell: (asked) => tellDebts(asked, answer) };
  },
  path: (snapshot, [a, b]) => {
    const answer = answerPath(snapshot, a, b);
    return { data: answer, tell: (asked) => tellPathMemo(asked, answer) };
  },
  history: (snapshot, [entity]) => {
    const answer = answerHistory(snapshot, entity);
    return { data: answer, tell: (asked) => tellHistory(asked, answer) };
  },
};

function readQuestion(word: string): Question {
  const question = QUESTIONS.find((known) => known === word);
  if (question !== undefined) return question;
  const [near] = nearestWords(word, QUESTIONS);
  throw new WrongUsage(`There is no question "${word}".`, `${near === undefined ? "" : `Did you mean "${near}"? `}The questions: ${QUESTIONS.join(", ")}.`);
}

/** Refuses what the question has no use for, rather than passing it over. */
function refuse(question: string, { option, flag }: Arguments, names: readonly ("kind" | "threshold" | "min" | "stakes" | "at" | "account" | "clock")[], flags: readonly ("raw" | "control")[]): void {
  const useless = names.find((name) => option(name) !== undefined) ?? flags.find((name) => flag(name));
  if (useless !== undefined) throw new WrongUsage(`--${useless} has no use in ${question}.`, tellUsage("ask"));
}

function readTerms({ option, flag }: Arguments): Terms {
  const [kind, threshold] = [option("kind") ?? INTERESTS[0], option("threshold")];
  const interest = INTERESTS.find((known) => known === kind);
  if (interest === undefined) throw new WrongUsage(`There is no kind "${kind}".`, `The kinds of interest: ${INTERESTS.join(", ")}.`);
  const parsed = threshold === undefined ? null : parseThreshold(threshold);
  if (parsed === undefined) throw new WrongUsage(`"${threshold ?? ""}" is no threshold.`, "A threshold is > or >= and a percent, in quotes: '>=25'.");
  return { kind: interest, threshold: parsed, isRaw: flag("raw") };
}

const isQuestion = (word: string) => QUESTIONS.some((known) => known === word);

/** The question first; the file may stand there too, as it does in every other command. */
function questionFirst([first = "", second = "", ...rest]: readonly string[]): readonly string[] {
  return isQuestion(second) && !isQuestion(first) ? [second, first, ...rest] : [first, second, ...rest];
}

/** The words of a question: which, of which file, about whom. */
function readWords(words: readonly string[]): { readonly question: Question; readonly file: string; readonly entities: readonly [string, string] } {
  const [word = "", file = "", one = "", other = "", ...more] = questionFirst(words);
  const question = readQuestion(word);
  if (file === "") throw new WrongUsage("Which file?", tellUsage("ask"));
  if (one === "") throw new WrongUsage("About which entity?", tellUsage("ask"));
  if (question === "path" && other === "") throw new WrongUsage("How it is related to which other entity?", tellUsage("ask"));
  const tooMuch = question === "path" ? more : [other, ...more].filter((it) => it !== "");
  if (tooMuch.length > 0) throw new WrongUsage(`One question at a time: "${tooMuch.join('", "')}" is too much.`, "A name of several words stands in quotes.");
  return { question, file, entities: [one, question === "path" ? other : one] };
}

/** Of those who do not stand at the step, why: "Twitter, Inc. ended 15 March 2023, merged into X Corp.", "X Corp. enters only on 9 March 2023." */
function tellAbsences(snapshot: Snapshot, parties: Parties): string[] {
  return [...new Set(parties)].flatMap((id) => {
    const dossier = toDossier(snapshot, key.entity(id));
    if (dossier === undefined || dossier.presence.is === "standing") return [];
    const why = tellPresence(snapshot, dossier).words.replace(/^Not yet: enters/, "enters only");
    const words = `${nameAt(snapshot, id)} ${why.slice(0, 1).toLowerCase()}${why.slice(1)}`;
    return [words.endsWith(".") ? words : `${words}.`];
  });
}

/**
 * `ask QUESTION FILE ENTITY`: an answer about an entity at a step, with what it rests on; `ask owners --stakes FILE.csv`: the
 * same arithmetic on a plain list. Exit code 0, or 1 for a file with faults, which are said instead.
 */
export function ask(args: Arguments, terminal: Terminal): number {
  const { words, json, option } = args;
  if (option("stakes") !== undefined) {
    if (words.join() !== "owners") throw new WrongUsage("--stakes belongs to: ask owners --stakes FILE.csv", tellUsage("ask"));
    refuse("a plain list", args, ["kind", "threshold", "at", "account", "clock"], ["raw"]);
    return askStakes(args, terminal);
  }
  const { question, file, entities } = readWords(words);
  const isOfShares = question === "owners" || question === "holdings-of";
  refuse(`"${question}"`, args, isOfShares ? ["min"] : ["kind", "threshold", "min"], isOfShares ? ["control"] : ["raw", "control"]);
  const terms = readTerms(args);
  const clock = readClock(option("clock"));
  const checkedFile = checkFile(file, terminal.folder);
  const { checked } = checkedFile;
  if (!checked.ok) {
    answerValidation(checkedFile, json, terminal);
    return 1;
  }
  const theCase = checked.case;
  const at = option("at");
  const snapshot = findSnapshot(theCase, { account: option("account"), clock, at });
  const parties: Parties = [findAskedEntity(snapshot.history, entities[0]), findAskedEntity(snapshot.history, entities[1])];
  const { data, tell } = ANSWER[question](snapshot, parties, terms);
  if (json) {
    terminal.answer(JSON.stringify({ case: theCase.id, ...reportPosition(snapshot), question, ...data }, null, 2));
    return 0;
  }
  const text = new PrintedText(terminal.hasColour);
  text.line(text.style("bold", theCase.title)).line(tellPosition(theCase, snapshot, at));
  for (const absence of tellAbsences(snapshot, parties)) text.paragraph(absence);
  printMemo(text, tell({ case: theCase, snapshot }));
  terminal.answer(text.toString());
  return 0;
}
