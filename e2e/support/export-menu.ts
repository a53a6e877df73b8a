import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { readTexts, type PngTexts } from "../../app/_core/picture/png-chunks";

/** A PNG that was downloaded, decoded. */
export interface SavedPicture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly texts: PngTexts;
  /** How many colours it shows. */
  readonly colors: number;
  /** The colour of its first pixel, `#rrggbb`. */
  readonly corner: string;
}

function decode(name: string, bytes: Buffer): SavedPicture {
  const { width, height, data } = PNG.sync.read(bytes, { checkCRC: true });
  const seen = new Set<number>();
  for (let at = 0; at < data.length; at += 4) seen.add(data.readUInt32BE(at));
  return { name, width, height, texts: readTexts(bytes), colors: seen.size, corner: `#${data.toString("hex", 0, 3)}` };
}

/** The menu that saves a step as a picture. */
export class ExportMenu {
  constructor(readonly page: Page) {}

  /** Saves the step and decodes what was downloaded. */
  async save(scale: "1×" | "2×" | "4×", theme: "Light" | "Dark"): Promise<SavedPicture> {
    await this.page.getByRole("button", { name: "Export" }).click();
    await this.page.getByRole("radio", { name: scale }).check();
    await this.page.getByRole("radio", { name: theme }).check();
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Save PNG" }).click();
    const file = await download;
    return decode(file.suggestedFilename(), await readFile(await file.path()));
  }
}
