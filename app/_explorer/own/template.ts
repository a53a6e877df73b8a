/** A file to begin with. */
export type Template = "blank" | "example";

const FOLDER = "/data/authoring";
const NAMES: Readonly<Record<Template, string>> = { blank: "my-case.json", example: "teaching-merger.json" };

/**
 * A case file for a place outside the project: its schema is named by its full address, so that an editor finds it from
 * anywhere.
 * @param origin scheme and host of the page
 */
export function withSchemaOf(text: string, origin: string): string {
  return text.replace(/("\$schema":\s*)"[^"]*"/, (_, key: string) => `${key}${JSON.stringify(`${origin}${FOLDER}/case.schema.json`)}`);
}

/** Fetches a file to begin with. @throws TypeError when it cannot be fetched */
export async function fetchTemplate(template: Template): Promise<File> {
  const answer = await fetch(`${FOLDER}/${template}.json`);
  if (!answer.ok) throw new TypeError(`${template}: ${String(answer.status)}`);
  return new File([withSchemaOf(await answer.text(), window.location.origin)], NAMES[template], { type: "application/json" });
}
