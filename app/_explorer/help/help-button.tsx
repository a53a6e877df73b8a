"use client";

import dynamic from "next/dynamic";
import { useMemo, useState } from "react";
import { useCharacterKeys } from "../page/character-keys";
import { useKeys } from "../page/use-keys";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

const HelpPanel = dynamic(() => import("./help-panel"), { ssr: false });

/** Opens the help: how to read the chart, the keys, what the words mean. */
export function HelpButton() {
  const [isOpen, setIsOpen] = useState(false);
  const hasKey = useCharacterKeys();
  useKeys(useMemo(() => ({ "?": () => setIsOpen(true) }), []));
  return (
    <>
      <Button className="needs-script" isIcon aria-label="Help" aria-keyshortcuts={hasKey ? "?" : undefined} title={hasKey ? "Help ( ? )" : "Help"} onClick={() => setIsOpen(true)}>
        ?
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setIsOpen} title="How to read Holdings" width={46}>
        <HelpPanel />
      </Dialog>
    </>
  );
}
