import { useEffect, useState } from "react";

const bringsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;

/** Takes the first of the files that are dropped anywhere on the page; whether files are held over it now. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    // A drag enters the next element before it leaves the last.
    let entered = 0;
    const count = (change: number) => {
      entered = Math.max(0, entered + change);
      setIsOver(entered > 0);
    };
    const onEnter = (event: DragEvent) => {
      if (bringsFiles(event)) count(1);
    };
    const onLeave = (event: DragEvent) => {
      if (bringsFiles(event)) count(-1);
    };
    const onOver = (event: DragEvent) => {
      // Without this the browser would leave the page for the file.
      if (bringsFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      entered = 0;
      setIsOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) onFile(file);
    };
    window.addEventListener("dragenter", onEnter);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("dragover", onOver);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragenter", onEnter);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("drop", onDrop);
    };
  }, [onFile]);
  return isOver;
}
