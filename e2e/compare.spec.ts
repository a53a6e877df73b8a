import AxeBuilder from "@axe-core/playwright";
import { ComparePage } from "./support/compare-page";
import { expect, test } from "./support/test";

test("a step is first set beside what another account tells of the same point", async ({ casePage, page }) => {
  await casePage.open("/cases/x-holdings");
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  const compare = new ComparePage(page);
  await expect(compare.pane("Left")).toContainText("X Holdings II merges into Twitter");
  await expect(compare.pane("Right")).toContainText("The article");
  await expect(compare.differences).toContainText("on the left: Elon Musk owns more than half of X Holdings I, Inc.");
});

test("any step of any account can be set on either side, without a request, and has an address", async ({ page, requests }) => {
  const compare = new ComparePage(page);
  await compare.open("/cases/x-holdings/compare");
  const before = requests.length;
  await compare.pane("Right").getByRole("link", { name: "The record" }).click();
  await compare.setStep("Right", "Twitter merges into X Corp.");
  await expect(compare.pane("Right").getByRole("heading")).toContainText("15 March 2023");
  await compare.pane("Left").getByRole("link", { name: "previous step" }).click();
  await expect(compare.pane("Left").getByRole("heading")).not.toContainText("X Holdings II merges");
  // The browser looks again for the icon of a page whose address changed: that is not the page's doing.
  const asked = requests.slice(before).map((request) => new URL(request.url()).pathname);
  expect(asked.filter((path) => path !== "/icon.svg")).toEqual([]);
  const told = await compare.differences.innerText();
  await page.reload();
  await expect(compare.differences).toHaveText(told, { useInnerText: true });
});

test("whoever stands on both sides stands at the same place", async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open("/cases/x-holdings/compare");
  const [left, right] = [await compare.readShapes("Left"), await compare.readShapes("Right")];
  const both = [...left.keys()].filter((id) => right.has(id));
  expect(both).toContain("elon-musk");
  for (const id of both) expect(right.get(id)).toBe(left.get(id));
});

test("exchanging the sides tells the same the other way round", async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open("/cases/x-holdings/compare");
  const onlyLeft = await compare.differences.getByRole("region", { name: "Standing on the left only" }).getByRole("listitem").count();
  expect(onlyLeft).toBeGreaterThan(0);
  await page.getByRole("link", { name: "Exchange sides" }).click();
  await expect(compare.differences.getByRole("region", { name: "Standing on the right only" }).getByRole("listitem")).toHaveCount(onlyLeft);
  await page.goBack();
  await expect(compare.differences.getByRole("region", { name: "Standing on the left only" }).getByRole("listitem")).toHaveCount(onlyLeft);
});

/** How the two crossing strokes of "ended" begin in a picture. */
const CROSS = 'path[d^="M-3-3"]';

test("what only one side has bears the same sign and words in chart, legend and list", async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open("/cases/x-holdings/compare");
  const rowOf = (side: "Left" | "Right", words: string) => compare.pane(side).getByRole("list", { name: "Legend" }).getByRole("listitem").filter({ hasText: words });
  await expect(rowOf("Left", "standing on the left only")).toContainText("−");
  await expect(rowOf("Right", "standing on the right only")).toContainText("+");
  await expect(compare.differences.getByRole("region", { name: "Standing on the left only" }).getByRole("listitem").first()).toContainText("−");
  await expect(compare.pane("Left").locator(CROSS)).toHaveCount(0);
  await compare.open("/cases/x-holdings/compare/at/bank-debt-is-drawn/with/at/x-holdings-ii-merges-into-twitter");
  await expect(rowOf("Left", "ended")).toContainText("×");
  await expect(compare.pane("Left").locator(CROSS)).not.toHaveCount(0);
});

test("a difference that is pointed to stands out in both pictures", async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open("/cases/x-holdings/compare");
  await page.locator('[data-difference="stake:elon-musk>x-holdings-i"]').focus();
  await expect(compare.pane("Left").locator('[data-node="twitter"]')).toHaveCSS("opacity", "0.22");
  for (const side of ["Left", "Right"] as const) await expect(compare.pane(side).locator('[data-node="x-holdings-i"]')).toHaveCSS("opacity", "1");
});

test("the same beside itself: nothing stands otherwise", async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open("/cases/x-holdings/compare/with");
  await expect(page.getByRole("heading", { name: "Nothing stands otherwise" })).toBeVisible();
});

test("a comparison with a step that there is not names the nearest", async ({ page }) => {
  await page.goto("/cases/x-holdings/compare/at/merger/with/at/nothing-of-the-kind");
  await expect(page.getByRole("heading", { name: "There is no such step" })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on a comparison in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await new ComparePage(page).open("/cases/x-holdings/compare");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a comparison reads, and its sides can be stepped", async ({ page }) => {
    await page.goto("/cases/x-holdings/compare");
    await expect(page.getByRole("heading", { name: /differences/ })).toBeVisible();
    await page.getByRole("link", { name: "Left: next step" }).click();
    await expect(page).toHaveURL(/compare\/at\//);
  });
});
