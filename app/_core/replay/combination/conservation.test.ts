import assert from "node:assert/strict";
import { test } from "@playwright/test";
import fc from "fast-check";
import { eachOnce } from "../each-once";
import { snapshotAt, thingsOfKind } from "../snapshot";
import { dollars, formed, given, holds, told, type Given } from "../../testing/given";
import { holdsForAll } from "../../testing/properties";

/** Holders of all of a company, by parts of any size, and what it holds of itself. */
interface Holding {
  readonly parts: readonly number[];
  readonly treasury: number;
}

const HOLDING: fc.Arbitrary<Holding> = fc.record({
  parts: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 }),
  treasury: fc.integer({ min: 0, max: 900 }),
});
/** A millionth of a percent for each share that is rounded. */
const ROUNDED = 0.000_01;

const toPercent = (part: number, of: number) => Math.floor((part / of) * 100e6) / 1e6;

/** Attests who holds a company in full; what rounding leaves over goes to the first. */
function heldInFull(company: string, { parts, treasury }: Holding) {
  const of = parts.reduce((sum, part) => sum + part, treasury);
  const percents = [...parts, treasury].map((part) => toPercent(part, of));
  const left = Math.round((100 - percents.reduce((sum, it) => sum + it, 0)) * 1e6) / 1e6;
  const owners = [...parts.map((_, index) => `${company}-holder-${index}`), company];
  return owners.flatMap((owner, index) => {
    const percent = Math.round(((percents[index] ?? 0) + (index === 0 ? left : 0)) * 1e6) / 1e6;
    return percent > 0 ? [holds(owner, company, percent)] : [];
  });
}

function sumIn(it: Given, company: string, counts: (owner: string) => boolean = () => true): number {
  const rows = Object.entries(it.at("end").stakes).map(([pair, percent]) => ({ pair: pair.split(">"), percent }));
  return rows.reduce((sum, { pair: [owner = "", held], percent }) => (held === company && counts(owner) ? sum + Number(percent ?? Number.NaN) : sum), 0);
}

function assertWhole(it: Given, company: string): void {
  assert.ok(Math.abs(sumIn(it, company, (owner) => owner !== company) - 100) < ROUNDED, JSON.stringify(it.at("end").stakes));
}

const merger = (constituents: string[], survivor: string, form: string) => told("merger-completed", { constituents, survivor, form: form as "direct" });

test("[M4c] [M4h] [C2] [X2] [D3] whoever holds all of a company but its own shares holds all of what takes its place", () => {
  const makings = [
    [told("share-exchange-completed", { acquired: "old", acquirer: "new" })],
    [merger(["old", "new"], "new", "direct")],
    [merger(["old", "new"], "new", "reverse-triangular")],
    [holds("old", "daughter", 100), told("consolidation-completed", { constituents: ["old", "daughter"], resulting: "new" })],
    [told("division-completed", { entity: "old", into: ["new"], allocation: [], survives: false })],
  ];
  holdsForAll(HOLDING, (holding) => {
    for (const making of makings) assertWhole(given(...heldInFull("old", holding), ...making), "new");
  }, 60);
});

test("[M4c] [M4h] [X2] [D3] votes apart from shares stay with who has them when another company takes its company's place", () => {
  const holder = fc.record({ part: fc.integer({ min: 0, max: 1000 }), votes: fc.integer({ min: 0, max: 1000 }) });
  holdsForAll(fc.array(holder, { minLength: 2, maxLength: 5 }), (holders) => {
    const whole = (of: "part" | "votes") => Math.max(1, holders.reduce((sum, it) => sum + it[of], 0));
    const stakes = holders.map(({ part, votes }, index) => holds(`holder-${index}`, "old", toPercent(part, whole("part")), { votes: toPercent(votes, whole("votes")) }));
    const before = Object.entries(given(...stakes).at("end").votes).map(([pair, votes]) => [pair.replace(">old", ">new"), votes]);
    const makings = [
      told("share-exchange-completed", { acquired: "old", acquirer: "new" }),
      merger(["old", "new"], "new", "direct"),
      merger(["old", "new"], "new", "reverse-triangular"),
      told("division-completed", { entity: "old", into: ["new"], allocation: [], survives: false }),
    ];
    for (const making of makings) assert.deepEqual(Object.entries(given(...stakes, making).at("end").votes), before);
  }, 60);
});

