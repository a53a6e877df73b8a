import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { checkCaseText } from "./check-case";
import { findStep } from "../replay/find-step";
import { replay } from "../replay/replay";
import { formatShareData } from "../replay/share";
import { readEntity, snapshotAt, thingsOfKind, type Snapshot } from "../replay/snapshot";
import { isStanding } from "../replay/things";
import type { Clock } from "../vocabulary";

const CHECKED = checkCaseText(readFileSync(new URL("../../../data/cases/alphabet.json", import.meta.url), "utf8"));
if (!CHECKED.ok) throw new Error("the case of Alphabet has faults");
const CASE = CHECKED.case;

function at(place: string, clock: Clock = "effective"): Snapshot {
  const history = replay(CASE, "record", clock);
  const found = findStep(history, place);
  if (!found.ok) throw new Error(`no step "${place}": ${found.reason}`);
  return snapshotAt(history, found.step);
}

/** Who holds a company: owner → percent and votes, as the file states them. */
function holdersOf(held: string, snapshot: Snapshot): Record<string, readonly unknown[]> {
  const stakes = thingsOfKind(snapshot, "stake").filter((stake) => stake.held === held);
  return Object.fromEntries(stakes.map(({ owner, percent, votes }) => [owner, [formatShareData(percent), formatShareData(votes)]] as const));
}

test("before the turn of 2 October 2015 Google owns its own parent", () => {
  expect(holdersOf("alphabet", at("merger-agreement-is-signed"))).toEqual({ google: [100, null] });
  expect(Object.keys(holdersOf("google", at("merger-agreement-is-signed")))).toEqual(["founders", "other-holders"]);
});

test("after 2 October 2015 those who held Google hold Alphabet in the same percents, of the shares and of the votes", () => {
  const [before, after] = [at("merger-agreement-is-signed"), at("2015-10-02")];
  expect(holdersOf("alphabet", after)).toEqual(holdersOf("google", before));
  expect(holdersOf("google", after)).toEqual({ alphabet: [100, null] });
});

test("Maple ends in Google, which survives: nothing that Google owned moves", () => {
  const [before, after] = [at("merger-agreement-is-signed"), at("maple-merges-into-google")];
  expect(readEntity(after, "maple")?.life).toMatchObject({ status: "ended", reason: "merged", into: "google" });
  const ownedBy = (snapshot: Snapshot) => thingsOfKind(snapshot, "stake").filter(({ owner, held }) => owner === "google" && held !== "alphabet");
  expect(ownedBy(after)).toEqual(ownedBy(before));
  expect(ownedBy(after).map(({ held }) => held)).toEqual(["nest", "deepmind"]);
});

test("nothing of Alphabet is known before 10 August 2015, and nothing of Maple before it has ended", () => {
  expect(readEntity(at("2015-08-09", "known"), "alphabet")).toBeUndefined();
  expect(readEntity(at("2015-07-23"), "alphabet")).toBeDefined();
  expect(readEntity(at("completion-is-filed", "known"), "maple")).toBeUndefined();
  expect(readEntity(at("2015-10-02", "known"), "maple")?.life.status).toBe("ended");
});

test("the founders hold less than a sixth of the shares and more than half of the votes, whenever their part is told", () => {
  for (const told of ["founders-hold-the-votes", "holders-of-google-become-holders-of-alphabet", "founders-hold-51-percent-of-votes", "founders-hold-51-3-percent-of-votes", "end"]) {
    const stakes = thingsOfKind(at(told), "stake").filter(({ owner }) => owner === "founders");
    expect(stakes).toHaveLength(1);
    expect(stakes[0]?.percent?.max).toBeLessThan(100_000_000 / 6);
    expect(stakes[0]?.votes?.min).toBeGreaterThan(50_000_000);
  }
});

test("Google Inc. becomes Google LLC as the same legal person, with what it owns and owes", () => {
  const [before, after] = [at("xxvi-stands"), at("google-becomes-an-llc")];
  expect(readEntity(before, "google")).toMatchObject({ name: "Google Inc.", kind: "corporation", jurisdiction: "US-DE" });
  expect(readEntity(after, "google")).toMatchObject({ name: "Google LLC", kind: "llc", jurisdiction: "US-DE" });
  expect(thingsOfKind(after, "succession")).toEqual(thingsOfKind(before, "succession"));
  expect(thingsOfKind(after, "stake")).toEqual(thingsOfKind(before, "stake"));
  expect(thingsOfKind(after, "facility")).toEqual(thingsOfKind(before, "facility"));
});

test("XXVI Holdings comes between: Google, Nest and Waymo are sisters under it, and Alphabet's holders are as before", () => {
  const [before, after] = [at("xxvi-stands"), at("2017-12-31")];
  expect(holdersOf("xxvi", after)).toEqual({ alphabet: [100, null] });
  expect(holdersOf("google", after)).toEqual({ xxvi: [100, 100] });
  expect(holdersOf("nest", after)).toEqual({ xxvi: [100, null] });
  expect(holdersOf("waymo", after)).toEqual({ xxvi: [null, null] });
  expect(holdersOf("alphabet", after)).toEqual(holdersOf("alphabet", before));
});

test("the notes that Google owed are not Alphabet's by the turn; Alphabet owes only what it issued for them in 2016", () => {
  const owing = (snapshot: Snapshot) => thingsOfKind(snapshot, "facility").map(({ id, borrower }) => `${borrower} owes ${id}`);
  expect(owing(at("google-owes-its-notes"))).toEqual(["google owes google-notes"]);
  expect(owing(at("notes-become-alphabets"))).toEqual(["google owes google-notes", "alphabet owes alphabet-notes"]);
});

test("one company ends in the whole case, and one is followed no further", () => {
  const ended = thingsOfKind(at("end"), "entity").filter((entity) => !isStanding(entity));
  expect(ended.map(({ id, life }) => [id, life.status === "ended" ? life.reason : null])).toEqual([["maple", "merged"], ["licence-holders", "not-followed"]]);
});
