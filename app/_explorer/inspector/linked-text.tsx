import { Fragment } from "react";
import type { LinkedWord } from "../../_core/words/linked-words";
import { LookLink } from "./look-link";

/** Words of which the names open the inspector. */
export function LinkedText({ words }: { readonly words: readonly LinkedWord[] }) {
  return words.map((word, index) => (
    <Fragment key={index}>{typeof word === "string" ? word : <LookLink about={word.about}>{word.text}</LookLink>}</Fragment>
  ));
}
