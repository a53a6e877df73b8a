"use client";

import { Search } from "lucide-react";
import dynamic from "next/dynamic";
import { useEffect, useMemo, useState } from "react";
import { useCharacterKeys } from "../page/character-keys";
import { useNavigation } from "../page/navigation";
import { useKeys } from "../page/use-keys";
import { Button } from "../ui/button";
import buttonStyles from "../ui/button.module.css";
import type { StepPage } from "../view/step-page";
import styles from "./search-button.module.css";

const loadDialog = () => import("./search-dialog");
const SearchDialog = dynamic(loadDialog, { ssr: false });

/** Opens the search over all names that anything in the case ever bore. Off until the case is at hand. */
export function SearchButton({ page }: { readonly page: StepPage }) {
  const { shelf } = useNavigation();
  const [isOpen, setIsOpen] = useState(false);
  const isReady = shelf !== null;
  useEffect(() => {
    if (isReady) void loadDialog();
  }, [isReady]);
  const hasKey = useCharacterKeys();
  useKeys(useMemo(() => ({ "/": () => setIsOpen(true) }), []));
  return (
    <>
      <Button
        className="needs-script"
        aria-keyshortcuts={hasKey ? "/" : undefined}
        aria-label="Search"
        title={hasKey ? "Search ( / )" : "Search"}
        onClick={() => setIsOpen(true)}
      >
        <Search size={16} aria-hidden="true" />
        <span className={buttonStyles.word}>Search</span>
        {hasKey ? (
          <kbd className={styles.key} aria-hidden="true">
            /
          </kbd>
        ) : null}
      </Button>
      {shelf === null ? null : <SearchDialog page={page} shelf={shelf} isOpen={isOpen} onOpenChange={setIsOpen} />}
    </>
  );
}
