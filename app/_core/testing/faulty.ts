import { readFileSync } from "node:fs";
import { FAULT_CODES, WARNING_CODES, type FaultCode, type WarningCode } from "../check/codes";
import { decodeUtf8 } from "../timeline/decode-utf8";
import { DEEPEST, LONGEST_TEXT, MOST_ITEMS } from "../timeline/scan-json";

/** Where a faulty file is at fault, told from its text and not from a scanner. */
export interface Mistake {
  /** A piece of the text that comes once (in a built file: first), with ¦ at the very place. */
  readonly at: string;
  readonly path: string;
  readonly event: string | null;
}

const inEvent = (index: number, event: string, below: string, at: string): Mistake => ({ at, path: `/events/${index}${below}`, event });
const nowhere = (path: string, at: string): Mistake => ({ at, path, event: null });

/** For each code, what is wrong in the file named after it. */
export const MISTAKES: Readonly<Record<FaultCode | WarningCode, Mistake>> = {
  "too-large": nowhere("", "¦ "),
  "not-json": nowhere("/sources/0/grade", '"primary",\n    ¦}'),
  "too-deep": nowhere("/0".repeat(DEEPEST), `${"[".repeat(DEEPEST)}¦[`),
  "too-many-items": inEvent(0, "kiln-formed", "/accounts", ',¦"gull"'),
  "duplicate-key": inEvent(2, "loom-existed", "/entity", '"loom",\n      ¦"entity": "kiln"'),
  "lone-surrogate": nowhere("/entities/2/name", "Loom, LLC ¦\\ud83d"),
  "not-utf8": nowhere("/entities/2/name", "Loom, LLC ¦\udce9"),
  "wrong-shape": inEvent(1, "ada-takes-kiln", "/percent", '¦"all of it"'),
  "missing-key": inEvent(2, "loom-existed", "/entity", '¦{\n      "id": "loom-existed"'),
  "unknown-key": nowhere("/entities/1/jurisdicton", '¦"jurisdicton"'),
  "unknown-value": inEvent(0, "kiln-formed", "/type", '¦"entity-formd"'),
  "impossible-day": inEvent(0, "kiln-formed", "/effective", '¦"2020-02-30"'),
  "unsafe-link": nowhere("/sources/0/url", '¦"javascript:'),
  "unsafe-text": nowhere("/entities/1/name", '¦"Kiln \\u202e'),
  "empty-range": inEvent(1, "ada-takes-kiln", "/percent", '"percent": ¦{'),
  "after-without-issue": inEvent(3, "ada-buys-loom", "/after", '"after": ¦['),
  "unsettled-unsaid": nowhere("/differences/0", '¦{\n      "id": "since-when"'),
  "unknown-id": inEvent(1, "ada-takes-kiln", "/held", '¦"kilm"'),
  "duplicate-id": nowhere("/entities/3/id", '¦"loom",\n      "kind": "fund"'),
  "reserved-id": inEvent(2, "opening", "/id", '"id": ¦"opening"'),
  "opened-by-no-event": inEvent(4, "loan-drawn", "/facility", '¦"loam"'),
  "cover-names-no-event": nowhere("/cover", '¦"kiln-forms"'),
  "account-without-events": nowhere("/accounts/1", '¦{\n      "id": "gull"'),
  "difference-names-no-event": nowhere("/differences/0/events/1", '¦"kiln-founded"'),
  "survivor-not-constituent": inEvent(4, "loom-merges", "/survivor", '"survivor": ¦"kiln"'),
  "merger-with-itself": inEvent(3, "loom-merges", "/constituents/1", '"loom",\n        ¦"loom"'),
  "same-on-both-sides": inEvent(3, "loom-exchanged", "/acquirer", '"acquirer": ¦"loom"'),
  "discloses-later-event": inEvent(3, "notice", "/reveals/0", '"reveals": [\n        ¦"loom-renamed"'),
  "reveals-untold-event": inEvent(3, "gull-reports", "/reveals/0", '"reveals": [\n        ¦"loom-existed"'),
  "corrects-itself": inEvent(2, "loom-existed", "/corrects", '"corrects": ¦"loom-existed"'),
  "corrects-other-account": inEvent(3, "gull-corrects", "/corrects", '"corrects": ¦"loom-existed"'),
  "corrected-twice": inEvent(4, "second-correction", "/corrects", '"corrects": ¦"loom-existed"\n    }\n  ],'),
  "order-against-days": inEvent(3, "loom-renamed", "/effective", '¦"2019-12"'),
  "acts-before-formation": inEvent(0, "loom-renamed", "/entity", '"entity": ¦"loom",\n      "name"'),
  "acts-after-end": inEvent(4, "loom-renamed", "/entity", '"entity": ¦"loom",\n      "name"'),
  "formed-twice": inEvent(3, "kiln-formed-again", "/entity", '"effective": "2020-03-01",\n      "entity": ¦"kiln"'),
  "revived-while-standing": inEvent(3, "loom-revived", "/entity", '"effective": "2020-03-01",\n      "entity": ¦"loom"'),
  "revived-after-combination": inEvent(4, "loom-revived", "/entity", '"effective": "2020-04-01",\n      "entity": ¦"loom"'),
  "already-stands": inEvent(4, "loan-promised-again", "/facility", '"effective": "2020-04-01",\n      "facility": ¦"loan"'),
  "not-standing": inEvent(5, "loan-drawn", "/facility", '"effective": "2020-05-01",\n      "facility": ¦"loan"'),
  "stake-above-100": inEvent(3, "loom-holds-kiln", "", '¦{\n      "id": "loom-holds-kiln"'),
  "disposes-more-than-held": inEvent(3, "ada-sells", "/percent", '"percent": ¦60'),
  "draws-more-than-committed": inEvent(4, "loan-drawn", "/amount", '¦{\n        "amount": "1000.01"'),
  "repays-more-than-drawn": inEvent(5, "loan-repaid", "/amount", '¦{\n        "amount": "500"'),
  "currency-differs": inEvent(4, "loan-drawn", "/amount/currency", '¦"EUR"'),
  "lends-to-itself": inEvent(3, "loan-promised", "/lenders/1", '"loom",\n        ¦"kiln"'),
  "not-a-lender": inEvent(4, "loan-sold", "/from", '"from": ¦"ada"'),
  "not-a-holder": inEvent(3, "loom-merges", "/holders/0/owner", '¦"ada",\n          "in": "loom"'),
  "not-a-constituent": inEvent(4, "loom-merges", "/holders/0/in", '"in": ¦"weft"'),
  "unallocated-division": inEvent(4, "kiln-divides", "/allocation", '"allocation": ¦['),
  "allocated-twice": inEvent(4, "kiln-divides", "/allocation/1", '¦{\n          "facility": "loan",\n          "to": "kiln"'),
  "revealed-before-what-it-needs": inEvent(4, "loan-drawn", "/facility", '"effective": "2020-04-01",\n      "facility": ¦"loan"'),
  "share-unknown": inEvent(1, "ada-takes-kiln", "/percent", '¦{\n      "id": "ada-takes-kiln"'),
  "only-weak-sources": inEvent(2, "loom-existed", "/sources", '"sources": ¦[\n        {\n          "source": "rumour"'),
  "day-to-the-year-only": inEvent(2, "loom-existed", "/effective", '"effective": ¦"2020",'),
  "entity-unreferenced": nowhere("/entities/3", '¦{\n      "id": "weft"'),
  "unusual-order-within-a-day": inEvent(4, "kiln-renamed", "", '¦{\n      "id": "kiln-renamed"'),
  "orphaned-relations": inEvent(4, "loom-ends", "", '¦{\n      "id": "loom-ends"'),
};

