"use client";

import { useMemo, useRef, useState } from "react";
import type { Key } from "../../_core/replay/things";
import { useNavigation } from "../page/navigation";
import { Dialog } from "../ui/dialog";
import type { CaseShelf } from "../view/case-shelf";
import { snapshotOfView } from "../view/snapshot-of-view";
import type { StepPage } from "../view/step-page";
import type { Destination, SearchItem } from "./search-item";
import { SearchOffers } from "./search-offers";
import { SearchPanel } from "./search-panel";

interface SearchDialogProps {
  readonly page: StepPage;
  readonly shelf: CaseShelf;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The search over a case, from the step on screen. */
export default function SearchDialog({ page, shelf, isOpen, onOpenChange }: SearchDialogProps) {
  const { goTo, look } = useNavigation();
  const [written, setWritten] = useState("");
  const [asked, setAsked] = useState<SearchItem | null>(null);
  const hasChosen = useRef(false);
  const fieldRef = useRef<HTMLInputElement>(null);
  const searching = useMemo(() => {
    const here = snapshotOfView(shelf, page.view);
    return here === undefined ? undefined : { shelf, here };
  }, [shelf, page.view]);
  if (searching === undefined) return null;

  const open = (isOn: boolean) => {
    if (isOn) hasChosen.current = false;
    else setAsked(null);
    onOpenChange(isOn);
  };
  const finish = () => {
    hasChosen.current = true;
    setWritten("");
    open(false);
  };
  const goToStep = ({ href, notice }: Destination, about: Key | null) => {
    look({ about });
    goTo(href, { isSwitch: notice !== null, ...(notice === null ? {} : { notice }) });
    finish();
  };
  const lookInto = (about: Key) => {
    look({ about });
    finish();
  };
  const choose = (item: SearchItem) => {
    const { choice } = item;
    if (choice.to === "look") lookInto(choice.about);
    else if (choice.to === "go") goToStep(choice.destination, null);
    else setAsked(item);
  };

  const choice = asked?.choice.to === "ask" ? asked.choice : null;
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={open}
      title={`Search ${page.caseTitle}`}
      width={40}
      focusFirst={fieldRef}
      focusAfter={() => (hasChosen.current ? document.getElementById("story") : null)}
    >
      {asked === null || choice === null ? (
        <SearchPanel fieldRef={fieldRef} searching={searching} written={written} onWrite={setWritten} onChoose={choose} />
      ) : (
        <SearchOffers
          item={asked}
          offers={choice.offers}
          canLook={choice.isKnownHere}
          onGo={(offer) => goToStep(offer, choice.about)}
          onLook={() => lookInto(choice.about)}
          onBack={() => setAsked(null)}
        />
      )}
    </Dialog>
  );
}
