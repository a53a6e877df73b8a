"use client";

import { useId, useRef, useState } from "react";
import { THEMES, type Theme } from "../../_design/tokens";
import type { StepPage } from "../view/step-page";
import { Button } from "../ui/button";
import styles from "./export-button.module.css";
import { EXPORT_SCALES, type ExportScale } from "./export-scales";

type Progress = "idle" | "working" | "failed";

const THEME_WORDS: Readonly<Record<Theme, string>> = { light: "Light", dark: "Dark" };

/** Saves the step's chart as a PNG: the size and the theme are asked for, the rest stands on the page. */
export function ExportButton({ page }: { readonly page: StepPage }) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState<ExportScale>(2);
  const [theme, setTheme] = useState<Theme>("light");
  const [progress, setProgress] = useState<Progress>("idle");

  const save = async () => {
    setProgress("working");
    try {
      const { savePng } = await import("./save-png");
      await savePng(page, { scale, theme });
      setProgress("idle");
      popover.current?.hidePopover();
    } catch {
      setProgress("failed");
    }
  };

  return (
    <>
      <Button look="strong" className="needs-script" popoverTarget={id}>
        Export
      </Button>
      <div id={id} ref={popover} popover="auto" className={styles.popover} role="dialog" aria-label="Export the chart">
        <p className={styles.title}>This step as a picture</p>
        <fieldset className={styles.choice}>
          <legend>Size</legend>
          {EXPORT_SCALES.map((value) => (
            <label key={value}>
              <input type="radio" name={`${id}scale`} checked={scale === value} onChange={() => setScale(value)} />
              {value}×
            </label>
          ))}
        </fieldset>
        <fieldset className={styles.choice}>
          <legend>Theme</legend>
          {THEMES.map((value) => (
            <label key={value}>
              <input type="radio" name={`${id}theme`} checked={theme === value} onChange={() => setTheme(value)} />
              {THEME_WORDS[value]}
            </label>
          ))}
        </fieldset>
        <button type="button" className={styles.save} disabled={progress === "working"} onClick={() => void save()}>
          {progress === "working" ? "Drawing…" : "Save PNG"}
        </button>
        <p className={styles.problem} role="alert">
          {progress === "failed" ? "The picture could not be drawn. A smaller size may work." : ""}
        </p>
      </div>
    </>
  );
}
