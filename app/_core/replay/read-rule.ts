import { RULE_FAMILIES } from "./rule-texts";
import type { RuleId } from "./rules";

const texts = new Map<string, { text: string; law: string | null }>(
  RULE_FAMILIES.flatMap((family) => family.rules.map(({ id, text, law }) => [id, { text, law: law ?? family.law ?? null }])),
);

/**
 * The full text of a rule by which a change is made, with its source in law: its own, else that of its family; null where
 * neither names one.
 */
export function readRule(id: RuleId): { readonly text: string; readonly law: string | null } {
  return texts.get(id) ?? { text: "", law: null };
}
