import { useEffect, useState } from "react";
import { parseViewState } from "../../_core/view-state/parse-view-state";
import { Compare } from "../compare/compare";
import { readComparison, toComparePage } from "../compare/compare-page";
import { EvidencePage } from "../evidence/evidence-page";
import { EVIDENCE_TITLES, parseEvidence } from "../evidence/pages";
import { Explorer } from "../explorer";
import { Findings } from "../findings/findings";
import { useOpenFile } from "../open-file/file-opener";
import { readAddress, useAddress } from "../page/address";
import { Notice } from "../page/notice";
import { SitePage } from "../page/site-page";
import { UnknownStep } from "../page/unknown-step";
import { Button } from "../ui/button";
import { FileButton } from "../ui/file-button";
import type { CaseShelf } from "../view/case-shelf";
import { toStepPage } from "../view/step-page";
import { toUnknownView } from "../view/unknown-view";
import type { OwnProgress } from "./load-own-shelf";
import { readOwnAddress } from "./own-address";
import { OwnMissing } from "./own-missing";
import { OwnTooLong } from "./own-too-long";
import { OwnLink } from "./own-link";
import styles from "./own-page.module.css";
import { readOpening } from "./opening";
import { SHIPPED_TOO } from "./opening-words";
import { useOwnShelf } from "./use-own-shelf";
import { Working } from "./working";

function tellProgress(progress: OwnProgress): { readonly title: string; readonly words: string; readonly part: number | null } {
  switch (progress.of) {
    case "looking":
      return { title: "Opening the case", words: "Looking for the file in this browser…", part: null };
    case "checking":
      return { title: progress.title, words: "Checking the file again, because the rules of this page may have changed…", part: null };
    case "placing": {
      const { title, done, tries } = progress;
      if (tries === 0) return { title, words: "Replaying every account on both clocks…", part: null };
      return { title, words: `Seeking a place for every entity: arrangement ${String(done + 1)} of ${String(tries)}…`, part: done / tries };
    }
  }
}

interface AtHand {
  readonly shelf: CaseShelf;
  readonly dataHref: string;
}

function OwnExplorer({ shelf, dataHref, arrival }: AtHand & { readonly arrival: string | null }) {
  const [first] = useState(() => toStepPage(shelf, parseViewState(readAddress().path, shelf.defaults).view));
  return first === undefined ? null : <Explorer first={first} caseDataHref={dataHref} arrival={arrival} />;
}

function OwnCompare({ shelf, dataHref, segments }: AtHand & { readonly segments: readonly string[] }) {
  const [first] = useState(() => toComparePage(shelf, readComparison(shelf, segments)));
  return first === undefined ? null : <Compare first={first} caseDataHref={dataHref} />;
}

function OwnEvidence({ shelf, segments }: { readonly shelf: CaseShelf; readonly segments: readonly string[] }) {
  const here = parseEvidence(segments) ?? null;
  useEffect(() => {
    document.title = `${here === null ? "Evidence" : EVIDENCE_TITLES[here]} · ${shelf.theCase.title} · Holdings`;
    window.scrollTo(0, 0);
  }, [here, shelf.theCase.title]);
  return <EvidencePage shelf={shelf} here={here} />;
}

function Explored({ shelf, dataHref, arrival }: AtHand & { readonly arrival: string | null }) {
  const address = useAddress();
  const { below } = readOwnAddress(address) ?? { below: [] };
  if (below[0] === "compare") return <OwnCompare shelf={shelf} dataHref={dataHref} segments={below.slice(1)} />;
  if (below[0] === "evidence") return <OwnEvidence shelf={shelf} segments={below.slice(1)} />;
  const unknown = toUnknownView(shelf, parseViewState(address, shelf.defaults));
  return unknown === undefined ? <OwnExplorer shelf={shelf} dataHref={dataHref} arrival={arrival} /> : <UnknownStep unknown={unknown} />;
}

/** The case of a file of the reader's own, at the address on screen. */
export function OwnCase({ id, isShippedToo }: { readonly id: string; readonly isShippedToo: boolean }) {
  const openFile = useOpenFile();
  const { state, giveUp, retry } = useOwnShelf(id);
  const [arrival] = useState(() => {
    const opening = readOpening();
    return opening?.of === "sound" && opening.id === id ? `${opening.words}${isShippedToo ? ` ${SHIPPED_TOO}` : ""}` : null;
  });
  const title = state.of === "ready" ? null : "A file of your own";
  useEffect(() => {
    if (title !== null) document.title = `${title} · Holdings`;
  }, [title]);
  switch (state.of) {
    case "looking":
    case "checking":
    case "placing":
      return <Working {...tellProgress(state)} onGiveUp={giveUp} />;
    case "missing":
      return <OwnMissing id={id} />;
    case "too-long":
      return <OwnTooLong note={state.note} />;
    case "faulty": {
      const { entry, faults } = state;
      const { note, file } = entry;
      return (
        <SitePage isWide title={`“${note.fileName}” is no longer sound`} lead="It was when you opened it; the rules of this page have changed since. It is still kept. Correct it in an editor, and choose it again.">
          <div className={styles.actions}>
            <FileButton look="strong" accept=".json,application/json" onFile={(version) => openFile(version, { replaces: note })}>
              Choose the corrected file…
            </FileButton>
          </div>
          <Findings fileName={note.fileName} text={file.text} faults={faults} warnings={file.warnings} />
        </SitePage>
      );
    }
    case "given-up":
    case "failed":
      return (
        <Notice title={state.of === "given-up" ? "Cancelled" : "The case could not be brought up"}>
          <p>
            {state.of === "given-up"
              ? "The file is kept, and its chart has not been arranged yet."
              : "What arranges its chart could not be fetched, or this device has too little memory for it. The file is kept as it was."}
          </p>
          <p>
            <Button look="strong" onClick={retry}>
              {state.of === "given-up" ? "Go on" : "Try again"}
            </Button>
          </p>
          <p>
            <OwnLink href="/own">All your files</OwnLink>
          </p>
        </Notice>
      );
    case "ready":
      return <Explored key={state.dataHref} shelf={state.shelf} dataHref={state.dataHref} arrival={arrival} />;
  }
}
