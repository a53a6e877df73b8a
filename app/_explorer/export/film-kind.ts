import type { PixelSize } from "./picture-sizes";

/** A kind of film that a browser can make. */
export interface FilmKind {
  readonly codec: "avc" | "vp9" | "vp8";
  readonly container: "mp4" | "webm";
  /** The kind as it is told. */
  readonly name: string;
}

/** The kinds, best known first: MP4 opens everywhere, WebM in every browser. */
const KINDS: readonly FilmKind[] = [
  { codec: "avc", container: "mp4", name: "MP4 (H.264)" },
  { codec: "vp9", container: "webm", name: "WebM (VP9)" },
  { codec: "vp8", container: "webm", name: "WebM (VP8)" },
];

/** Whether the browser makes films at all. */
export function makesFilms(): boolean {
  return typeof VideoEncoder === "function" && typeof OffscreenCanvas === "function";
}

/** The best kind of film of a size that this browser can make; null where it can make none. */
export async function chooseFilmKind({ width, height }: PixelSize): Promise<FilmKind | null> {
  if (!makesFilms()) return null;
  const { canEncodeVideo } = await import("mediabunny");
  for (const kind of KINDS) {
    if (await canEncodeVideo(kind.codec, { width, height })) return kind;
  }
  return null;
}
