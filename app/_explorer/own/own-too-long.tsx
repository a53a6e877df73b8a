import { formatCount } from "../../_core/words/counts";
import { Notice } from "../page/notice";
import { hrefOfOwnFile } from "./own-address";
import type { OwnNote } from "./own-file";
import { MOST_EXPLORED } from "./load-own-shelf";
import { OwnLink } from "./own-link";

/** Shown for a sound file whose history is longer than a page can follow. */
export function OwnTooLong({ note: { id, title, eventCount } }: { readonly note: OwnNote }) {
  return (
    <Notice title={`“${title}” is too long to be explored here`}>
      <p>
        The file is sound, and kept. It tells {formatCount(eventCount)} events; this page follows up to {formatCount(MOST_EXPLORED)}, because with more of them every step would keep you waiting.
      </p>
      <p>Split the history into several cases, or ask of it on the command line, which has no such bound:</p>
      <ul>
        <li>
          <code>npm run holdings -- replay FILE --at DAY</code>
        </li>
        <li>
          <code>npm run holdings -- ask owners FILE ENTITY</code>
        </li>
      </ul>
      <p>
        <OwnLink href={hrefOfOwnFile(id)}>What was found in the file, with its lines</OwnLink>
      </p>
      <p>
        <OwnLink href="/own">All your files</OwnLink>
      </p>
    </Notice>
  );
}
