import { RULE_FAMILIES, RULES_PREFACE, type RuleFamily } from "../../_core/replay/rule-texts";
import { SitePage } from "../page/site-page";
import styles from "./rules-page.module.css";

const anchorOf = ({ letters }: RuleFamily) => `family-${letters.replaceAll(", ", "")}`;

function Family({ family }: { readonly family: RuleFamily }) {
  const { letters, title, law, rules } = family;
  return (
    <section aria-labelledby={anchorOf(family)}>
      <h2 className={styles.family} id={anchorOf(family)}>
        <span className={styles.letters}>{letters}</span> {title.slice(0, 1).toUpperCase() + title.slice(1)}
      </h2>
      {law === undefined ? null : <p className={styles.law}>{law}.</p>}
      <ol className={styles.rules}>
        {rules.map(({ id, text, law: own }) => (
          <li key={id} id={id} className={styles.rule}>
            <a className={styles.number} href={`#${id}`} aria-label={`Rule ${id}`}>
              {id}
            </a>
            <p>
              {text}
              {own === undefined ? null : <cite className={styles.own}> {own}.</cite>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Every rule in full with its source in law, each with an address of its own. */
export function RulesPage() {
  return (
    <SitePage title="The rules" lead={RULES_PREFACE}>
      <nav aria-label="Sorts of rules">
        <ul className={styles.contents}>
          {RULE_FAMILIES.map((family) => (
            <li key={family.letters}>
              <a href={`#${anchorOf(family)}`}>
                {family.letters}: {family.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {RULE_FAMILIES.map((family) => (
        <Family key={family.letters} family={family} />
      ))}
    </SitePage>
  );
}
