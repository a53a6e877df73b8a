import type { ListedCase } from "../../_explorer/view/listed-case";
import { publishCase } from "../../_server/case-bundle";
import { listCases } from "../../_server/read-case";

export const dynamic = "force-static";

/** Where each shipped case is fetched, for whoever knows its id alone. */
export function GET() {
  const listed = listCases().map((theCase): ListedCase => ({ id: theCase.id, dataHref: `/data/${publishCase(theCase).fileName}` }));
  return Response.json(listed, { headers: { "Cache-Control": "no-cache" } });
}
