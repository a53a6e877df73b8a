import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { parseViewSegments } from "../../../_core/view-state/parse-view-state";
import { Explorer } from "../../../_explorer/explorer";
import { UnknownStep } from "../../../_explorer/page/unknown-step";
import { listViews } from "../../../_explorer/view/list-views";
import { toStepPage } from "../../../_explorer/view/step-page";
import { toUnknownView } from "../../../_explorer/view/unknown-view";
import { listCaseIds } from "../../../_server/read-case";
import { toShareMetadata } from "../../../og/share-metadata";
import { readShelf } from "../../read-shelf";

interface CasePageProps {
  readonly params: Promise<{ readonly case: string; readonly view?: string[] }>;
}

/** Every step of every account and clock of the shipped cases; days and the like are made when first asked for. */
export function generateStaticParams() {
  return listCaseIds().flatMap((id) => {
    const shelved = readShelf(id);
    return shelved === undefined ? [] : listViews(shelved.shelf).map((view) => ({ case: id, view }));
  });
}

async function readPage({ params }: CasePageProps) {
  const { case: id, view: segments = [] } = await params;
  const shelved = readShelf(id);
  if (shelved === undefined) notFound();
  const parsed = parseViewSegments(segments, shelved.shelf.defaults);
  const unknown = toUnknownView(shelved.shelf, parsed);
  const page = unknown === undefined ? toStepPage(shelved.shelf, parsed.view) : undefined;
  return { ...shelved, unknown, page };
}

export async function generateMetadata(props: CasePageProps): Promise<Metadata> {
  const { page } = await readPage(props);
  if (page === undefined) return { title: "There is no such step", robots: { index: false } };
  const { story, href, caseTitle, caseHash } = page;
  const title = `${story.headline} · ${caseTitle}`;
  const cardHref = `${href.replace(/^\/cases/, "/og")}?v=${caseHash.slice(0, 12)}`;
  return { title, ...toShareMetadata({ title, text: story.text, href, cardHref, cardAlt: `${story.headline}. ${story.day}. The chart of that step.` }) };
}

export default async function CasePage(props: CasePageProps) {
  const { dataHref, unknown, page } = await readPage(props);
  if (unknown !== undefined) return <UnknownStep unknown={unknown} />;
  return page === undefined ? notFound() : <Explorer first={page} caseDataHref={dataHref} />;
}
