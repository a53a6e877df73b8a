"use client";

import { Download } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "../ui/button";
import buttonStyles from "../ui/button.module.css";
import type { StepPage } from "../view/step-page";

const ExportDialog = dynamic(() => import("./export-dialog").then((module) => module.ExportDialog), { ssr: false });

/** Opens what saves the chart as pictures or as a film. Fetched when first wanted. */
export function ExportButton({ page }: { readonly page: StepPage }) {
  const [isOpen, setIsOpen] = useState(false);
  const [isWanted, setIsWanted] = useState(false);
  const open = () => {
    setIsWanted(true);
    setIsOpen(true);
  };
  return (
    <>
      <Button look="strong" className="needs-script" aria-haspopup="dialog" title="Export" onClick={open}>
        <Download size={16} aria-hidden="true" />
        <span className={buttonStyles.word}>Export</span>
      </Button>
      {isWanted ? <ExportDialog page={page} isOpen={isOpen} onOpenChange={setIsOpen} /> : null}
    </>
  );
}
