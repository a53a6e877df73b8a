import AxeBuilder from "@axe-core/playwright";
import { Inspector } from "./support/inspector";
import { expect, test as base } from "./support/test";

const COVER = "/cases/x-holdings";
const MAY_2022 = "/cases/x-holdings/at/equity-rises-to-33-billion";

const test = base.extend<{ readonly inspector: Inspector }>({
  inspector: async ({ page }, provide) => {
    await provide(new Inspector(page));
  },
});

test("a name in what changed opens the inspector, which tells the step and leads back to the story", async ({ casePage, inspector, page }) => {
  await casePage.open(COVER);
  await casePage.story.getByRole("link", { name: "Twitter, Inc." }).first().click();
  await inspector.expectAbout("Twitter, Inc.");
  await expect(page).toHaveURL(`${COVER}?about=entity:twitter`);
  await expect(inspector.root).toBeFocused();
  await expect(casePage.headline).toHaveText("X Holdings II merges into Twitter, and ends");
  await expect(inspector.part("Owners").getByRole("link", { name: "X Holdings I, Inc." })).toBeVisible();
  await expect(inspector.part("Owes")).toContainText("$12.5 billion drawn");
  await inspector.back.click();
  await inspector.expectClosed();
  await expect(page).toHaveURL(COVER);
  await expect(casePage.story).toBeFocused();
});

test("a share opens its stake, a party of the stake opens the party", async ({ casePage, inspector }) => {
  await casePage.open(`${COVER}?about=entity:twitter`);
  await inspector.part("Owners").getByRole("link", { name: "100 %" }).click();
  await inspector.expectAbout("X Holdings I, Inc. in Twitter, Inc.");
  await inspector.root.getByRole("definition").getByRole("link", { name: "X Holdings I, Inc." }).click();
  await inspector.expectAbout("X Holdings I, Inc.");
});

test("a loan tells every version with its day, its rule and its documents", async ({ casePage, inspector }) => {
  await casePage.open(`${COVER}?about=facility:bank-debt`);
  const versions = inspector.part("Why it is here").getByRole("listitem").filter({ has: inspector.page.locator("summary") });
  await expect(versions).toHaveCount(6);
  const present = versions.filter({ hasText: "as it stands" });
  await expect(present).toContainText("The seven acquisition banks lend $12.5 billion to Twitter, Inc.");
  await present.getByText("Why?").click();
  await expect(present.getByRole("link", { name: "Rule M5" })).toHaveAttribute("href", "/rules#M5");
  await expect(present).toContainText("DGCL 251");
  await expect(present).toContainText("primary document");
});

