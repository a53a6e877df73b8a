import { createHash } from "node:crypto";
import { placeEntities, type Placement, type Sketch } from "../_core/graph/placement";
import { replay } from "../_core/replay/replay";
import type { Case } from "../_core/timeline/case";
import { CLOCKS } from "../_core/vocabulary";
import { findKeptPlacement, placementsFolder } from "./kept-placements";
import { hashOfCase } from "./read-case";
import { readSketch } from "./read-sketch";

/** What a browser fetches of a case, once: as a value, as the text that is served, and under which name. */
export interface PublishedCase {
  readonly bundle: {
    readonly theCase: Case;
    readonly placement: Placement;
    /** SHA-256 of the case file's bytes, in hex. */
    readonly caseHash: string;
  };
  readonly text: string;
  /** `<case>.<hash>.json`: another text has another name, so that it may be kept for ever. */
  readonly fileName: string;
}

const published = new WeakMap<Case, PublishedCase>();

/** A place for every entity of a case, over all its accounts and clocks. Takes seconds for a large case that no one sketched. */
export function placeCase(theCase: Case, sketch: Sketch): Placement {
  return placeEntities(theCase, theCase.accounts.flatMap(({ id }) => CLOCKS.map((clock) => replay(theCase, id, clock))), sketch);
}

/** A build writes its own stamp into the code (next.config.js), so that a server takes only what its own code has placed. */
const PLACED_BY = process.env["HOLDINGS_PLACED_BY"] ?? "";

function publish(theCase: Case): PublishedCase {
  const caseHash = hashOfCase(theCase);
  const placement = findKeptPlacement(placementsFolder(), caseHash, PLACED_BY) ?? placeCase(theCase, readSketch(theCase.id));
  const bundle = { theCase, placement, caseHash };
  const text = JSON.stringify(bundle);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return { bundle, text, fileName: `${theCase.id}.${hash}.json` };
}

/** A checked case as it is published; worked out once for each reading of its file. */
export function publishCase(theCase: Case): PublishedCase {
  const known = published.get(theCase) ?? publish(theCase);
  published.set(theCase, known);
  return known;
}
