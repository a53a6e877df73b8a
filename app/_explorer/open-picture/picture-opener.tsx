"use client";

import { usePathname, useRouter } from "next/navigation";
import { createContext, use, useCallback, useRef, useState, type ReactNode } from "react";
import { goToQuery } from "../page/use-view-query";
import { DropOverlay } from "./drop-overlay";
import { OpenedNote, type Note } from "./opened-note";
import { useFileDrop } from "./use-file-drop";

const OpenPictureContext = createContext<(file: File) => void>(() => undefined);

/** Opens the view that a picture shows. */
export function useOpenPicture(): (file: File) => void {
  return use(OpenPictureContext);
}

/** Around every page: a picture that is dropped anywhere opens the view that it shows. */
export function PictureOpener({ children }: { readonly children: ReactNode }) {
  const router = useRouter();
  const pathname = usePathname();
  const [note, setNote] = useState<Note | null>(null);
  const latest = useRef<File | null>(null);
  const open = useCallback(
    (file: File) => {
      latest.current = file;
      setNote({ of: "working", words: `Reading “${file.name}”…`, at: null });
      void import("./open-picture")
        .then(({ openPicture }) => openPicture(file))
        .then((opened) => {
          // Of pictures dropped in haste the last is meant, whichever is read first.
          if (latest.current !== file) return;
          if (!opened.ok) {
            setNote({ of: "refused", words: opened.words, at: null });
            return;
          }
          const { href, notice } = opened.found;
          const path = href.split("?")[0] ?? href;
          setNote({ of: "opened", words: notice, at: path });
          // Of the step on screen the router would draw nothing anew, and what is looked into would not be seen.
          if (path === window.location.pathname) goToQuery(href);
          else router.push(href);
        })
        .catch(() => setNote({ of: "refused", words: "The page could not fetch what it needs to read pictures. Check the connection, and try again.", at: null }));
    },
    [router],
  );
  const isOver = useFileDrop(open);
  const [arrivedAt, setArrivedAt] = useState<string | null>(null);
  // What was said on arriving is no longer true of the next step.
  if (note?.of === "opened" && note.at !== null) {
    if (pathname === note.at && arrivedAt !== note.at) setArrivedAt(note.at);
    else if (pathname !== note.at && arrivedAt === note.at) {
      setArrivedAt(null);
      setNote(null);
    }
  }
  return (
    <OpenPictureContext value={open}>
      {children}
      {isOver ? <DropOverlay /> : null}
      <OpenedNote note={note} onClose={() => setNote(null)} />
    </OpenPictureContext>
  );
}
