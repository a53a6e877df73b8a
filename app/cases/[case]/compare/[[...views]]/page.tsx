import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { parseComparison } from "../../../../_core/view-state/comparison";
import { Compare } from "../../../../_explorer/compare/compare";
import { readComparison, toComparePage } from "../../../../_explorer/compare/compare-page";
import { UnknownStep } from "../../../../_explorer/page/unknown-step";
import { toUnknownView } from "../../../../_explorer/view/unknown-view";
import { listCaseIds } from "../../../../_server/read-case";
import { readShelf } from "../../../read-shelf";

interface ComparePageProps {
  readonly params: Promise<{ readonly case: string; readonly views?: string[] }>;
}

/** What a comparison opens with; every other is made when first asked for. */
export function generateStaticParams() {
  return listCaseIds().map((id) => ({ case: id, views: [] }));
}

async function readPage({ params }: ComparePageProps) {
  const { case: id, views: segments = [] } = await params;
  const shelved = readShelf(id);
  if (shelved === undefined) notFound();
  const { left, right } = parseComparison(segments, shelved.shelf.defaults);
  const unknown = toUnknownView(shelved.shelf, left) ?? toUnknownView(shelved.shelf, right);
  const page = unknown === undefined ? toComparePage(shelved.shelf, readComparison(shelved.shelf, segments)) : undefined;
  return { ...shelved, unknown, page };
}

export async function generateMetadata(props: ComparePageProps): Promise<Metadata> {
  const { page } = await readPage(props);
  if (page === undefined) return { title: "There is no such step", robots: { index: false } };
  const { left, right, caseTitle } = page;
  return { title: `${left.day} and ${right.day} compared · ${caseTitle}`, description: `${left.headline}, beside: ${right.headline}. What stands otherwise.` };
}

export default async function ComparisonPage(props: ComparePageProps) {
  const { dataHref, unknown, page } = await readPage(props);
  if (unknown !== undefined) return <UnknownStep unknown={unknown} />;
  return page === undefined ? notFound() : <Compare first={page} caseDataHref={dataHref} />;
}
