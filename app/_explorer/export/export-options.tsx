import { THEMES, type Theme } from "../../_design/tokens";
import { RadioChips, type Chip } from "../ui/radio-chips";
import { BACKGROUNDS, FILM_HEIGHTS, FORMATS, PARTS, SPANS, SUBJECTS, type ExportChoice } from "./export-choice";
import styles from "./export-dialog.module.css";
import { findPictureSize, PICTURE_SIZES } from "./picture-sizes";

const WORDS = {
  subject: { step: "This step", steps: "All steps (ZIP)", film: "Animation" },
  format: { png: "PNG", svg: "SVG" },
  part: { frame: "Whole chapter", view: "As on screen" },
  background: { paper: "Paper", transparent: "Transparent" },
  span: { chapter: "This chapter", case: "Whole case" },
  filmHeight: { "720": "1280 × 720", "1080": "1920 × 1080" },
} as const;

const THEME_WORDS: Readonly<Record<Theme, string>> = { light: "Light", dark: "Dark" };

function toChips<Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>, off: Partial<Record<Value, boolean>> = {}): Chip<Value>[] {
  return values.map((value) => ({ value, label: words[value], isOff: off[value] ?? false }));
}

const SIZE_CHIPS = PICTURE_SIZES.map(({ id, name }) => ({ value: id, label: name }));

interface ExportOptionsProps {
  readonly choice: ExportChoice;
  readonly choose: (change: Partial<ExportChoice>) => void;
  /** What cannot be chosen now. */
  readonly isOff: { readonly steps: boolean; readonly film: boolean; readonly view: boolean };
  /** Why. */
  readonly reason: string | null;
}

/** All there is to choose of an export; what has no meaning for the rest of the choice is left out. */
export function ExportOptions({ choice, choose, isOff, reason }: ExportOptionsProps) {
  const { subject, format, size, part, theme, background, span, filmHeight } = choice;
  const isFilm = subject === "film";
  return (
    <div className={styles.options}>
      <RadioChips legend="What" chips={toChips(SUBJECTS, WORDS.subject, isOff)} chosen={subject} onChoose={(value) => choose({ subject: value })} />
      {reason === null ? null : <p className={styles.reason}>{reason}</p>}
      {subject === "step" ? null : (
        <RadioChips legend="Of which steps" chips={toChips(SPANS, WORDS.span)} chosen={span} onChoose={(value) => choose({ span: value })} />
      )}
      {isFilm ? (
        <RadioChips legend="Size" chips={toChips(FILM_HEIGHTS, WORDS.filmHeight)} chosen={filmHeight} onChoose={(value) => choose({ filmHeight: value })} />
      ) : (
        <>
          <RadioChips legend="Format" chips={toChips(FORMATS, WORDS.format)} chosen={format} onChoose={(value) => choose({ format: value })} />
          <RadioChips legend="Size" chips={SIZE_CHIPS} chosen={size.id} onChoose={(id) => choose({ size: findPictureSize(id) ?? size })} />
        </>
      )}
      {subject === "step" ? (
        <RadioChips legend="Part" chips={toChips(PARTS, WORDS.part, isOff)} chosen={isOff.view ? "frame" : part} onChoose={(value) => choose({ part: value })} />
      ) : null}
      <RadioChips legend="Theme" chips={toChips(THEMES, THEME_WORDS)} chosen={theme} onChoose={(value) => choose({ theme: value })} />
      {isFilm ? null : (
        <RadioChips legend="Background" chips={toChips(BACKGROUNDS, WORDS.background)} chosen={background} onChoose={(value) => choose({ background: value })} />
      )}
    </div>
  );
}
