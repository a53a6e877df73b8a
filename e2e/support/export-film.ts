import type { Page } from "@playwright/test";
import { ALL_FORMATS, BlobSource, EncodedPacketSink, Input } from "mediabunny";

/** What a film holds, without decoding it. */
export interface ReadFilm {
  readonly codec: string | null;
  readonly width: number;
  readonly height: number;
  /** Seconds. */
  readonly duration: number;
  readonly frames: number;
  /** When its key frames are seen, seconds. */
  readonly keys: readonly number[];
  readonly title: string | undefined;
}

export async function readFilm(bytes: Buffer): Promise<ReadFilm> {
  const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(new Blob([new Uint8Array(bytes)])) });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error("no film");
  const keys: number[] = [];
  let frames = 0;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    frames++;
    if (packet.type === "key") keys.push(packet.timestamp);
  }
  return {
    codec: await track.getCodec(),
    width: await track.getDisplayWidth(),
    height: await track.getDisplayHeight(),
    duration: await input.computeDuration(),
    frames,
    keys,
    title: (await input.getMetadataTags()).title,
  };
}

/** What a browser shows of a film at some times: how far its lightest and darkest px lie apart, and its px, few and rough. */
export async function lookAtFilm(page: Page, bytes: Buffer, type: string, times: readonly number[]): Promise<{ contrast: number; rough: readonly number[] }[]> {
  return page.evaluate(
    async ({ base64, type: kind, seconds }) => {
      const film = document.createElement("video");
      film.muted = true;
      const happens = (name: string) => new Promise<void>((resolve, reject) => {
        film.addEventListener(name, () => resolve(), { once: true });
        film.addEventListener("error", () => reject(new Error(film.error?.message ?? "the film cannot be played")), { once: true });
      });
      const loaded = happens("loadeddata");
      film.src = URL.createObjectURL(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: kind }));
      await loaded;
      const looks = [];
      for (const second of seconds) {
        const sought = happens("seeked");
        film.currentTime = second;
        await sought;
        const paper = new OffscreenCanvas(160, 90).getContext("2d", { willReadFrequently: true });
        if (paper === null) throw new Error("no canvas");
        paper.drawImage(film, 0, 0, 160, 90);
        const { data } = paper.getImageData(0, 0, 160, 90);
        const greens = Array.from({ length: 160 * 90 }, (_, at) => data[4 * at + 1] ?? 0);
        looks.push({ contrast: Math.max(...greens) - Math.min(...greens), rough: greens });
      }
      return looks;
    },
    { base64: bytes.toString("base64"), type, seconds: [...times] },
  );
}
