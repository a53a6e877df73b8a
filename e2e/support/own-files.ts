import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { PROJECT_FOLDER } from "../../app/_tools/project.mjs";

/** A file as a person has it on a disk. */
export interface FileOnDisk {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file of JSON. */
export function fileOf(name: string, text: string): FileOnDisk {
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

/** The blank case with other words in it: each `from` is replaced by its `to`. */
export function blankWith(name: string, ...changes: readonly (readonly [from: string, to: string])[]): FileOnDisk {
  const blank = readFileSync(`${PROJECT_FOLDER}/data/blank.json`, "utf8");
  return fileOf(name, changes.reduce((text, [from, to]) => text.replaceAll(from, to), blank));
}

/** Holds a file over the page, and lets it go. */
export async function dropFile(page: Page, { name, buffer }: Pick<FileOnDisk, "name" | "buffer">): Promise<void> {
  const files = await page.evaluateHandle(
    ({ base64, named }) => {
      const held = new DataTransfer();
      held.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], named));
      return held;
    },
    { base64: buffer.toString("base64"), named: name },
  );
  const over = page.locator("[data-drop-overlay]");
  // Before the page is alive nobody listens.
  await expect(async () => {
    await page.dispatchEvent("h1", "dragenter", { dataTransfer: files });
    await expect(over).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.dispatchEvent("h1", "drop", { dataTransfer: files });
  await expect(over).toBeHidden();
}

/** Where files of one's own are opened and listed, as a person uses it. */
export class OwnFilesPage {
  readonly title: Locator;
  readonly list: Locator;
  readonly problem: Locator;
  readonly faults: Locator;
  readonly warnings: Locator;
  readonly lines: Locator;

  constructor(readonly page: Page) {
    this.title = page.getByRole("heading", { level: 1 });
    this.list = page.getByRole("list", { name: "Your files" });
    this.problem = page.getByRole("alert").filter({ hasText: /\S/ });
    this.faults = page.locator("[data-finding][data-of=fault]");
    this.warnings = page.locator("[data-finding][data-of=warning]");
    this.lines = page.locator("[data-lines]");
  }

  /** Chooses a file by a button that asks for one. */
  async choose(file: FileOnDisk, button: string | RegExp = "Choose a file…"): Promise<void> {
    const asked = this.page.getByRole("button", { name: button }).first();
    await expect(asked).toBeVisible();
    await expect(async () => {
      const choosing = this.page.waitForEvent("filechooser", { timeout: 1_000 });
      await asked.click();
      await (await choosing).setFiles(file);
    }).toPass();
  }

  /** Presses a fault by its place, and gives back the line that it leads to. */
  async goToFault(line: number, column: number): Promise<Locator> {
    await this.page.getByRole("button", { name: `Line ${String(line)}, column ${String(column)}`, exact: true }).click();
    return this.lines.locator("[aria-current=true]");
  }

  row(title: string): Locator {
    return this.list.getByRole("listitem").filter({ has: this.page.getByRole("link", { name: title, exact: true }) });
  }
}
