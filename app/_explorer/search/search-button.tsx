"use client";

import { Search } from "lucide-react";
import dynamic from "next/dynamic";
import { useCallback, useEffect, useState } from "react";
import { useNavigation } from "../page/navigation";
import { usePageKey } from "../page/use-page-key";
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
  const open = useCallback(() => setIsOpen(true), []);
  usePageKey("search", open);
  return (
    <>
      <Button className="needs-script" aria-keyshortcuts="/" aria-label="Search" title="Search ( / )" onClick={open}>
        <Search size={16} aria-hidden="true" />
        <span className={buttonStyles.word}>Search</span>
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      </Button>
      {shelf === null ? null : <SearchDialog page={page} shelf={shelf} isOpen={isOpen} onOpenChange={setIsOpen} />}
    </>
  );
}
