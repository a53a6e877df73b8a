import type { ControlAnswer, ControlledAnswer, MajorityAnswer } from "../../analysis/answers/answer-control";
import { readEntity } from "../../replay/snapshot";
import { formatEffective } from "../effective-shares";
import { nameWithin, toSentenceCase } from "../entities";
import { formatList } from "../lists";
import { filled, line, toSentence, type Memo, type MemoLine } from "./memo";
import { tellLatest, type Asked } from "./tell-basis";

/** "Ada holds 60 % of the votes of Quay", "Ada and Quay together hold …". */
export function tellMajority({ snapshot }: Asked, { company, held }: MajorityAnswer): string {
  const parts = held.map(({ owner, counted }) => `${nameWithin(snapshot, owner)} ${formatEffective(counted)}`);
  const together = held.length > 1 ? "together more than half of the votes of" : "of the votes of";
  return toSentenceCase(held.length > 1 ? `${formatList(parts)}: ${together} ${nameWithin(snapshot, company)}` : `${parts[0] ?? ""} ${together} ${nameWithin(snapshot, company)}`);
}

function tellOne(asked: Asked, { controller, company, is, proof }: ControlledAnswer): MemoLine[] {
  const [from, to] = [nameWithin(asked.snapshot, controller), nameWithin(asked.snapshot, company)];
  const kind = readEntity(asked.snapshot, controller)?.kind;
  const several = kind === "group" || kind === "syndicate" ? " (several parties, counted as one)" : "";
  const head = line(toSentenceCase(`${from} ${is === "certain" ? "controls" : "may control"} ${to}${several}`));
  const links = proof.map((majority) => line(`   ${tellMajority(asked, majority)}`, majority.held.flatMap(({ restsOn }) => tellLatest(asked, restsOn))));
  return [head, ...links];
}

function tellLead({ snapshot }: Asked, { entity, controlledBy, halves }: ControlAnswer): string {
  const name = nameWithin(snapshot, entity);
  const certain = controlledBy.filter(({ is }) => is === "certain").map(({ controller }) => nameWithin(snapshot, controller));
  if (certain.length > 0) return `${name} is controlled by ${formatList(certain)}`;
  if (controlledBy.length > 0) return `nobody surely controls ${name}; what is not disclosed leaves it open`;
  return halves.length === 2 ? `nobody controls ${name} alone` : `nobody on record controls ${name} by majority`;
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
