import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EvidencePage } from "../../../../_explorer/evidence/evidence-page";
import { EVIDENCE_PAGES, EVIDENCE_TITLES, parseEvidence } from "../../../../_explorer/evidence/pages";
import { listCaseIds } from "../../../../_server/read-case";
import { readShelf } from "../../../read-shelf";

interface EvidencePageProps {
  readonly params: Promise<{ readonly case: string; readonly page?: string[] }>;
}

/** The way in and each page, of every shipped case. */
export function generateStaticParams() {
  return listCaseIds().flatMap((id) => [{ case: id, page: [] as string[] }, ...EVIDENCE_PAGES.map((page) => ({ case: id, page: [page] }))]);
}

async function readAsked({ params }: EvidencePageProps) {
  const { case: id, page = [] } = await params;
  const shelf = readShelf(id)?.shelf;
  const here = parseEvidence(page);
  return shelf === undefined || here === undefined ? notFound() : { shelf, here };
}

export async function generateMetadata(props: EvidencePageProps): Promise<Metadata> {
  const { shelf, here } = await readAsked(props);
  return { title: `${here === null ? "Evidence" : EVIDENCE_TITLES[here]} · ${shelf.theCase.title}` };
}

export default async function Evidence(props: EvidencePageProps) {
  return <EvidencePage {...await readAsked(props)} />;
}
