import { z } from "zod";
import { caseFile } from "./case";

/**
 * The JSON Schema of a case file, as text, for editors: what a person may write. Draft 7, which editors know best. What
 * a schema cannot say (references, order, what replays) the check says.
 */
export function formatCaseSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(caseFile, { io: "input", target: "draft-7" }), null, 2)}\n`;
}
