import fc from "fast-check";
import { EVENT_TYPES, HOLDER_OUTCOMES, MERGER_FORMS } from "../vocabulary";

/** Ways to change a case file at random: some break it, some make another case of it that may be accepted. */

type Row = Record<string, unknown>;
interface File extends Row {
  events: Row[];
  entities: Row[];
}
/** Numbers that pick among what there is. */
type Roll = readonly [number, number, number, number];
type Mutate = (file: File, roll: Roll, junk: unknown) => void;

const HOSTILE = ["__proto__", "constructor", "toString", "\ud800", "\u202Eevil", "\u0000", "<script>", "javascript:alert(1)", "9".repeat(400), "ß", "é", "", " "];
const DAYS = ["2020", "0001-01-01", "9999-12-31", "../2022", "2022-10/2022-11", "2022-02-30", "2022-10-27", "2019-01", "0000", "2022-13"];
const PERCENTS: readonly unknown[] = [0, 100, 50, 50.5, 0.000_001, 99.999_999_9, 100.000_000_1, -1, 1e308, { min: 50, max: 100, minExclusive: true }, { min: 0, max: 0 }, { min: 7, max: 3 }, null];

const pick = <T>(from: readonly T[], roll: number): T | undefined => from[roll % Math.max(1, from.length)];
const clone = <T>(value: T): T => structuredClone(value);
const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);
const rowsOf = (list: unknown): Row[] => (Array.isArray(list) ? list.filter(isRow) : []);
const eventsOf = (file: File) => rowsOf(file.events);
const idsOf = (list: unknown) => rowsOf(list).map(({ id }) => id);

