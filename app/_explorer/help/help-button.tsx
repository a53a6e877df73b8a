"use client";

import dynamic from "next/dynamic";
import { useCallback, useState } from "react";
import { usePageKey } from "../page/use-page-key";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

const HelpPanel = dynamic(() => import("./help-panel"), { ssr: false });

/** Opens the help: how to read the chart, the keys, what the words mean. */
export function HelpButton() {
  const [isOpen, setIsOpen] = useState(false);
  const open = useCallback(() => setIsOpen(true), []);
  usePageKey("help", open);
  return (
    <>
      <Button className="needs-script" isIcon aria-label="Help" aria-keyshortcuts="?" title="Help ( ? )" onClick={open}>
        ?
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setIsOpen} title="How to read Holdings" width={46}>
        <HelpPanel />
      </Dialog>
    </>
  );
}
