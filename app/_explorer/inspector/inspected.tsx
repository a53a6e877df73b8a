import { Crosshair, Locate } from "lucide-react";
import type { Snapshot } from "../../_core/replay/snapshot";
import type { Inspection } from "../../_core/words/inspection/inspect";
import { useNavigation } from "../page/navigation";
import { StepLink } from "../page/step-link";
import { Button } from "../ui/button";
import type { StepPage } from "../view/step-page";
import { BeyondList } from "./beyond-list";
import { DocumentList } from "./document-list";
import { LifeList } from "./life-list";
import { LineageChain } from "./lineage-chain";
import { LinkedText } from "./linked-text";
import { NameList } from "./name-list";
import { PartedList } from "./parted-list";
import { RelationList } from "./relation-list";
import { Section } from "./section";
import { showChart } from "./show-chart";
import type { StepRefs } from "./step-ref";
import { VersionList } from "./version-list";
import styles from "./inspector.module.css";

function isDrawn({ scene }: StepPage, { key, entity }: Inspection): boolean {
  return entity === null ? scene.edges.some(({ thing }) => thing === key) : scene.nodes.some(({ id }) => id === entity);
}

function Actions({ page, told }: { readonly page: StepPage; readonly told: Inspection }) {
  const { query, look } = useNavigation();
  const { entity } = told;
  const isFocused = entity !== null && query.focus === entity;
  const isOnChart = isDrawn(page, told);
  if (!isOnChart && !isFocused) return null;
  return (
    <p className={styles.actions}>
      {entity === null ? null : (
        <Button aria-pressed={isFocused} onClick={() => look({ focus: isFocused ? null : entity })}>
          <Crosshair size={15} aria-hidden="true" />
          Focus on this
        </Button>
      )}
      {isOnChart ? (
        <Button className={styles.show} onClick={showChart}>
          <Locate size={15} aria-hidden="true" />
          Show on the chart
        </Button>
      ) : null}
    </p>
  );
}

function Terms({ told }: { readonly told: Inspection }) {
  if (told.terms.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {told.terms.map(({ label, words }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <LinkedText words={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Particulars({ told: { members, identifiers } }: { readonly told: Inspection }) {
  return (
    <>
      {members.length === 0 ? null : (
        <Section heading={`Its ${String(members.length)} members on record`}>
          <dl className={styles.facts}>
            {members.map(({ name, part }) => (
              <div key={name}>
                <dt className={styles.member}>{name}</dt>
                <dd>{part ?? ""}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {identifiers.length === 0 ? null : (
        <Section heading="In registers">
          <dl className={styles.facts}>
            {identifiers.map(({ scheme, id }) => (
              <div key={`${scheme} ${id}`}>
                <dt>{scheme}</dt>
                <dd className="figures">{id}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </>
  );
}

interface InspectedProps {
  readonly page: StepPage;
  readonly snapshot: Snapshot;
  readonly told: Inspection;
  readonly refs: StepRefs;
}

/** An entity or relation, at the step and over time. */
export function Inspected({ page, snapshot, told, refs }: InspectedProps) {
  const { presence } = told;
  const { shelf } = useNavigation();
  return (
    <>
      <p className={styles.kind}>{told.kind}</p>
      <h2 className={styles.title} id="about-title">
        {told.title}
      </h2>
      <p className={styles.presence} data-is={presence.is}>
        <StepLink href={refs(presence.step).href} title={refs(presence.step).headline}>
          {presence.words}
        </StepLink>
        {presence.state === null ? null : <strong> · {presence.state}</strong>}
      </p>
      {told.sentence === null || presence.is !== "standing" ? null : <p className={styles.sentence}>{told.sentence}.</p>}
      {told.note === null ? null : <p className={styles.sentence}>{told.note}</p>}
      <Actions page={page} told={told} />
      <Terms told={told} />
      <RelationList sections={told.relations} refs={refs} />
      {told.entity === null ? null : <BeyondList snapshot={snapshot} entity={told.entity} refs={refs} />}
      <LineageChain lineage={told.lineage} refs={refs} />
      <NameList names={told.names} step={page.step} refs={refs} />
      <VersionList versions={told.versions} refs={refs} />
      {shelf === null ? null : <PartedList theCase={shelf.theCase} home={shelf.defaults.home} events={(told.entity === null ? told.versions.map(({ step }) => step) : told.life).map((step) => refs(step).event)} />}
      <Particulars told={told} />
      <LifeList life={told.life} step={page.step} refs={refs} />
      <DocumentList rests={told.restsOn.map(refs)} />
    </>
  );
}