test("stepping leaves the inspector open, asks nobody, and tells what is not there yet and what is gone", async ({ casePage, inspector, requests, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  await casePage.open(`${MAY_2022}?about=entity:x-holdings-ii`);
  await expect(inspector.root).toContainText("Stands since 18–20 April 2022");
  // Pages and data; a typeface may still be fetched when a weight is first shown.
  const countAsked = () => requests.filter((request) => ["document", "fetch", "xhr"].includes(request.resourceType())).length;
  const asked = countAsked();
  await casePage.press("Home");
  await casePage.expectStep(0);
  await expect(inspector.root).toContainText("Not yet: enters within 18–20 April 2022");
  await casePage.press("End");
  await casePage.expectStep(await casePage.lastStep());
  await expect(inspector.root).toContainText("Ended 27 October 2022, merged into Twitter, Inc.");
  await expect(inspector.part("Lineage")).toContainText("X Corp.");
  expect(countAsked()).toBe(asked);
});

test("a step of its life leads to that step, with the inspector still open", async ({ casePage, inspector, page }) => {
  await casePage.open(`${COVER}?about=entity:twitter`);
  await inspector.part(/steps that touch it/).getByRole("link", { name: /Twitter merges into X Corp/ }).click();
  await expect(page).toHaveURL("/cases/x-holdings/at/twitter-merges-into-x-corp?about=entity:twitter");
  await expect(inspector.root).toContainText("Ended 15 March 2023, merged into X Corp.");
  await expect(inspector.part(/steps that touch it/).locator("[aria-current=step]")).toContainText("Twitter merges into X Corp");
});

test("Esc leaves the inspector, but first what lies above it", async ({ casePage, inspector, page, isMobile }) => {
  test.skip(isMobile, "a phone has no Esc");
  await casePage.open(`${COVER}?about=entity:twitter`);
  await page.getByRole("button", { name: "Help" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await inspector.expectAbout("Twitter, Inc.");
  await page.keyboard.press("Escape");
  await inspector.expectClosed();
});

test("what this telling never has is said, with the telling that has it", async ({ casePage, inspector }) => {
  await casePage.open(`${COVER}?about=entity:paypal`);
  await inspector.expectAbout("Nothing of this name");
  await inspector.root.getByRole("link", { name: "The article does" }).click();
  await inspector.expectAbout("PayPal");
  await inspector.back.click();
  await inspector.expectClosed();
});

test("the focus on an entity is switched on and off", async ({ casePage, inspector, page }) => {
  await casePage.open(`${COVER}?about=entity:twitter`);
  const focus = inspector.root.getByRole("button", { name: "Focus on this" });
  await focus.click();
  await expect(page).toHaveURL(/focus=twitter/);
  await expect(focus).toHaveAttribute("aria-pressed", "true");
  await focus.click();
  await expect(page).not.toHaveURL(/focus=/);
});

test("every change of a step says why: rule, law and documents", async ({ casePage }) => {
  await casePage.open(COVER);
  const change = casePage.story.getByRole("listitem").filter({ hasText: "merged into Twitter, Inc." }).first();
  await expect(change.getByRole("link", { name: "Rule M1" })).toBeHidden();
  await change.getByText("Why?").click();
  await expect(change.getByRole("link", { name: "Rule M1" })).toHaveAttribute("href", "/rules#M1");
  await expect(change).toContainText("NRS 92A.100–.250");
  await expect(change).toContainText("§2.1, §2.3");
});

test("every rule has a place of its own on the page of rules", async ({ page }) => {
  await page.goto("/rules#M4c");
  await expect(page.locator("#M4c")).toBeInViewport();
  await expect(page.locator("#M4c")).toContainText("Meso Scale v. Roche");
});

test("owners and owned stand as a tree beside the tables, and its names open the inspector", async ({ casePage, inspector, page }) => {
  await casePage.open(COVER);
  await casePage.openTable();
  const tree = page.getByRole("region", { name: "Owners and owned" });
  const held = tree.getByRole("listitem").filter({ hasText: "Elon Musk" }).getByRole("listitem").filter({ hasText: "X Holdings I, Inc." });
  await expect(held.getByRole("listitem")).toContainText("100 %");
  await held.getByRole("link", { name: "Twitter, Inc." }).click();
  await inspector.expectAbout("Twitter, Inc.");
});

test.describe("citing a step", () => {
  test("copies the line and says so", async ({ casePage, page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await casePage.open(COVER);
    await casePage.story.getByRole("button", { name: "Cite this step" }).click();
    await page.getByRole("button", { name: "Copy: Plain text" }).click();
    await expect(page.getByRole("region", { name: "Plain text" }).getByRole("status")).toHaveText("Copied.");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("“X Holdings II merges into Twitter, and ends”, 27 October 2022.");
    expect(copied).toContain("step 47 of 79; The record, as it happened.");
    expect(copied).toMatch(/\/cases\/x-holdings \(retrieved \d+ \w+ \d{4}\)/);
  });

  test("selects the text where the browser refuses to copy", async ({ casePage, page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    await casePage.open(COVER);
    await casePage.story.getByRole("button", { name: "Cite this step" }).click();
    await page.getByRole("button", { name: "Copy: BibTeX" }).click();
    await expect(page.getByRole("region", { name: "BibTeX" }).getByRole("status")).toContainText("It is selected");
    expect(await page.evaluate(() => String(window.getSelection()))).toContain("@misc{x-holdings--x-holdings-ii-merges-into-twitter,");
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const [what, address] of [
      ["an entity", `${COVER}?about=entity:twitter`],
      ["an ended entity", `${COVER}?about=entity:x-holdings-ii`],
      ["a loan", `${MAY_2022}?about=facility:bank-debt`],
      ["what is not known", `${COVER}?about=entity:paypal`],
    ] as const) {
      test(`axe finds nothing on the inspector of ${what}`, async ({ casePage, inspector, page }) => {
        await casePage.open(address);
        for (const summary of await inspector.root.locator("summary").all()) await summary.click();
        const { violations } = await new AxeBuilder({ page }).include("#story").analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
      });
    }

    test("axe finds nothing on a citation", async ({ casePage, page }) => {
      await casePage.open(COVER);
      await casePage.story.getByRole("button", { name: "Cite this step" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect((await new AxeBuilder({ page }).include("[role=dialog]").analyze()).violations.map(({ id }) => id)).toEqual([]);
    });
  });
}

test("an entity tells who owns it through others, who controls it by a chain, and whose debt it took over", async ({ casePage, inspector }) => {
  await casePage.open("/cases/x-holdings/at/end?about=entity:x-corp");
  const owners = inspector.part("Owners through others");
  await expect(owners.getByRole("listitem").filter({ hasText: "Space Exploration Technologies Corp." }).first()).toContainText("100 %through X.AI Holdings Corp., then X Holdings Corp.");
  await expect(owners.getByText("Elon Musk", { exact: true })).toBeHidden();
  await owners.getByText("5 whose share is not disclosed").click();
  await expect(owners.getByText("Elon Musk", { exact: true })).toBeVisible();
  await expect(inspector.part("Controlled through a chain")).toContainText("100 % of the votes of X.AI Holdings Corp., which has 100 % of those of X Holdings Corp.");
  await expect(inspector.part("Owes as a successor")).toContainText("as successor of Twitter, Inc., first owed by X Holdings II, Inc.");
  await owners.getByRole("link", { name: "X.AI Holdings Corp." }).first().click();
  await inspector.expectAbout("X.AI Holdings Corp.");
});

test("what only repeats a recorded stake is not told twice", async ({ casePage, inspector }) => {
  await casePage.open(`${COVER}?about=entity:x-holdings-i`);
  await expect(inspector.part("Owners")).toBeVisible();
  await expect(inspector.part("Owners through others")).toHaveCount(0);
});
