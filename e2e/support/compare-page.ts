import type { Locator, Page } from "@playwright/test";

/** The page that sets two snapshots side by side, as a person uses it. */
export class ComparePage {
  readonly differences: Locator;

  constructor(readonly page: Page) {
    this.differences = page.getByRole("region", { name: /differences?$|otherwise$/ });
  }

  /** Opens an address and waits until the case is at hand. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.locator("[data-comparison][data-ready]").waitFor();
  }

  pane(name: "Left" | "Right"): Locator {
    return this.page.getByRole("region", { name: new RegExp(`^${name}:`) });
  }

  /** Sets a side to the step whose label begins so. */
  async setStep(name: "Left" | "Right", label: string): Promise<void> {
    const select = this.page.getByRole("combobox", { name: `${name}: step` });
    const option = await select.getByRole("option").filter({ hasText: label }).first().getAttribute("value");
    await select.selectOption(option ?? "");
  }

  /** The shapes of a side by their ids, and where each stands in the picture. */
  async readShapes(name: "Left" | "Right"): Promise<Map<string, string>> {
    const shapes = await this.pane(name)
      .locator("[data-node]")
      .evaluateAll((nodes) =>
        nodes.map((node): [string, string] => {
          const { x, y } = (node as SVGGElement).getBBox();
          return [node.getAttribute("data-node") ?? "", `${String(Math.round(x))} ${String(Math.round(y))}`];
        }),
      );
    return new Map(shapes);
  }
}
