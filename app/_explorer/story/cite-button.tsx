"use client";

import { Check, Copy, Quote } from "lucide-react";
import { useRef, useState } from "react";
import { formatBibtex, formatCitation } from "../../_core/words/citation";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import type { StepPage } from "../view/step-page";
import { toCitationFacts } from "./citation-facts";
import { copyText } from "./copy-text";
import styles from "./cite-button.module.css";

interface CopyableProps {
  readonly label: string;
  readonly text: string;
  /** Set as code, line for line. */
  readonly isCode?: boolean;
}

const SAID = {
  copied: "Copied.",
  selected: "The browser does not let it be copied. It is selected: press Ctrl + C or ⌘ + C.",
} as const;

function Copyable({ label, text, isCode = false }: CopyableProps) {
  const shown = useRef<HTMLParagraphElement>(null);
  const [outcome, setOutcome] = useState<keyof typeof SAID | null>(null);
  const copy = async () => setOutcome(await copyText(text, shown.current));
  return (
    <section aria-label={label}>
      <div className={styles.head}>
        <h3 className={styles.label}>{label}</h3>
        <Button onClick={() => void copy()} aria-label={`Copy: ${label}`}>
          {outcome === "copied" ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />}
          Copy
        </Button>
      </div>
      <p ref={shown} className={styles.text} data-code={isCode ? "" : undefined}>
        {text}
      </p>
      <p className={styles.said} role="status">
        {outcome === null ? "" : SAID[outcome]}
      </p>
    </section>
  );
}

function Ways({ page }: { readonly page: StepPage }) {
  const [facts] = useState(() => toCitationFacts(page, window.location.origin, new Date()));
  return (
    <div className={styles.ways}>
      <Copyable label="Plain text" text={formatCitation(facts)} />
      {facts.address === null ? null : <Copyable label="Address" text={facts.address} />}
      <Copyable label="BibTeX" text={formatBibtex(facts)} isCode />
    </div>
  );
}

/** Opens a citation of the step, to copy. */
export function CiteButton({ page }: { readonly page: StepPage }) {
  const [isOpen, setIsOpen] = useState(false);
  // The step that was asked for stays in the dialog, whatever happens behind it.
  const [cited, setCited] = useState(page);
  const open = () => {
    setCited(page);
    setIsOpen(true);
  };
  return (
    <>
      <Button className="needs-script" onClick={open}>
        <Quote size={14} aria-hidden="true" />
        Cite this step
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setIsOpen} title="Cite this step">
        <Ways key={cited.href} page={cited} />
      </Dialog>
    </>
  );
}
