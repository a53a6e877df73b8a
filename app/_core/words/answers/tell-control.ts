import type { ControlAnswer, ControlledAnswer, MajorityAnswer } from "../../analysis/answers/answer-control";
import { readEntity } from "../../replay/snapshot";
import type { ShareText } from "../../timeline/primitives";
import { formatEffective } from "../effective-shares";
import { nameWithin, toSentenceCase } from "../entities";
import { formatList } from "../lists";
import { agree } from "../relations";
import { filled, line, toSentence, type Memo, type MemoLine } from "./memo";
import { tellLatest, type Asked } from "./tell-basis";

const isUnknown = (counted: ShareText) => typeof counted !== "number" && counted.min === 0 && counted.max >= 100;

/** "Ada has 60 % of the votes of Quay", "Ada 20 % and Quay 31 %: together more than half of the votes of Harbour". */
export function tellMajority({ snapshot }: Asked, { company, held }: MajorityAnswer, is: ControlledAnswer["is"]): string {
  const of = nameWithin(snapshot, company);
  const [only, ...others] = held;
  if (only !== undefined && others.length === 0) {
    const owner = nameWithin(snapshot, only.owner);
    const has = agree(snapshot, [only.owner], "has", "have");
    if (isUnknown(only.counted)) return toSentenceCase(`${owner} ${has} votes of ${of}, how many is not disclosed`);
    return toSentenceCase(`${owner} ${has} ${formatEffective(only.counted)} of the votes of ${of}`);
  }
  const parts = held.map(({ owner, counted }) => `${nameWithin(snapshot, owner)} ${formatEffective(counted)}`);
  return toSentenceCase(`${formatList(parts)}: together ${is === "certain" ? "" : "perhaps "}more than half of the votes of ${of}`);
}

function tellOne(asked: Asked, { controller, company, is, proof }: ControlledAnswer): MemoLine[] {
  const [from, to] = [nameWithin(asked.snapshot, controller), nameWithin(asked.snapshot, company)];
  const kind = readEntity(asked.snapshot, controller)?.kind;
  const several = kind === "group" || kind === "syndicate" ? " (several parties, counted as one)" : "";
  const head = line(toSentenceCase(`${from} ${is === "certain" ? agree(asked.snapshot, [controller], "controls", "control") : "may control"} ${to}${several}`));
  const links = proof.map((majority) => line(`   ${tellMajority(asked, majority, is)}`, majority.held.flatMap(({ restsOn }) => tellLatest(asked, restsOn))));
  return [head, ...links];
}

function tellLead({ snapshot }: Asked, { entity, controlledBy, halves }: ControlAnswer): string {
  const name = nameWithin(snapshot, entity);
  const certain = controlledBy.filter(({ is }) => is === "certain").map(({ controller }) => nameWithin(snapshot, controller));
  if (certain.length > 0) return `${name} ${agree(snapshot, [entity], "is", "are")} controlled ${formatList(certain.map((controller) => `by ${controller}`))}`;
  if (controlledBy.length > 0) return `Nobody surely controls ${name}; what is not disclosed leaves it open`;
  return halves.length === 2 ? `Nobody controls ${name} alone` : `Nobody on record controls ${name} by majority`;
}

/** Who controls an entity by majority and what it controls, with the chain that proves it, as a memo. */
export function tellControl(asked: Asked, answer: ControlAnswer): Memo {
  const halves = answer.halves.map((id) => nameWithin(asked.snapshot, id));
  return {
    lead: toSentence(tellLead(asked, answer)),
    sections: filled([
      { heading: "Who controls it", lines: answer.controlledBy.flatMap((it) => tellOne(asked, it)) },
      { heading: "What it controls", lines: answer.controls.flatMap((it) => tellOne(asked, it)) },
    ]),
    notes: [
      ...(halves.length === 2 ? [toSentence(`${formatList(halves)} hold exactly half of the votes each: that is joint control, not control`)] : []),
      "Control here is more than 50 % of the votes, held alone or with companies that are themselves controlled (rule Q7).",
    ],
  };
}
