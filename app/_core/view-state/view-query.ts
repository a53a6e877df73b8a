import { kindOfKey, type EntityId, type Key } from "../replay/things";
import { THING_KINDS } from "../vocabulary";

/**
 * What a reader looks into, beside the step: the part of an address after `?`. A picture of the step in the first HTML
 * knows nothing of it; it is read once the page is alive.
 */
export interface ViewQuery {
  /** The entity or relation that is looked into; whether the case has it, its history tells. */
  readonly about: Key | null;
  /** The entity that the chart is narrowed to. */
  readonly focus: EntityId | null;
  /** Whether what ended earlier in the chapter lingers on the chart. */
  readonly ghosts: boolean;
}

/** Nothing looked into, the whole chart, no ghosts. */
export const PLAIN_QUERY: ViewQuery = { about: null, focus: null, ghosts: false };

const isKey = (text: string): text is Key => (THING_KINDS as readonly string[]).includes(kindOfKey(text as Key)) && !text.endsWith(":");

/** Reads the part of an address after `?`, with or without it. Never throws: what cannot be read is left out. */
export function parseViewQuery(search: string): ViewQuery {
  const said = new URLSearchParams(search);
  const [about, focus] = [said.get("about") ?? "", said.get("focus") ?? ""];
  return { about: isKey(about) ? about : null, focus: focus === "" ? null : focus, ghosts: said.get("ghosts") === "on" };
}

/** Letters that mean nothing in a query and that a reader should be able to read. */
const readable = (text: string) => encodeURIComponent(text).replaceAll("%3A", ":").replaceAll("%3E", ">").replaceAll("%20", "+");

/** `?about=…&focus=…&ghosts=on`, defaults left out; "" where all is plain. */
export function formatViewQuery({ about, focus, ghosts }: ViewQuery): string {
  const said = [
    ...(about === null ? [] : [`about=${readable(about)}`]),
    ...(focus === null ? [] : [`focus=${readable(focus)}`]),
    ...(ghosts ? ["ghosts=on"] : []),
  ];
  return said.length === 0 ? "" : `?${said.join("&")}`;
}
