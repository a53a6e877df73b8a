import type { EntityId, Key } from "../../_core/replay/things";

/** A step that a result leads to, and what is said on arriving where it stands in another telling. */
export interface Destination {
  readonly href: string;
  readonly notice: string | null;
}

/** An offer of a step, in words. */
export interface Offer extends Destination {
  readonly title: string;
  readonly detail: string;
}

/** What choosing a result does. */
export type Choice =
  | { readonly to: "look"; readonly about: Key }
  | { readonly to: "go"; readonly destination: Destination }
  /** It does not stand here: asks where to go and look into it there, or, where the step knows it, here. */
  | { readonly to: "ask"; readonly about: Key; readonly isKnownHere: boolean; readonly offers: readonly Offer[] };

/** One result as it is listed. */
export interface SearchItem {
  /** Sets it apart from all others. */
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** What may be said at the end of the line: a day, or that it does not stand here. */
  readonly aside: string;
  readonly choice: Choice;
}

export interface SearchGroup {
  readonly title: string;
  readonly items: readonly SearchItem[];
  /** How many were found beyond those listed. */
  readonly more: number;
}

/** An entity with what was found of it. */
export interface EntityMatch {
  readonly id: EntityId;
  readonly by: "name" | "member";
  readonly text: string;
}
