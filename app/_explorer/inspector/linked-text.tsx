import { Fragment } from "react";
import type { LinkedWord } from "../../_core/words/linked-words";
import { withTiesKept } from "../../_core/words/spaces";
import { LookLink } from "./look-link";
import styles from "./linked-text.module.css";

/** As long as a name may be and still be kept on one line, characters: more would leave too ragged an edge. */
const ONE_LINE = 26;

/** Words of which the names open the inspector. */
export function LinkedText({ words }: { readonly words: readonly LinkedWord[] }) {
  return words.map((word, index) => (
    <Fragment key={index}>
      {typeof word === "string" ? (
        withTiesKept(word)
      ) : (
        <span className={word.text.length <= ONE_LINE ? styles.whole : undefined}>
          <LookLink about={word.about}>{word.text}</LookLink>
        </span>
      )}
    </Fragment>
  ));
}
