import { toCardSvg, CARD_SIZE } from "../../_core/picture/share-card";
import { drawPng } from "../../_server/draw-png";
import { readCard } from "../read-card";

// Drawn when first asked for, then kept in memory: nothing is added to the time that a build takes.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

interface CardContext {
  readonly params: Promise<{ readonly view?: string[] }>;
}

/** The picture that stands for a page where its address is shared: `/og` for the library, `/og/CASE/…` for a step. */
export async function GET(_request: Request, { params }: CardContext) {
  const { view = [] } = await params;
  const card = readCard(view);
  if (card === undefined) return new Response(null, { status: 404 });
  const png = await drawPng(toCardSvg(card.words, card.scene), CARD_SIZE.width);
  return new Response(Buffer.from(png), { headers: { "Content-Type": "image/png", "Cache-Control": "public, max-age=86400" } });
}
