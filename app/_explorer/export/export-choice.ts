import { THEMES, type Theme } from "../../_design/tokens";
import { findPictureSize, PICTURE_SIZES, type PictureSize } from "./picture-sizes";

/** What is saved: the step that is shown, every step as a picture of its own, or all of them one after the other. */
export const SUBJECTS = ["step", "steps", "film"] as const;
export const FORMATS = ["png", "svg"] as const;
/** The chapter's whole frame, or what is seen on the screen. */
export const PARTS = ["frame", "view"] as const;
export const BACKGROUNDS = ["paper", "transparent"] as const;
/** Of which steps: the chapter's or all of the case's. */
export const SPANS = ["chapter", "case"] as const;
/** How many lines of px a film has. */
export const FILM_HEIGHTS = ["720", "1080"] as const;

/** What a reader chooses of an export. */
export interface ExportChoice {
  readonly subject: (typeof SUBJECTS)[number];
  readonly format: (typeof FORMATS)[number];
  readonly size: PictureSize;
  readonly part: (typeof PARTS)[number];
  readonly theme: Theme;
  readonly background: (typeof BACKGROUNDS)[number];
  readonly span: (typeof SPANS)[number];
  readonly filmHeight: (typeof FILM_HEIGHTS)[number];
}

/** What is chosen before anyone has chosen: twice the natural size is sharp on any screen. */
export const FIRST_CHOICE: ExportChoice = {
  subject: "step",
  format: "png",
  size: findPictureSize("2x") ?? PICTURE_SIZES[0],
  part: "frame",
  theme: "light",
  background: "paper",
  span: "chapter",
  filmHeight: "1080",
};

function oneOf<T extends string>(options: readonly T[], found: unknown, instead: T): T {
  return options.find((option) => option === found) ?? instead;
}

/** A choice as text, to be remembered. */
export function formatChoice(choice: ExportChoice): string {
  return JSON.stringify({ ...choice, size: choice.size.id });
}

/** Reads a remembered choice; never throws: what cannot be read is as it was first. */
export function parseChoice(text: string | null): ExportChoice {
  let found: Readonly<Record<string, unknown>> = {};
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    if (typeof value === "object" && value !== null) found = value as Readonly<Record<string, unknown>>;
  } catch {
    // Remembered by something else under the same name.
  }
  return {
    subject: oneOf(SUBJECTS, found["subject"], FIRST_CHOICE.subject),
    format: oneOf(FORMATS, found["format"], FIRST_CHOICE.format),
    size: findPictureSize(String(found["size"])) ?? FIRST_CHOICE.size,
    part: oneOf(PARTS, found["part"], FIRST_CHOICE.part),
    theme: oneOf(THEMES, found["theme"], FIRST_CHOICE.theme),
    background: oneOf(BACKGROUNDS, found["background"], FIRST_CHOICE.background),
    span: oneOf(SPANS, found["span"], FIRST_CHOICE.span),
    filmHeight: oneOf(FILM_HEIGHTS, found["filmHeight"], FIRST_CHOICE.filmHeight),
  };
}
