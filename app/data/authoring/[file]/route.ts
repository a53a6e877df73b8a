import { AUTHORING_FILES, readAuthoring } from "../../../_server/read-authoring";

export const dynamic = "force-static";
export const dynamicParams = false;

interface FileContext {
  readonly params: Promise<{ readonly file: string }>;
}

export function generateStaticParams() {
  return AUTHORING_FILES.map((file) => ({ file }));
}

/** What a person needs who writes a case: the schema for an editor, a blank, an example. */
export async function GET(_request: Request, { params }: FileContext) {
  const text = readAuthoring((await params).file);
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-cache" } });
}
