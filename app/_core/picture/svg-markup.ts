/** An attribute's value: numbers are rounded to hundredths of a px, false and undefined leave the attribute out. */
type AttributeValue = string | number | false | undefined;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Characters that XML does not allow, even escaped. */
// eslint-disable-next-line no-control-regex -- control characters are just what is looked for
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Any text as it may stand in SVG, in content and in attributes. */
export function escapeText(text: string): string {
  return text.replace(NOT_XML, "\uFFFD").replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A number as SVG writes it, to the hundredth. */
export function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** An element with its attributes and its content, which must be markup already. */
export function element(name: string, attributes: Readonly<Record<string, AttributeValue>>, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? formatNumber(value) : escapeText(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
