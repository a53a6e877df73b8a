import type { EntityKind } from "../vocabulary";

/** What each kind of entity is called, in the middle of a sentence. */
export const ENTITY_KIND_WORDS: Readonly<Record<EntityKind, string>> = {
  corporation: "corporation",
  llc: "LLC",
  partnership: "partnership",
  trust: "trust",
  fund: "fund",
  syndicate: "syndicate",
  person: "person",
  "public-body": "public body",
  group: "group",
  unknown: "form not stated",
};
