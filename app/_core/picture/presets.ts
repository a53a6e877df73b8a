import type { Size } from "./sheet";

/** Pages that pictures are made for, px: paper lying on its side at 300 dots per inch, and slides of 16 : 9. */
export const PAGE_PRESETS = {
  a4: { width: 3508, height: 2480 },
  a3: { width: 4961, height: 3508 },
  slide: { width: 1920, height: 1080 },
  "slide-4k": { width: 3840, height: 2160 },
} as const satisfies Readonly<Record<string, Size>>;
