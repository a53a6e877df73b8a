import { EVIDENCE_TITLES, formatEvidence, type EvidencePage } from "./pages";
import { tellDifferences, tellSources, tellUnpublished } from "./leads";
import type { DifferencesPage } from "./told-differences";
import type { SourcesPage } from "./told-reliance";
import type { UnpublishedTelling } from "./told-unpublished";
import styles from "./evidence.module.css";

interface EvidenceHomeProps {
  readonly home: string;
  readonly differences: DifferencesPage;
  readonly tellings: readonly UnpublishedTelling[];
  readonly sources: SourcesPage;
}

/** The three ways in, each with what is found there. */
export function EvidenceHome({ home, differences, tellings, sources }: EvidenceHomeProps) {
  const doors: readonly { readonly page: EvidencePage; readonly figure: number; readonly words: string }[] = [
    { page: "differences", figure: differences.count, words: tellDifferences(differences) },
    { page: "not-yet-public", figure: tellings[0]?.count ?? 0, words: tellUnpublished(tellings) },
    { page: "sources", figure: sources.count, words: tellSources(sources) },
  ];
  return (
    <ul className={styles.doors}>
      {doors.map(({ page, figure, words }) => (
        <li key={page}>
          <p className={styles.figure} aria-hidden="true">
            {figure}
          </p>
          <h2>
            <a href={formatEvidence(home, page)}>{EVIDENCE_TITLES[page]}</a>
          </h2>
          <p>{words}</p>
        </li>
      ))}
    </ul>
  );
}
