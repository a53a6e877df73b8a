"use client";

import { useState } from "react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import type { StepPage } from "../view/step-page";

/** Opens the search over all names that anything in the case ever bore. */
export function SearchButton({ page }: { readonly page: StepPage }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button className="needs-script" onClick={() => setIsOpen(true)}>
        Search
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setIsOpen} title={`Search ${page.caseTitle}`}>
        <p>To be written.</p>
      </Dialog>
    </>
  );
}
