"use client";

import { useState } from "react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

/** Opens the help: how to read the chart, the keys, what the words mean. */
export function HelpButton() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button className="needs-script" isIcon aria-label="Help" onClick={() => setIsOpen(true)}>
        ?
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setIsOpen} title="Help">
        <p>To be written.</p>
      </Dialog>
    </>
  );
}
