import type { CaseShelf } from "../view/case-shelf";
import { DifferencesView } from "./differences-view";
import { EvidenceFrame } from "./evidence-frame";
import { EvidenceHome } from "./evidence-home";
import { tellDifferences, tellHome, tellSources, tellUnpublished } from "./leads";
import { EVIDENCE_TITLES, type EvidencePage as Page } from "./pages";
import { SourcesView } from "./sources-view";
import { toDifferencesPage } from "./told-differences";
import { toSourcesPage } from "./told-reliance";
import { toUnpublishedPage } from "./told-unpublished";
import { UnpublishedView } from "./unpublished-view";

/** One of a case's pages of evidence; null is the way in to all of them. */
export function EvidencePage({ shelf, here }: { readonly shelf: CaseShelf; readonly here: Page | null }) {
  const { title: caseTitle } = shelf.theCase;
  const { home } = shelf.defaults;
  const frame = { home, caseTitle, here, title: here === null ? `What “${caseTitle}” rests on` : EVIDENCE_TITLES[here] };
  switch (here) {
    case null: {
      const found = { differences: toDifferencesPage(shelf), tellings: toUnpublishedPage(shelf), sources: toSourcesPage(shelf) };
      return (
        <EvidenceFrame {...frame} lead={tellHome(found.sources)}>
          <EvidenceHome home={home} {...found} />
        </EvidenceFrame>
      );
    }
    case "differences": {
      const page = toDifferencesPage(shelf);
      return (
        <EvidenceFrame {...frame} lead={tellDifferences(page)}>
          <DifferencesView page={page} />
        </EvidenceFrame>
      );
    }
    case "not-yet-public": {
      const tellings = toUnpublishedPage(shelf);
      return (
        <EvidenceFrame {...frame} lead={tellUnpublished(tellings)}>
          <UnpublishedView tellings={tellings} />
        </EvidenceFrame>
      );
    }
    case "sources": {
      const page = toSourcesPage(shelf);
      return (
        <EvidenceFrame {...frame} lead={tellSources(page)}>
          <SourcesView page={page} />
        </EvidenceFrame>
      );
    }
  }
}
