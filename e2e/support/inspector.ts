import { expect, type Locator, type Page } from "@playwright/test";

/** The column beside the chart while something is looked into. */
export class Inspector {
  readonly root: Locator;
  readonly title: Locator;
  readonly back: Locator;

  constructor(readonly page: Page) {
    this.root = page.locator("#story[data-about]");
    this.title = this.root.getByRole("heading", { level: 2 });
    this.back = this.root.getByRole("button", { name: "Back to the story" });
  }

  /** A part by its heading. */
  part(name: string | RegExp): Locator {
    return this.root.getByRole("region", { name, exact: typeof name === "string" });
  }

  async expectAbout(title: string): Promise<void> {
    await expect(this.title).toHaveText(title);
  }

  async expectClosed(): Promise<void> {
    await expect(this.root).toHaveCount(0);
  }
}