/** Files too large or too odd to be kept: built when they are asked for. */
const BUILT: Readonly<Partial<Record<FaultCode, () => string>>> = {
  "too-large": () => " ".repeat(LONGEST_TEXT + 1),
  "too-deep": () => "[".repeat(100_000),
  "not-utf8": () => decodeUtf8(Buffer.from(readFileSync(fileOf("lone-surrogate"), "latin1").replace("\\ud83d", "\u00e9"), "latin1")),
  "too-many-items": () => {
    const accounts = `${'"record",'.repeat(MOST_ITEMS)}"gull"`;
    return readFileSync(fileOf("duplicate-id"), "utf8")
      .replace('"loom",\n      "kind": "fund"', '"weft",\n      "kind": "fund"')
      .replace('"entity": "kiln"', `"entity": "kiln", "accounts": [${accounts}]`);
  },
};

/** The codes whose files are built and not kept. */
export const BUILT_CODES = Object.keys(BUILT);

/** Every code that has a file. */
export const EVERY_CODE: readonly (FaultCode | WarningCode)[] = [...FAULT_CODES, ...WARNING_CODES];

function fileOf(code: string): URL {
  return new URL(`./faulty/${code}.json`, import.meta.url);
}

/** The text of the file that is named after a code. */
export function readFaulty(code: FaultCode | WarningCode): string {
  return (BUILT as Readonly<Record<string, (() => string) | undefined>>)[code]?.() ?? readFileSync(fileOf(code), "utf8");
}
