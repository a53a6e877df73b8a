/** Takes the eye and the focus to the chart, where the page is too small to show it beside the column. */
export function showChart(): void {
  const chart = document.querySelector<HTMLElement>("[data-chart]");
  chart?.scrollIntoView({ block: "center" });
  chart?.focus({ preventScroll: true });
}
