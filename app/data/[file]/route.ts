import { publishCase } from "../../_server/case-bundle";
import { listCases } from "../../_server/read-case";

export const dynamic = "force-static";
export const dynamicParams = false;

interface FileContext {
  readonly params: Promise<{ readonly file: string }>;
}

/** One file for each shipped case, named by its content. */
export function generateStaticParams() {
  return listCases().map((theCase) => ({ file: publishCase(theCase).fileName }));
}

export async function GET(_request: Request, { params }: FileContext) {
  const { file } = await params;
  const published = listCases().map(publishCase).find(({ fileName }) => fileName === file);
  if (published === undefined) return new Response(null, { status: 404 });
  return new Response(published.text, {
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "public, max-age=31536000, immutable" },
  });
}
