import { RULE_FAMILIES, RULES_PREFACE, type RuleFamily, type RuleText } from "./rule-texts";

const HOW =
  "Written from `rule-texts.ts` by `npx tsx app/_tools/write-rules.ts`; `rules.ts` holds the short form of the rules that make\neffects. `rules.test.ts` keeps all of them, and the tests that cite them, in step.";

function formatRule({ id, text, law }: RuleText): string {
  return `- **${id}** ${text}${law === undefined ? "" : ` *${law}.*`}`;
}

function formatFamily({ letters, title, law, rules }: RuleFamily): string {
  return [`## ${letters}: ${title}`, "", ...(law === undefined ? [] : [`*${law}.*`, ""]), ...rules.map(formatRule), ""].join("\n");
}

/** All rules as the text of `RULES.md`. */
export function formatRules(): string {
  return [`# The rules\n\n${RULES_PREFACE}\n\n${HOW}\n`, ...RULE_FAMILIES.map(formatFamily)].join("\n");
}