/** Every object or list in a value, and the keys in it. */
function placesIn(value: unknown): { readonly holder: Row; readonly key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Row;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

function define(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** The places in an event at which one of the file's own ids stands. */
function namesIn(file: File, event: Row | undefined): { readonly holder: Row; readonly key: string }[] {
  const known = new Set(idsOf(file.entities));
  return placesIn(event).filter(({ holder, key }) => key !== "id" && known.has(holder[key]));
}

function putEvent(file: File, at: number, fields: Row): void {
  const place = at % (eventsOf(file).length + 1);
  const near = pick(eventsOf(file), Math.max(0, place - 1));
  const base = { title: "Put in", text: "By a test.", sources: near?.["sources"], standing: "inferred", effective: near?.["effective"], accounts: near?.["accounts"] };
  const told = Object.fromEntries(Object.entries({ id: `put-${place}-${eventsOf(file).length}`, ...base, ...fields }).filter(([, value]) => value !== undefined));
  if (Array.isArray(file.events)) file.events.splice(place, 0, clone(told));
}

const entity = (file: File, roll: number) => pick(idsOf(file.entities), roll);

const MUTATIONS: readonly Mutate[] = [
  // Of events in their order.
  (file, [a]) => void (Array.isArray(file.events) && file.events.splice(a % Math.max(1, file.events.length), 1)),
  (file, [a, b]) => putEvent(file, a, { ...pick(eventsOf(file), b), id: `again-${a % 1000}` }),
  (file, [a, b]) => {
    if (!Array.isArray(file.events)) return;
    const [event] = file.events.splice(a % Math.max(1, file.events.length), 1);
    if (event !== undefined) file.events.splice(b % (file.events.length + 1), 0, event);
  },
  (file, [a, b]) => {
    const [one, other] = [pick(eventsOf(file), a), pick(eventsOf(file), b)];
    if (one !== undefined && other !== undefined) [one["effective"], other["effective"]] = [other["effective"], one["effective"]];
  },
  // Of what an event says.
  (file, [a, b, c]) => {
    const place = pick(namesIn(file, pick(eventsOf(file), a)), b);
    if (place !== undefined) define(place.holder, place.key, entity(file, c));
  },
  (file, [a, b]) => {
    const shares = placesIn(file.events).filter(({ key }) => key === "percent" || key === "votes");
    const place = pick(shares, a);
    if (place !== undefined) define(place.holder, place.key, pick(PERCENTS, b));
  },
  (file, [a, b]) => void define(pick(eventsOf(file), a) ?? {}, "effective", pick(DAYS, b)),
  (file, [a, b]) => void define(pick(eventsOf(file), a) ?? {}, "type", pick(EVENT_TYPES, b)),
  (file, [a, b]) => {
    const place = pick(placesIn(file.events).filter(({ key }) => key === "amount" || key === "form" || key === "becomes" || key === "post"), a);
    if (place !== undefined) define(place.holder, place.key, pick([{ amount: "1", currency: "USD" }, { amount: "0.000000000001", currency: "EUR" }, { amount: "9".repeat(24), currency: "USD" }, ...MERGER_FORMS, ...HOLDER_OUTCOMES], b));
  },
  (file, [a, b]) => void define(pick(eventsOf(file), a) ?? {}, "corrects", pick(eventsOf(file), b)?.["id"]),
  (file, [a, b]) => void define(pick(eventsOf(file), a) ?? {}, "accounts", pick([idsOf(file["accounts"]), [pick(idsOf(file["accounts"]), b)], undefined], b)),
  // Events put in that mean something.
  (file, [a, b, c]) => {
    const earlier = eventsOf(file).slice(0, a % (eventsOf(file).length + 1));
    putEvent(file, a, { type: "disclosure", reveals: [...new Set([pick(earlier, b)?.["id"], pick(earlier, c)?.["id"]])] });
  },
  (file, [a, b, c, d]) => putEvent(file, a, { type: "merger-completed", constituents: [entity(file, b), entity(file, c)], survivor: entity(file, c), form: pick(MERGER_FORMS, d) }),
  (file, [a, b, c, d]) => putEvent(file, a, { type: "stake-acquired", owner: entity(file, b), held: entity(file, c), from: pick(["issue", "all", entity(file, d)], d), percent: pick(PERCENTS, d) }),
  (file, [a, b, c, d]) => putEvent(file, a, { type: "stake-existed", owner: entity(file, b), held: entity(file, c), percent: pick(PERCENTS, d) }),
  (file, [a, b, c]) => putEvent(file, a, { type: pick(["entity-terminated", "entity-revived", "entity-dissolved", "entity-formed", "entity-existed"], c), entity: entity(file, b) }),
  (file, [a, b]) => putEvent(file, a, { type: "coverage-ended", entities: [entity(file, b)] }),
  (file, [a, b, c]) => putEvent(file, a, { type: "share-exchange-completed", acquired: entity(file, b), acquirer: entity(file, c) }),
  (file, [a, b, c]) => putEvent(file, a, { type: "spin-off-completed", parent: entity(file, b), held: entity(file, c) }),
  (file, [a, b, c, d]) => putEvent(file, a, { type: "consolidation-completed", constituents: [entity(file, b), entity(file, c)], resulting: entity(file, d) }),
  (file, [a, b, c, d]) => putEvent(file, a, { type: "division-completed", entity: entity(file, b), into: [entity(file, c), entity(file, d)], allocation: [], survives: d % 2 === 0 }),
  (file, [a, b, c, d]) => putEvent(file, a, { type: "stake-exchanged", contributor: entity(file, b), contributed: entity(file, c), into: entity(file, d) }),
  (file, [a, b, c, d]) => putEvent(file, a, { type: "facility-committed", facility: `loan-${a % 3}`, borrower: entity(file, b), lenders: [entity(file, c)], guarantors: [entity(file, d)], amount: { amount: "10", currency: "USD" } }),
  // Of the file as JSON.
  (file, [a], junk) => {
    const place = pick(placesIn(file), a);
    if (place !== undefined) define(place.holder, place.key, junk);
  },
  (file, [a]) => {
    const place = pick(placesIn(file), a);
    if (place !== undefined) Reflect.deleteProperty(place.holder, place.key);
  },
  (file, [a, b]) => {
    const place = pick(placesIn(file), a);
    if (place !== undefined) define(place.holder, String(pick([...HOSTILE, "id", "type", "events"], b)), place.holder[place.key]);
  },
  (file, [a, b]) => {
    const place = pick(placesIn(file), a);
    if (place !== undefined) define(place.holder, place.key, pick(HOSTILE, b));
  },
];

const roll: fc.Arbitrary<Roll> = fc.tuple(fc.nat(99_999), fc.nat(99_999), fc.nat(99_999), fc.nat(99_999));
const junk = fc.oneof(fc.constantFrom<unknown>(null, true, -0, 1e308, "", [], {}, [[[]]]), fc.jsonValue({ maxDepth: 3 }));
const edit = fc.tuple(fc.nat(MUTATIONS.length - 1), roll, junk);

/** One of some texts of cases, changed in up to four ways. */
export function mutatedCase(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 4 })).map(([text, edits]) => {
    const file = JSON.parse(text) as File;
    for (const [which, at, value] of edits) MUTATIONS[which]?.(file, at, value);
    return JSON.stringify(file);
  });
}

/** One of some texts of cases as bytes, some of them exchanged, taken out or put in. */
export function mutatedBytes(texts: readonly string[]): fc.Arbitrary<Uint8Array> {
  const splice = fc.tuple(fc.nat(), fc.nat(12), fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.constantFrom(...HOSTILE, "[".repeat(70), '{"a":'.repeat(70), "\\ud83d").map((it) => new TextEncoder().encode(it))));
  return fc.tuple(fc.constantFrom(...texts), fc.array(splice, { minLength: 1, maxLength: 3 })).map(([text, splices]) =>
    splices.reduce<Uint8Array>((bytes, [at, taken, put]) => {
      const place = at % (bytes.length + 1);
      return Uint8Array.from([...bytes.subarray(0, place), ...put, ...bytes.subarray(place + taken)]);
    }, new TextEncoder().encode(text)),
  );
}
