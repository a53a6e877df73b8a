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

  /** Where an entity stands in the window. */
  async placeOf(entity: string): Promise<{ x: number; y: number }> {
    const [{ nodes, zoom, pan }, box] = [await this.readChart(), await this.#chart.boundingBox()];
    const node = nodes.find(({ id }) => id === entity);
    if (node === undefined || box === null) throw new Error(`${entity} is not on the chart`);
    return { x: box.x + node.x * zoom + pan.x, y: box.y + node.y * zoom + pan.y };
  }

  /** Moves the mouse to an entity. */
  async pointAt(entity: string): Promise<{ x: number; y: number }> {
    const place = await this.placeOf(entity);
    await this.page.mouse.move(place.x, place.y);
    return place;
  }

  /** Clicks on an entity, or taps it. */
  async chooseAt(entity: string): Promise<void> {
    const { x, y } = await this.placeOf(entity);
    const hasTouch = await this.page.evaluate(() => navigator.maxTouchPoints > 0);
    if (hasTouch) await this.page.touchscreen.tap(x, y);
    else await this.page.mouse.click(x, y);
  }

  /** Lines of words, as the canvas has them, where it shows a single colour. */
  async listUnseenWords(): Promise<string[]> {
    return this.#chart.evaluate((element: ChartElement) => {
      const chart = element.readChart?.();
      const drawn = element.querySelector<HTMLCanvasElement>("canvas[data-id$=node]");
      if (chart === undefined || drawn === null) throw new Error("the chart cannot be read");
      // A copy, because a browser complains of a canvas that is read again and again.
      const paper = new OffscreenCanvas(drawn.width, drawn.height).getContext("2d", { willReadFrequently: true });
      if (paper === null) throw new Error("no canvas to read from");
      paper.fillStyle = "white";
      paper.fillRect(0, 0, drawn.width, drawn.height);
      paper.drawImage(drawn, 0, 0);
      const density = drawn.width / element.clientWidth;
      const scale = density * chart.zoom;
      const isBlank = ({ x, y, width, height }: (typeof chart.words)[number]) => {
        const left = Math.round(density * chart.pan.x + (x - width / 2) * scale);
        const top = Math.round(density * chart.pan.y + (y - height / 2) * scale);
        const { data } = paper.getImageData(left, top, Math.round(width * scale), Math.round(height * scale));
        let [least, most] = [255, 0];
        for (let at = 1; at < data.length; at += 4) {
          const green = data[at] ?? 0;
          least = Math.min(least, green);
          most = Math.max(most, green);
        }
        return most - least < 60;
      };
      return chart.words.filter(isBlank).map(({ id }) => id);
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
