import { readFile } from "node:fs/promises";
import { expect, type Download, type Locator, type Page } from "@playwright/test";

/** A file that was saved. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The dialog that saves the chart, as a person uses it. */
export class ExportDialog {
  readonly root: Locator;
  readonly save: Locator;
  readonly preview: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole("dialog", { name: "Export" });
    this.save = this.root.getByRole("button", { name: /^Save/ });
    this.preview = this.root.locator("svg[aria-labelledby=export-preview-title]");
  }

  /** Opens the dialog and makes each choice in turn, by its label. */
  async choose(...labels: readonly string[]): Promise<void> {
    if (!(await this.root.isVisible())) await this.page.getByRole("button", { name: "Export" }).click();
    for (const label of labels) await this.root.getByRole("radio", { name: label, exact: true }).check();
    await expect(this.preview).toBeVisible();
  }

  /** What the dialog says of the size: "1,960 × 1,750 px" → [1960, 1750]. */
  async readSize(): Promise<[number, number]> {
    const words = await this.root.getByText(/ × [\d,]+ px/).first().innerText();
    const [, width = "", height = ""] = /([\d,]+) × ([\d,]+) px/.exec(words) ?? [];
    return [Number(width.replaceAll(",", "")), Number(height.replaceAll(",", ""))];
  }

  /** Saves what was chosen. */
  async saveFile(): Promise<SavedFile> {
    const download = this.page.waitForEvent("download");
    await this.save.click();
    const file: Download = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }
}