test("[M4f] a parent's holders take its part of the subsidiary among them, no more and no less, ring or no ring", () => {
  holdsForAll(fc.tuple(HOLDING, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 60 })), ([holding, part, upward]) => {
    const owners = heldInFull("top", holding).map((stake) => ({ ...stake, percent: (Number(stake["percent"]) * (100 - upward)) / 100 }));
    const it = given(...owners, ...(upward > 0 ? [holds("sub", "top", upward)] : []), holds("top", "sub", part), merger(["top", "sub"], "sub", "short-form-down"));
    assert.ok(Math.abs(sumIn(it, "sub") - part) < ROUNDED, JSON.stringify(it.at("end").stakes));
  }, 60);
});

test("[P1] [P2] what a spin-off distributes is all in its holders' hands afterwards, the parent's own shares counting for nothing", () => {
  holdsForAll(fc.tuple(HOLDING, fc.integer({ min: 1, max: 100 }), fc.boolean()), ([holding, part, isHeldBySub]) => {
    const owners = heldInFull("top", holding).map((stake, index) => (isHeldBySub && index === 0 ? { ...stake, owner: "sub" } : stake));
    const it = given(...owners, holds("top", "sub", part), told("spin-off-completed", { parent: "top", held: "sub" }));
    assert.ok(Math.abs(sumIn(it, "sub") - part) < ROUNDED, JSON.stringify(it.at("end").stakes));
  }, 60);
});

test("[S12] a cancellation leaves the holders in the same proportions, and with all that is left", () => {
  holdsForAll(HOLDING, (holding) => {
    const held = heldInFull("acme", { ...holding, treasury: Math.max(1, holding.treasury) });
    const cancelled = given(...held, told("stake-disposed", { owner: "acme", held: "acme", percent: "all" }));
    const { "acme>acme": own, ...others } = given(...held).at("end").stakes;
    assertWhole(cancelled, "acme");
    assert.deepEqual(Object.keys(cancelled.at("end").stakes), Object.keys(others));
    for (const [pair, percent] of Object.entries(others)) {
      assert.ok(Math.abs(Number(cancelled.at("end").stakes[pair]) - (Number(percent) * 100) / (100 - Number(own))) < ROUNDED);
    }
  }, 60);
});

test("[M4l] [R4] whatever a plan pays out, those who stay have all of the survivor, in the proportions that they had", () => {
  const paid = (company: string) => (owner: string) => ({ owner, in: company, becomes: "paid-out" as const });
  const plan = (rows: object[], constituents: string[], survivor: string, form: string) => told("merger-completed", { constituents, survivor, form: form as "direct", holders: rows as never });
  holdsForAll(fc.tuple(HOLDING, fc.integer({ min: 0, max: 63 }), fc.integer({ min: 1, max: 99 })), ([holding, bits, part]) => {
    const held = heldInFull("old", holding);
    const owners = held.map(({ owner }) => String(owner)).filter((owner) => owner !== "old");
    const [gone, stay] = [owners.filter((_, index) => (bits >> index) & 1), owners.filter((_, index) => !((bits >> index) & 1))];
    if (stay.length === 0) return;
    const rows = gone.map(paid("old"));
    const daughter = holds("old", "daughter", 100);
    const makings: [Given, string][] = [
      ...["direct", "forward-triangular", "short-form-up"].map((form): [Given, string] => [given(...held, daughter, plan(rows, ["old", "daughter"], "old", form)), "old"]),
      [given(...held, formed("new"), plan(rows, ["old", "new"], "new", "direct")), "new"],
      [given(...held, holds("gone", "new", 100), plan(rows, ["old", "new"], "new", "reverse-triangular")), "new"],
      [given(...held, holds("old", "new", part), holds("gone", "new", 100 - part), plan([...rows, paid("new")("gone")], ["old", "new"], "new", "short-form-down")), "new"],
    ];
    const before = given(...held).at("end").stakes;
    const counts = stay.reduce((sum, owner) => sum + Number(before[`${owner}>old`]), 0);
    for (const [it, company] of makings) {
      const { stakes } = it.at("end");
      const own = Number(stakes[`${company}>${company}`] ?? 0);
      for (const owner of stay) {
        const expected = (Number(before[`${owner}>old`]) * (100 - own)) / counts;
        assert.ok(Math.abs(Number(stakes[`${owner}>${company}`]) - expected) < ROUNDED * 10, JSON.stringify([owner, expected, stakes]));
      }
      for (const owner of gone) assert.equal(stakes[`${owner}>${company}`], undefined);
    }
  }, 80);
});

