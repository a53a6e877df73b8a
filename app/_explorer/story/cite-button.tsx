"use client";

import { Copy, Quote } from "lucide-react";
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
  readonly onCopied: (words: string) => void;
}

function Copyable({ label, text, isCode = false, onCopied }: CopyableProps) {
  const shown = useRef<HTMLParagraphElement>(null);
  const copy = async () => {
    const outcome = await copyText(text, shown.current);
    onCopied(outcome === "copied" ? `${label}: copied.` : `${label}: the browser does not let it be copied. It is selected; press Ctrl+C or ⌘C.`);
  };
  return (
    <section className={styles.way} aria-label={label}>
      <div className={styles.head}>
        <h3 className={styles.label}>{label}</h3>
        <Button onClick={() => void copy()} aria-label={`Copy ${label.slice(0, 1).toLowerCase()}${label.slice(1)}`}>
          <Copy size={14} aria-hidden="true" />
          Copy
        </Button>
      </div>
      <p ref={shown} className={styles.text} data-code={isCode ? "" : undefined}>
        {text}
      </p>
    </section>
  );
}

function Ways({ page }: { readonly page: StepPage }) {
  const [said, setSaid] = useState("");
  const [facts] = useState(() => toCitationFacts(page, window.location.origin, new Date()));
  return (
    <div className={styles.ways}>
      <Copyable label="Plain text" text={formatCitation(facts)} onCopied={setSaid} />
      <Copyable label="Address" text={facts.address} onCopied={setSaid} />
      <Copyable label="BibTeX" text={formatBibtex(facts)} isCode onCopied={setSaid} />
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}

/** Opens a citation of the step, to copy. */
export function CiteButton({ page }: { readonly page: StepPage }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button className="needs-script" onClick={() => setIsOpen(true)}>
        <Quote size={14} aria-hidden="true" />
        Cite this step
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setIsOpen} title="Cite this step">
        <Ways page={page} />
      </Dialog>
    </>
  );
}
