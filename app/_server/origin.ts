/**
 * Scheme and host of an address, "https://holdings.example"; null for what is no address of the web, or names more than a
 * host.
 */
export function readOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, origin, pathname, search, hash } = new URL(text);
  const isBare = pathname === "/" && search === "" && hash === "";
  return isBare && (protocol === "https:" || protocol === "http:") ? origin : null;
}

/**
 * Where this copy of Holdings is published, by the environment variable HOLDINGS_ORIGIN; null where nobody said.
 * @throws when it is set to what is no origin
 */
export function statedOrigin(): string | null {
  const stated = process.env["HOLDINGS_ORIGIN"];
  if (stated === undefined || stated === "") return null;
  const origin = readOrigin(stated);
  if (origin === null) throw new Error(`HOLDINGS_ORIGIN is "${stated}", but should be a scheme and a host, such as https://holdings.example`);
  return origin;
}