test("[S12] [M4l] [R4] shares rounded up to a little more than all of a company never weigh more than all of it when a part of it goes", () => {
  holdsForAll(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 })), ([gone, first, above]) => {
    const rest = 100 + above / 100 - gone;
    const [a, b] = [(rest * first) / 100, (rest * (100 - first)) / 100].map((it) => Math.round(it * 1e6) / 1e6);
    const others = [holds("ada", "acme", a), holds("cy", "acme", b)] as const;
    const cancelled = given(...others, holds("acme", "acme", gone), told("stake-disposed", { owner: "acme", held: "acme", percent: "all" }));
    const holders = [{ owner: "ben", in: "acme", becomes: "paid-out" as const }];
    const paidOut = given(...others, holds("ben", "acme", gone), holds("acme", "sub", 100), told("merger-completed", { constituents: ["acme", "sub"], survivor: "acme", form: "direct", holders }));
    for (const it of [cancelled, paidOut]) assertWhole(it, "acme");
  }, 60);
});

type Kind = "held" | "facility" | "commitment" | "agreement";
const KINDS: readonly Kind[] = ["held", "facility", "commitment", "agreement"];

test("[D2] [R5] [R6] a division gives every relation to exactly one company, and debts, claims and shares in others are what they were", () => {
  const relation = fc.record({ kind: fc.constantFrom(...KINDS, "lent" as const, "guaranteed" as const), to: fc.constantFrom("left", "right", "whole"), amount: fc.integer({ min: 1, max: 99 }) });
  holdsForAll(fc.array(relation, { maxLength: 8 }), (relations) => {
    const opened = relations.map(({ kind, amount }, index) => {
      const id = `${kind}-${index}`;
      const sum = dollars(String(amount));
      switch (kind) {
        case "held":
          return holds("whole", id, amount);
        case "facility":
          return told("facility-existed", { facility: id, borrower: "whole", lenders: ["bank"], amount: sum });
        case "lent":
          return told("facility-existed", { facility: id, borrower: "debtor", lenders: ["whole", "bank"], amount: sum });
        case "guaranteed":
          return told("facility-committed", { facility: id, borrower: "debtor", lenders: ["bank"], guarantors: ["whole"], amount: sum });
        case "commitment":
          return told("equity-committed", { commitment: id, by: ["whole"], to: ["third"], amount: sum });
        case "agreement":
          return told("agreement-signed", { agreement: id, parties: ["whole", "third"] });
      }
    });
    const allocation = relations.map(({ kind, to }, index) => ({ [kind === "lent" || kind === "guaranteed" ? "facility" : kind]: `${kind}-${index}`, to }));
    const division = told("division-completed", { entity: "whole", into: ["left", "right"], allocation: allocation as never, survives: true });
    const it = given(holds("ada", "whole", 100), ...opened, division);
    const history = it.history();
    const after = snapshotAt(history, history.steps.length);
    relations.forEach(({ kind, to, amount }, index) => {
      const id = `${kind}-${index}`;
      if (kind === "held") {
        assert.deepEqual(Object.entries(it.at("end").stakes).filter(([pair]) => pair.endsWith(`>${id}`)), [[`${to}>${id}`, amount]]);
      } else if (kind === "agreement" || kind === "commitment") {
        const parties = kind === "agreement" ? thingsOfKind(after, "agreement").find((thing) => thing.id === id)?.parties : thingsOfKind(after, "commitment").find((thing) => thing.id === id)?.by;
        assert.deepEqual(parties?.filter((party) => party !== "third"), [to]);
      } else {
        const facility = thingsOfKind(after, "facility").find((thing) => thing.id === id);
        assert.equal((facility?.drawn ?? facility?.committed)?.amount, String(amount));
        const places = { facility: [facility?.borrower], lent: facility?.lenders.filter((lender) => lender !== "bank"), guaranteed: facility?.guarantors };
        assert.deepEqual(places[kind], [to]);
      }
    });
  });
});

