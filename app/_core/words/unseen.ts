// eslint-disable-next-line no-control-regex -- control characters are just what is looked for
const UNSEEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uD800-\uDFFF]/gu;

/**
 * A text with what cannot be seen written as `\uXXXX`: what a hostile file says can then neither steer a terminal nor
 * turn the direction of a line. Line breaks stay. JSON text so treated says the same as before.
 */
export function showUnseen(text: string): string {
  return text.replace(UNSEEN, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
