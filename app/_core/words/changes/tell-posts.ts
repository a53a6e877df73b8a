import type { AssetThing, ListingThing, OfficeThing } from "../../replay/things";
import { nameAt } from "../entities";
import { formatList } from "../lists";
import { nameAll, postInSentence, tellRelation } from "../relations";
import { gather, ofKind, sentence, type EffectSentence, type RuledChange, type Telling } from "./sentence";

type OfficeChange = RuledChange<OfficeThing>;

const officeOf = ({ before, after }: OfficeChange): OfficeThing | null => after ?? before;

function openWords(telling: Telling, offices: readonly OfficeThing[]): string {
  const [first, ...others] = offices;
  if (first === undefined) return "";
  if (telling.event.type === "office-existed" && others.length === 0) return tellRelation(telling.after, first);
  const verb = telling.event.type === "office-existed" ? "are" : "became";
  const each = others.length === 0 ? "" : "each ";
  const people = nameAll(telling.after, offices.map(({ person }) => person));
  return `${people} ${each}${verb} ${postInSentence(first.post)} of ${nameAt(telling.after, first.entity)}`;
}

function endWords(telling: Telling, rule: OfficeChange["rule"], offices: readonly OfficeThing[]): string {
  const [first, ...others] = offices;
  if (first === undefined) return "";
  const company = nameAt(telling.after, first.entity);
  const reason = rule === "M6" ? ", which has ended" : rule === "E13" ? " as far as is followed" : "";
  if (others.length === 0) {
    const post = `${postInSentence(first.post)} of ${company}`;
    return rule === "O2" ? `${nameAt(telling.after, first.person)} left as ${post}` : `${nameAt(telling.after, first.person)} is no longer ${post}${reason}`;
  }
  const people = formatList(offices.map(({ person, post }) => `${nameAt(telling.after, person)} (${postInSentence(post)})`));
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
  const name = nameAt(telling.after, (after ?? before)?.entity ?? "");
  return after === null
    ? sentence("ended", `${name} is no longer listed on ${before?.market ?? ""}`, [change])
    : sentence("new", `${name} is now listed on ${after.market}`, [change]);
}

function tellAsset(telling: Telling, change: RuledChange<AssetThing>): EffectSentence {
  const { before, after } = change;
  const what = (after ?? before)?.what ?? "";
  if (after === null) return sentence("ended", `No longer noted on ${nameAt(telling.after, before?.buyer ?? "")}: ${what}`, [change]);
  const buyer = nameAt(telling.after, after.buyer);
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
