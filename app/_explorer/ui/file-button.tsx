"use client";

import { useRef, type ReactNode } from "react";
import { Button } from "./button";

interface FileButtonProps {
  readonly look?: "plain" | "strong" | "quiet";
  /** Kinds of files, as an input's `accept` names them. */
  readonly accept: string;
  /** What it is called where its words alone do not say it. */
  readonly label?: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that asks for a file. */
export function FileButton({ look = "plain", accept, label, onFile, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} aria-label={label} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          currentTarget.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