test("[M2] [M3] no merger makes a company the owner of itself, however its sides held each other", () => {
  const crossed = fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("a", "b", "c")), { selector: (pair) => pair.join(">"), maxLength: 6 });
  holdsForAll(fc.tuple(crossed, fc.constantFrom("direct", "unspecified", "reverse-triangular", "forward-triangular", "short-form-up", "short-form-down")), ([pairs, form]) => {
    const apart = pairs.filter(([owner, held]) => owner !== held);
    const it = given(...apart.map(([owner, held]) => holds(owner, held, 20)), holds("ada", "a", 50), merger(["a", "b", "c"], "b", form));
    const { stakes, standing } = it.at("end");
    assert.deepEqual(Object.keys(stakes).filter((pair) => new Set(pair.split(">")).size === 1), []);
    assert.deepEqual(standing.filter((id) => ["a", "c"].includes(id)), []);
  });
});

test("[F4] [F5] what is owed is what was drawn less what was repaid, and never above the commitment", () => {
  const movement = fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 400 }));
  holdsForAll(fc.array(movement, { maxLength: 12 }), (movements) => {
    let owed = 0;
    const taken = movements.filter(([isDrawing, amount]) => {
      const next = owed + (isDrawing ? amount : -amount);
      if (next < 0 || next > 1000) return false;
      owed = next;
      return true;
    });
    const events = taken.map(([isDrawing, amount]) => told(isDrawing ? "facility-drawn" : "facility-repaid", { facility: "loan", amount: dollars(String(amount)) }));
    const it = given(told("facility-committed", { facility: "loan", borrower: "acme", lenders: ["bank"], amount: dollars("1000") }), ...events);
    assert.equal(it.at("end").facilities["loan"], `acme<bank: ${taken.length > 0 ? `drawn 1000/${owed}` : "committed 1000/?"}`);
  }, 100);
});

test("[F6] however often a loan is sold, its borrower and its sum stay, and nobody lends to itself or answers to itself", () => {
  const LENDERS = ["bank", "fund", "ada", "surety"];
  const sale = fc.tuple(fc.nat(9), fc.constantFrom(...LENDERS), fc.boolean());
  holdsForAll(fc.array(sale, { maxLength: 8 }), (sales) => {
    let lenders: readonly string[] = ["bank", "fund"];
    const events = sales.flatMap(([roll, to, isPart]) => {
      const from = lenders[roll % lenders.length] ?? "bank";
      if (from === to) return [];
      lenders = eachOnce([...lenders.filter((id) => isPart || id !== from), to]);
      return [told("facility-sold", { facility: "loan", from, to, ...(isPart ? { amount: dollars("1") } : {}) })];
    });
    const it = given(told("facility-existed", { facility: "loan", borrower: "acme", lenders: ["bank", "fund"], amount: dollars("70") }), ...events);
    const history = it.history();
    const [loan] = thingsOfKind(snapshotAt(history, history.steps.length), "facility");
    assert.deepEqual([loan?.borrower, loan?.drawn?.amount, [...(loan?.lenders ?? [])].sort()], ["acme", "70", [...lenders].sort()]);
  }, 100);
});
