import { Fragment } from "react";
import { StepLink } from "../page/step-link";
import { gatherDocuments } from "./documents";
import { Section } from "./section";
import type { StepRef } from "./step-ref";
import styles from "./inspector.module.css";

/** All documents on which what is said here rests: where in each, and which step points there. */
export function DocumentList({ rests }: { readonly rests: readonly StepRef[] }) {
  const documents = gatherDocuments(rests);
  if (documents.length === 0) return null;
  return (
    <Section heading="Sources">
      <ol className={styles.documents}>
        {documents.map(({ source, places }) => (
          <li key={`${source.title} ${source.origin}`}>
            <p className={styles.document}>{source.url === null ? source.title : <a href={source.url} rel="noreferrer">{source.title}</a>}</p>
            <p className={styles.quiet}>
              {source.origin} · {source.gradeWords}
            </p>
            <p className={styles.quiet}>
              {places.map(({ locator, ref }, index) => (
                <Fragment key={index}>
                  {index === 0 ? null : "; "}
                  {locator === null ? "" : `${locator} `}
                  <StepLink href={ref.href} title={ref.headline}>
                    step {ref.step}
                  </StepLink>
                </Fragment>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
