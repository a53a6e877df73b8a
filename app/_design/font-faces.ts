/** One self-hosted font file, as `fonts.css` declares it. Variable: one file holds all weights. */
export interface FontFace {
  /** as CSS names it */
  family: "Inter" | "Source Serif 4"
  /** lightest and heaviest weight, as CSS writes them */
  weights: string
  /** the characters it is used for, as CSS writes them */
  unicodeRange: string
  /** the woff2 file as a module specifier, for those who read a disk: `import.meta.resolve(file)` */
  file: string
}

/** Every font file of the product. A picture that shows Latin text only needs the first of a family. */
export const FONT_FACES: readonly FontFace[] = [
  {
    family: "Inter",
    weights: "100 900",
    unicodeRange: "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
    file: "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  },
  {
    family: "Inter",
    weights: "100 900",
    unicodeRange: "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
    file: "@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2",
  },
  {
    family: "Source Serif 4",
    weights: "200 900",
    unicodeRange: "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
    file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  },
  {
    family: "Source Serif 4",
    weights: "200 900",
    unicodeRange: "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C4, U+2113, U+2C60-2C7F, U+A720-A7FF",
    file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
  },
];
