/**
 * How the product looks, said once: the page takes it as CSS custom properties (`css.ts`), the chart and the pictures
 * as the values below. Colour is kept for meaning; the interface itself is ink on paper.
 */

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number]

/** Colours as `#RRGGBB`, by theme. */
export const COLORS = {
  light: {
    /** behind everything, and behind the chart */
    paper: "#F7F5F0",
    /** the story, the header, menus */
    panel: "#FFFFFF",
    /** the fill of a company on the chart */
    node: "#FFFFFF",
    /** a chapter on the time axis */
    band: "#EFECE4",
    /** text, and the lines of the chart */
    ink: "#1A1C20",
    /** the quietest colour that text may have */
    soft: "#5B606B",
    /** ticks of the axis and outlines of controls; never text */
    faint: "#767B86",
    /** a line that only separates; nothing may depend on seeing it */
    rule: "#DEDAD1",
    gained: "#0B7A55",
    ended: "#B3361E",
    /** changed, and contested between accounts */
    changed: "#8A5A00",
    debt: "#1F4E9E",
    lineage: "#7A3E9D",
    /** fills of pills and notes, each under text of its own colour or ink */
    gainedTint: "#E6F5EE",
    endedTint: "#FCEBE7",
    changedTint: "#FCF1DD",
    debtTint: "#E9F0FB",
    lineageTint: "#F4ECF9",
  },
  dark: {
    paper: "#121417",
    panel: "#1A1D22",
    node: "#1F232A",
    band: "#1D2128",
    ink: "#ECEAE4",
    soft: "#A8ADB7",
    faint: "#7C828D",
    rule: "#2E333B",
    gained: "#4FC79A",
    ended: "#FF8D78",
    changed: "#E8B85C",
    debt: "#86B2FF",
    lineage: "#C79BE6",
    gainedTint: "#12322A",
    endedTint: "#3A1F1B",
    changedTint: "#332817",
    debtTint: "#1A2740",
    lineageTint: "#2D2138",
  },
} as const satisfies Record<Theme, Record<string, `#${string}`>>;

/** The name of a colour; the same in both themes. */
export type ColorName = keyof (typeof COLORS)["light"]

/** What colours mean. Each meaning also has a mark, a line style or an arrowhead of its own. */
export const MEANINGS = ["gained", "ended", "changed", "debt", "lineage"] as const satisfies readonly ColorName[];
export type Meaning = (typeof MEANINGS)[number]

/** The colour that lies under text of a meaning. */
export const TINT_OF = {
  gained: "gainedTint",
  ended: "endedTint",
  changed: "changedTint",
  debt: "debtTint",
  lineage: "lineageTint",
} as const satisfies Record<Meaning, ColorName>;

/** Font families as CSS writes them. The first of each is self-hosted (`fonts.css`). */
export const FONT_FAMILIES = {
  /** the story */
  serif: "'Source Serif 4', 'Iowan Old Style', Georgia, serif",
  /** everything that is looked up, and the chart */
  sans: "Inter, system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
} as const;

/** Sizes of type in px at 100 %, and the height of a line as a multiple of the size. Labels on the chart never go below `label`. */
export const TYPE_SCALE = {
  label: { size: 11.5, lineHeight: 1.4 },
  small: { size: 13, lineHeight: 1.45 },
  body: { size: 14, lineHeight: 1.45 },
  story: { size: 15.5, lineHeight: 1.5 },
  title: { size: 25, lineHeight: 1.2 },
} as const;

/** Weights of type. The chart uses these three only: `measureText` knows no other. */
export const FONT_WEIGHTS = { regular: 400, medium: 500, semibold: 600 } as const;

/** The step of the grid that the chart and the page keep to, in px. */
export const GRID = 8;

/** Distances in px, multiples of the grid and its half. */
export const SPACING = { hair: 4, tight: 8, near: 12, usual: 16, wide: 24, far: 32, apart: 48 } as const;

/** Radii of corners in px. A corporation is square-cornered; `llc` is its round counterpart. */
export const RADII = { corporation: 2, control: 6, llc: 14, pill: 999 } as const;

/** Widths of lines in px. */
export const STROKES = { rule: 1, line: 1.25, strong: 2, marked: 2.5 } as const;

/** Fixed measures of the page in px. */
export const PAGE = {
  headerHeight: 56,
  storyWidth: 400,
  /** a finger's target: nothing to tap is smaller on a phone */
  touchTarget: 44,
  /** below this width the story is a sheet over the chart */
  phoneBelow: 768,
} as const;

/** Motion explains and ends; nothing loops. Durations in ms. Under reduced motion every duration is 0. */
export const MOTION = {
  /** a mark that appears or goes */
  mark: 180,
  /** a thing that moves from one place to another */
  move: 420,
  /** a merger, the longest thing that moves */
  combination: 900,
  easing: "cubic-bezier(0.2, 0, 0, 1)",
} as const;
