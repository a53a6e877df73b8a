import type { AssetThing, ListingThing, OfficeThing } from "../../replay/things";
import { nameWithin } from "../entities";
import { formatList } from "../lists";
import { agree, nameAll, postInSentence, tellRelation } from "../relations";
import { gather, ofKind, sentence, type EffectSentence, type RuledChange, type Telling } from "./sentence";

type OfficeChange = RuledChange<OfficeThing>;

const officeOf = ({ before, after }: OfficeChange): OfficeThing | null => after ?? before;

function openWords(telling: Telling, offices: readonly OfficeThing[]): string {
  const [first, ...others] = offices;
  if (first === undefined) return "";
  const isPlural = others.length === 0 && agree(telling.after, [first.person], "", "many") !== "";
  if (telling.event.type === "office-existed" && others.length === 0) return tellRelation(telling.after, first);
  if (isPlural) return `${nameWithin(telling.after, first.person)} now serve as ${postInSentence(first.post)} of ${nameWithin(telling.after, first.entity)}`;
  const verb = telling.event.type === "office-existed" ? "are" : "became";
  const each = others.length === 0 ? "" : "each ";
  const people = nameAll(telling.after, offices.map(({ person }) => person));
  return `${people} ${each}${verb} ${postInSentence(first.post)} of ${nameWithin(telling.after, first.entity)}`;
}

function endWords(telling: Telling, rule: OfficeChange["rule"], offices: readonly OfficeThing[]): string {
  const [first, ...others] = offices;
  if (first === undefined) return "";
  const company = nameWithin(telling.after, first.entity);
  const reason = rule === "M6" ? ", which has ended" : rule === "E13" ? " as far as is followed" : "";
  if (others.length === 0) {
    const [person, post] = [nameWithin(telling.after, first.person), postInSentence(first.post)];
    const serves = agree(telling.after, [first.person], "serves", "serve");
    return rule === "O2" && serves === "serves" ? `${person} left as ${post} of ${company}` : `${person} no longer ${serves} as ${post} of ${company}${reason}`;
  }
  const people = formatList(offices.map(({ person, post }) => `${nameWithin(telling.after, person)} (${postInSentence(post)})`));
  return rule === "O2" ? `${people} left their posts at ${company}` : `${people} no longer hold their posts at ${company}${reason}`;
}

function tellOffices(telling: Telling, changes: readonly OfficeChange[]): EffectSentence[] {
  const opened = gather(changes.filter(({ after }) => after !== null), (it) => `${it.rule} ${officeOf(it)?.entity ?? ""} ${officeOf(it)?.post ?? ""}`);
  const ended = gather(changes.filter(({ after }) => after === null), (it) => `${it.rule} ${officeOf(it)?.entity ?? ""}`);
  const offices = (group: readonly OfficeChange[]) => group.flatMap((change) => officeOf(change) ?? []);
  return [
    ...opened.map((group) => sentence("new", openWords(telling, offices(group)), group)),
    ...ended.map((group) => sentence("ended", endWords(telling, group[0]?.rule ?? "K1", offices(group)), group)),
  ];
}

function tellListing(telling: Telling, change: RuledChange<ListingThing>): EffectSentence {
  const { before, after } = change;
  const name = nameWithin(telling.after, (after ?? before)?.entity ?? "");
  return after === null
    ? sentence("ended", `${name} is no longer listed on ${before?.market ?? ""}`, [change])
    : sentence("new", `${name} is now listed on ${after.market}`, [change]);
}

function tellAsset(telling: Telling, change: RuledChange<AssetThing>): EffectSentence {
  const { before, after } = change;
  const what = (after ?? before)?.what ?? "";
  if (after === null) return sentence("ended", `No longer noted on ${nameWithin(telling.after, before?.buyer ?? "")}: ${what}`, [change]);
  const buyer = nameWithin(telling.after, after.buyer);
  return before === null ? sentence("new", `${buyer} bought: ${what}`, [change]) : sentence("changed", `Now with ${buyer}: ${what}`, [change]);
}

/** Who took and left which post, where a company is listed, what was bought. */
export function tellPostChanges(telling: Telling, changes: readonly RuledChange[]): EffectSentence[] {
  return [
    ...tellOffices(telling, ofKind(changes, "office")),
    ...ofKind(changes, "listing").map((change) => tellListing(telling, change)),
    ...ofKind(changes, "asset").map((change) => tellAsset(telling, change)),
  ];
}
