import { entitiesNamedBy } from "../mentions";
import { findStep } from "../replay/find-step";
import type { History } from "../replay/history";
import { replayWithFaults } from "../replay/replay";
import type { ReplayFault } from "../replay/replay-fault";
import { formatShareData } from "../replay/share";
import { snapshotAt, thingsOfKind, type Snapshot } from "../replay/snapshot";
import { isStanding } from "../replay/things";
import type { Case, CaseEvent, Entity, EventOf } from "../timeline/case";
import type { ShareText } from "../timeline/primitives";
import type { Clock, EventType } from "../vocabulary";

/** What every event states and a test seldom cares for. */
type Base = "id" | "type" | "effective" | "title" | "text" | "sources" | "standing";
/** The fields of one event type, the rest left to the builder. */
export type Told<T extends EventType> = Omit<EventOf<T>, Base> & Partial<Pick<EventOf<T>, Base>>;

type Untold = { readonly type: EventType } & Record<string, unknown>;

/** An event for a test: its type and what matters of it. Its id, when left out, is its type and place: `entity-formed-1`. */
export function told<T extends EventType>(type: T, fields: Told<T>): Untold {
  return { ...fields, type };
}

/** The formation of an entity. */
export const formed = (entity: string, more: Partial<Told<"entity-formed">> = {}) => told("entity-formed", { entity, ...more });

/** A stake that stood; `percent` absent is not disclosed. */
export const holds = (owner: string, held: string, percent?: ShareText, more: Partial<Told<"stake-existed">> = {}) =>
  told("stake-existed", { owner, held, ...(percent === undefined ? {} : { percent }), ...more });

/** A sum of dollars. */
export const dollars = (amount: string) => ({ amount, currency: "USD" });

/** A case of one account, made of events; entities are corporations unless given. */
export function caseOf(events: readonly Untold[], more: Partial<Case> = {}): Case {
  const full = events.map((event, index) => ({
    id: `${event.type}-${index + 1}`,
    effective: "2020-01-01",
    title: `Event ${index + 1}`,
    text: "What happened.",
    sources: [{ source: "paper", says: "It says so." }],
    standing: "documented",
    ...event,
  })) as unknown as CaseEvent[];
  const given = new Set((more.entities ?? []).map(({ id }) => id));
  const named = new Set(full.flatMap((event) => (event.type === "statement-made" ? [] : entitiesNamedBy(event))));
  const rest = [...named].filter((id) => !given.has(id)).map((id): Entity => ({ id, kind: "corporation", name: id.toUpperCase() }));
  return {
    format: 1,
    id: "test-case",
    title: "A case",
    summary: "Made for a test.",
    cover: full[0]?.id ?? "none",
    accounts: [{ id: "record", title: "The record", summary: "What is known." }],
    sources: [{ id: "paper", title: "A paper", publisher: "A press", kind: "press", published: "2020", grade: "secondary" }],
    chapters: [],
    differences: [],
    events: full,
    ...more,
    entities: [...(more.entities ?? []), ...rest],
  };
}

/** A snapshot in the plainest form, for a test to compare. */
export interface Plain {
  readonly standing: string[];
  readonly ended: Record<string, string>;
  /** `owner>held` → percent, range or null. */
  readonly stakes: Record<string, ShareText | null>;
  /** `owner>held` → votes, where they are stated. */
  readonly votes: Record<string, ShareText | null>;
  /** facility → `borrower<lenders: state committed/drawn`. */
  readonly facilities: Record<string, string>;
  readonly commitments: Record<string, string>;
  readonly agreements: Record<string, string>;
  readonly offices: string[];
}

/** Reads a snapshot in the plainest form; ids sorted. */
function toPlain(snapshot: Snapshot): Plain {
  const sorted = <T>(rows: (readonly [string, T])[]) => Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
  const entities = thingsOfKind(snapshot, "entity");
  return {
    standing: entities.filter(isStanding).map(({ id }) => id).sort(),
    ended: sorted(
      entities.flatMap(({ id, life }) =>
        life.status === "ended" ? [[id, life.into === null ? life.reason : `${life.reason} into ${life.into}`] as const] : [],
      ),
    ),
    stakes: sorted(thingsOfKind(snapshot, "stake").map((it) => [`${it.owner}>${it.held}`, formatShareData(it.percent)] as const)),
    votes: sorted(
      thingsOfKind(snapshot, "stake").flatMap((it) => (it.votes === null ? [] : [[`${it.owner}>${it.held}`, formatShareData(it.votes)] as const])),
    ),
    facilities: sorted(
      thingsOfKind(snapshot, "facility").map((it) => [
        it.id,
        `${it.borrower}<${it.lenders.join("+")}: ${it.state} ${it.committed?.amount ?? "?"}/${it.drawn?.amount ?? "?"}` +
          (it.guarantors.length > 0 ? ` by ${it.guarantors.join("+")}` : ""),
      ] as const),
    ),
    commitments: sorted(
      thingsOfKind(snapshot, "commitment").map((it) => [it.id, `${it.by.join("+")}>${it.to.join("+")}: ${it.state} ${it.amount?.amount ?? "?"}`] as const),
    ),
    agreements: sorted(thingsOfKind(snapshot, "agreement").map((it) => [it.id, `${it.parties.join("+")}: ${it.state}`] as const)),
    offices: thingsOfKind(snapshot, "office").map((it) => `${it.person}: ${it.post} of ${it.entity}`).sort(),
  };
}

/** A case being tested: what it replays to, and what in it cannot be. */
export interface Given {
  readonly case: Case;
  history(clock?: Clock): History;
  faults(clock?: Clock): readonly ReplayFault[];
  /** What stands, in the plainest form; `at` as a person would write it. Fails on a case with faults. */
  at(at: string, clock?: Clock): Plain;
  /** The rules that made the effects of a step; `at` as a person would write it. */
  rules(at: string, clock?: Clock): string[];
}

/** Given these events (or this case), ask what stands. */
export function given(...events: Untold[] | [Case]): Given {
  const [first] = events;
  const theCase = first !== undefined && "events" in first ? (first as Case) : caseOf(events as Untold[]);
  const replayed = (clock: Clock = "effective") => replayWithFaults(theCase, theCase.accounts[0]?.id ?? "", clock);
  const find = (history: History, at: string): number => {
    const found = findStep(history, at);
    if (!found.ok) throw new Error(`the test asks for "${at}": ${found.reason}`);
    return found.step;
  };
  return {
    case: theCase,
    history: (clock) => replayed(clock).history,
    faults: (clock) => replayed(clock).faults,
    at: (at, clock) => {
      const { history, faults } = replayed(clock);
      if (faults.length > 0) throw new Error(`the given history has faults: ${faults.map(({ code }) => code).join(", ")}`);
      return toPlain(snapshotAt(history, find(history, at)));
    },
    rules: (at, clock) => {
      const { history } = replayed(clock);
      return (history.effects[find(history, at)] ?? []).map(({ rule }) => rule);
    },
  };
}
