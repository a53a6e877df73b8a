import type { UnknownView } from "../view/unknown-view";
import { Notice } from "./notice";

/** Shown for an address of a known case that names no step of it: says what was not found, and what is nearest. */
export function UnknownStep({ unknown }: { readonly unknown: UnknownView }) {
  return (
    <Notice title="There is no such step">
      {unknown.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{unknown.isNear ? "Nearest to it:" : "Nothing in the case is like it. It can be read from:"}</p>
      <ul>
        {unknown.offers.map(({ href, title, day }) => (
          <li key={href}>
            <a href={href}>{title}</a> <span>{day}</span>
          </li>
        ))}
      </ul>
      <p>
        Or begin with <a href={unknown.caseHref}>{unknown.caseTitle}</a>
      </p>
    </Notice>
  );
}
