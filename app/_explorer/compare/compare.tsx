"use client";

import { ArrowLeftRight } from "lucide-react";
import Link from "next/link";
import { useCallback, useEffect, useMemo, useState } from "react";
import { toNodesAndLines } from "./lit";
import headerStyles from "../header/case-header.module.css";
import { readAddress, showAddress, useAddress } from "../page/address";
import { InPageLink } from "../page/in-page-link";
import { NavigationContext, type Navigation } from "../page/navigation";
import { StepLink } from "../page/step-link";
import { useCaseShelf } from "../page/use-case-shelf";
import buttonStyles from "../ui/button.module.css";
import { segmentsBelow } from "../../_core/view-state/parse-view-state";
import { PLAIN_QUERY } from "../../_core/view-state/view-query";
import type { Key } from "../../_core/replay/things";
import type { CaseShelf } from "../view/case-shelf";
import { readComparison, toComparePage, type ComparePage } from "./compare-page";
import { ComparePane } from "./compare-pane";
import styles from "./compare.module.css";
import { DifferenceList } from "./difference-list";

function pageAt(shelf: CaseShelf, address: string): ComparePage | undefined {
  const [, ...segments] = segmentsBelow(address, shelf.defaults) ?? [];
  return toComparePage(shelf, readComparison(shelf, segments));
}

/** Two snapshots of a case side by side, and what differs. The first comparison comes with the page; every other is made here. */
export function Compare({ first, caseDataHref }: { readonly first: ComparePage; readonly caseDataHref: string }) {
  const address = useAddress();
  const shelf = useCaseShelf(caseDataHref);
  const page = useMemo(() => (shelf === null ? undefined : pageAt(shelf, address)) ?? first, [shelf, address, first]);
  const [lit, setLit] = useState<Key | null>(null);
  const [hasMoved, setHasMoved] = useState(false);
  if (!hasMoved && page.href !== first.href) setHasMoved(true);
  const goTo = useCallback<Navigation["goTo"]>((href, { replace = false } = {}) => {
    showAddress(href, { replace: replace || href === readAddress().path });
  }, []);
  const navigation = useMemo<Navigation>(() => ({ shelf, goTo, query: PLAIN_QUERY, look: () => undefined }), [shelf, goTo]);

  const { left, right, groups, scenes, caseTitle } = page;
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const told = count === 0 ? "Nothing stands otherwise" : count === 1 ? "1 difference" : `${String(count)} differences`;
  useEffect(() => {
    document.title = `${left.day} and ${right.day} compared · ${caseTitle} · Holdings`;
  }, [left.day, right.day, caseTitle]);

  return (
    <NavigationContext value={navigation}>
      <InPageLink className="skip-link" to="differences">
        Skip to the differences
      </InPageLink>
      <div className={styles.page} data-ready={shelf === null ? undefined : ""} data-comparison={page.href}>
        <header className={headerStyles.header}>
          <div className={headerStyles.names}>
            <Link className={headerStyles.product} href="/" prefetch={false}>
              Holdings
            </Link>
            <a className={headerStyles.case} href={page.caseHref}>
              {caseTitle}
            </a>
          </div>
          <div className={headerStyles.tools}>
            <StepLink className={buttonStyles.button} href={page.exchangedHref}>
              <ArrowLeftRight size={16} aria-hidden="true" />
              <span className={buttonStyles.word}>Exchange sides</span>
            </StepLink>
            <a className={buttonStyles.button} data-look="strong" href={left.pageHref}>
              Leave comparison
            </a>
          </div>
        </header>
        <main className={styles.main}>
          <h1 className="visually-hidden">
            {caseTitle}: {left.day} and {right.day} compared
          </h1>
          <div className={styles.panes}>
            <ComparePane name="Left" side={left} scene={scenes.left} empty={page.empty} />
            <ComparePane name="Right" side={right} scene={scenes.right} empty={page.empty} />
          </div>
          <DifferenceList groups={groups} told={told} note={page.note} first={page.first} onLight={setLit} />
        </main>
        {lit === null ? null : <style>{toLitStyle(toNodesAndLines(scenes, lit))}</style>}
        <p className="visually-hidden" role="status">
          {hasMoved ? `Left: ${left.day}, ${left.headline}. Right: ${right.day}, ${right.headline}. ${told}.` : ""}
        </p>
      </div>
    </NavigationContext>
  );
}

const quote = (id: string) => JSON.stringify(id);

/** All of both pictures steps back but these shapes and lines. */
function toLitStyle({ nodes, lines }: { readonly nodes: readonly string[]; readonly lines: readonly string[] }): string {
  const kept = [...nodes.map((id) => `[data-node=${quote(id)}]`), ...lines.map((id) => `[data-edge=${quote(id)}]`), ...lines.map((id) => `[data-label=${quote(id)}]`)];
  return `[data-pane] :is([data-node],[data-edge],[data-label]):not(${kept.join(",") || "[data-none]"}){opacity:.22}`;
}
