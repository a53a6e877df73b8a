import { expect, test } from "./support/test";

test("the opening lists the chapters, and each leads to its first step", async ({ casePage, page }) => {
  await casePage.open("/cases/x-holdings/at/opening");
  const chapters = page.getByRole("navigation", { name: "Chapters" });
  await expect(chapters.getByRole("listitem")).toHaveCount(7);
  await chapters.getByRole("link", { name: "Nevada" }).click();
  await expect(casePage.story).toContainText("Nevada");
  await expect(chapters).toBeHidden();
});
