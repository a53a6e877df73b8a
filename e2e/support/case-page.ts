import { expect, type Locator, type Page } from "@playwright/test";
import type { ChartElement, ChartReading } from "../../app/_explorer/canvas/chart-handle";

/** What the table says stands at a step. */
export interface TwinReading {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
}

/** The page of a case, as a person uses it. */
export class CasePage {
  readonly headline: Locator;
  readonly story: Locator;
  readonly table: Locator;
  readonly notice: Locator;
  readonly announcement: Locator;
  readonly slider: Locator;
  readonly #root: Locator;
  readonly #chart: Locator;

  constructor(readonly page: Page) {
    this.headline = page.getByRole("heading", { level: 1 });
    this.story = page.locator("#story");
    this.table = page.getByRole("region", { name: "The step as a table" });
    this.notice = page.locator("#story > p").first();
    this.announcement = page.getByRole("status");
    this.slider = page.getByRole("slider", { name: "Step" });
    this.#root = page.locator("[data-step]");
    this.#chart = page.locator("[data-chart]");
  }

  /** Opens an address and waits until the case is at hand and the canvas shows the step. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settle();
  }

  /** Waits until the case is at hand and the canvas shows the step that the page tells. */
  async settle(): Promise<void> {
    await this.page.waitForFunction(() => {
      const root = document.querySelector<HTMLElement>("[data-step][data-ready]");
      const chart = document.querySelector<HTMLElement>("[data-chart]");
      return root !== null && chart?.dataset["shownStep"] === root.dataset["step"];
    });
  }

  async step(): Promise<number> {
    return Number(await this.#root.getAttribute("data-step"));
  }

  async lastStep(): Promise<number> {
    return Number(await this.slider.getAttribute("max"));
  }

  /** Waits for a step to stand in the page and on the canvas. */
  async expectStep(step: number): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const chart = document.querySelector<HTMLElement>("[data-chart]");
      const root = document.querySelector<HTMLElement>("[data-step]");
      return root?.dataset["step"] === wanted && chart?.dataset["shownStep"] === wanted;
    }, String(step));
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  button(name: "First step" | "Previous step" | "Next step" | "Last step"): Locator {
    return this.page.getByRole("link", { name });
  }

  option(group: "Account" | "Clock", name: string): Locator {
    return this.page.getByRole("group", { name: group }).getByRole("link", { name });
  }

  async openTable(): Promise<void> {
    await this.page.getByText("As a table").click();
    await expect(this.table).toBeVisible();
  }

  /** What the canvas draws. */
  async readChart(): Promise<ChartReading> {
    return this.#chart.evaluate((element: ChartElement) => {
      if (element.readChart === undefined) throw new Error("the chart cannot be read");
      return element.readChart();
    });
  }

  /** What the table says. */
  async readTwin(): Promise<TwinReading> {
    return this.page.locator("[data-twin]").evaluate((twin) => ({
      entities: [...twin.querySelectorAll<HTMLElement>("[data-entity]")].map((row) => row.dataset["entity"] ?? ""),
      relations: [...twin.querySelectorAll<HTMLElement>("[data-relation]")].map((row) => row.dataset["relation"] ?? ""),
    }));
  }
}
