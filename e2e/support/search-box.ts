import { expect, type Locator, type Page } from "@playwright/test";

/** The search over a case, as a person uses it. */
export class SearchBox {
  readonly dialog: Locator;
  readonly field: Locator;
  readonly results: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole("dialog", { name: /^Search / });
    this.field = page.getByRole("combobox");
    this.results = this.dialog.getByRole("option");
  }

  /** Opens it by its button. */
  async open(): Promise<void> {
    await this.page.getByRole("button", { name: "Search" }).click();
    await expect(this.field).toBeFocused();
  }

  /** Writes, and waits until the results are of what was written. */
  async write(sought: string, first: string | RegExp): Promise<void> {
    await this.field.fill(sought);
    await expect(this.results.first()).toContainText(first);
  }

  group(name: string): Locator {
    return this.dialog.getByRole("group", { name });
  }
}
