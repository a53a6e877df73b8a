import { useState } from "react";
import { key } from "../../_core/replay/things";
import { countBranches, firstBranches, type OwnershipNode } from "../../_core/words/ownership-tree";
import { LookLink } from "../inspector/look-link";
import styles from "./ownership-tree.module.css";
import { LONG_LIST, ShowAll, SHOWN_AT_FIRST } from "./show-all";

function Branch({ node }: { readonly node: OwnershipNode }) {
  const { id, name, stake, notes, shown, owned } = node;
  return (
    <li className={styles.branch}>
      <p className={styles.line}>
        {stake === null ? null : (
          <span className={styles.share}>
            <LookLink about={stake.key}>{stake.terms}</LookLink>
            <span className="visually-hidden"> of </span>
          </span>
        )}
        <LookLink className={styles.name} about={key.entity(id)}>
          {name}
        </LookLink>
        <span className={styles.notes}>{shown === "here" ? notes.map((note) => ` · ${note}`).join("") : ` (shown ${shown})`}</span>
      </p>
      {owned.length === 0 ? null : <Branches nodes={owned} />}
    </li>
  );
}

function Branches({ nodes }: { readonly nodes: readonly OwnershipNode[] }) {
  return (
    <ul className={styles.branches}>
      {nodes.map((node) => (
        <Branch key={node.stake?.key ?? node.id} node={node} />
      ))}
    </ul>
  );
}

/** Owners and what they own at the step, as a nested list: the chart's twin for whoever reads lines. */
export function OwnershipTree({ trees }: { readonly trees: readonly OwnershipNode[] }) {
  const [isWhole, setIsWhole] = useState(false);
  if (trees.length === 0) return null;
  const count = countBranches(trees);
  const isCut = !isWhole && count > LONG_LIST;
  return (
    <section className={styles.tree} aria-labelledby="ownership-tree">
      <h3 className={styles.title} id="ownership-tree">
        Owners and owned
      </h3>
      <Branches nodes={isCut ? firstBranches(trees, SHOWN_AT_FIRST) : trees} />
      {isCut ? <ShowAll count={count} what="lines" onShow={() => setIsWhole(true)} /> : null}
    </section>
  );
}
