"use client";

import { usePathname, useRouter } from "next/navigation";
import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import type { OpenedFor } from "../own/opening";
import { readAddress, showAddress, useAddress } from "../page/address";
import { OWN_PATH } from "../page/own-path";
import { DropOverlay } from "./drop-overlay";
import { kindOfFile } from "./kind-of-file";
import { OpenedNote, type Note } from "./opened-note";
import { useFileDrop } from "./use-file-drop";

/** Opens a file by what it is: of a picture the view that it shows, of a case file the case. */
export type OpenFile = (file: File, openedFor?: OpenedFor) => void;

const OpenFileContext = createContext<OpenFile>(() => undefined);

/** Opens files. */
export function useOpenFile(): OpenFile {
  return use(OpenFileContext);
}

const refuse = (words: string): Note => ({ of: "refused", words, at: null });
const NEITHER = "is neither a case file (JSON) nor a picture that was exported from here (PNG).";
const UNFETCHED = "The page could not fetch what it needs to read files. Check the connection, and try again.";

/** Around every page: a file that is dropped anywhere is opened. */
export function FileOpener({ children }: { readonly children: ReactNode }) {
  const router = useRouter();
  const pathname = usePathname();
  const address = useAddress();
  const [note, setNote] = useState<Note | null>(null);
  const latest = useRef<File | null>(null);

  const goTo = useCallback(
    (href: string) => {
      const [path = href] = href.split("?");
      if (href === OWN_PATH && readAddress().path === OWN_PATH) return;
      // To what the page on screen can show by itself the router would draw nothing anew.
      if (path === readAddress().path || (path.startsWith(OWN_PATH) && window.location.pathname === OWN_PATH)) showAddress(href);
      else router.push(href);
    },
    [router],
  );
  const openPicture = useCallback(
    async (file: File) => {
      setNote({ of: "working", words: `Reading “${file.name}”…`, at: null });
      const opened = await (await import("../open-picture/open-picture")).openPicture(file);
      // Of files dropped in haste the last is meant, whichever is read first.
      if (latest.current !== file) return;
      if (!opened.ok) return setNote(refuse(opened.words));
      const { href, notice } = opened.found;
      setNote({ of: "opened", words: notice, at: href.split("?")[0] ?? href });
      goTo(href);
    },
    [goTo],
  );
  const openCase = useCallback(
    async (file: File, openedFor?: OpenedFor) => {
      const { openCaseFile } = await import("../own/opening");
      if (latest.current !== file) return;
      setNote(null);
      goTo(OWN_PATH);
      await openCaseFile(file, openedFor);
    },
    [goTo],
  );
  const open = useCallback<OpenFile>(
    (file, openedFor) => {
      latest.current = file;
      kindOfFile(file)
        .catch(() => "unreadable" as const)
        .then((kind) => {
          if (latest.current !== file) return undefined;
          if (kind === "picture") return openPicture(file);
          if (kind === "case") return openCase(file, openedFor);
          return setNote(refuse(`“${file.name}” ${kind === "other" ? NEITHER : "could not be read."}`));
        })
        .catch(() => setNote(refuse(UNFETCHED)));
    },
    [openPicture, openCase],
  );
  const isOver = useFileDrop(open);

  const [arrivedAt, setArrivedAt] = useState<string | null>(null);
  // What was said on arriving is no longer true of the next step.
  if (note?.of === "opened" && note.at !== null) {
    if (address === note.at && arrivedAt !== note.at) setArrivedAt(note.at);
    else if (address !== note.at && arrivedAt === note.at) {
      setArrivedAt(null);
      setNote(null);
    }
  }
  // Whoever leaves the page that opens files has given up what is being opened there.
  const wasOpening = useRef(false);
  useEffect(() => {
    const isOpening = pathname === OWN_PATH && address === OWN_PATH;
    if (wasOpening.current && !isOpening) void import("../own/opening").then(({ forgetOpening }) => forgetOpening());
    wasOpening.current = isOpening;
  }, [pathname, address]);
  return (
    <OpenFileContext value={open}>
      {children}
      {isOver ? <DropOverlay /> : null}
      <OpenedNote note={note} onClose={() => setNote(null)} />
    </OpenFileContext>
  );
}
