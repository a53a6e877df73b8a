import { expect, test } from "./support/test";

test("a shared link opens that very step", async ({ casePage }) => {
  await casePage.open("/cases/x-holdings/at/margin-loan-is-halved");
  await expect(casePage.headline).toHaveText("The margin loan is halved to $6.25 billion");
  await expect(casePage.page).toHaveURL("/cases/x-holdings/at/margin-loan-is-halved");
});

test("a shared link keeps its clock: on 31 March 2023 the public knew no X Corp.", async ({ casePage }) => {
  await casePage.open("/cases/x-holdings/clock/known/at/2023-03-31");
  await expect(casePage.option("Clock", "As it became known")).toHaveAttribute("aria-current", "true");
  const before = await casePage.readTwin();
  expect(before.entities).toContain("twitter");
  expect(before.entities).not.toContain("x-corp");
  await casePage.open("/cases/x-holdings/clock/known/at/2023-04-05");
  const after = await casePage.readTwin();
  expect(after.entities).toContain("x-corp");
});

test("a shared link keeps its account", async ({ casePage }) => {
  await casePage.open("/cases/x-holdings/account/article/at/end");
  await expect(casePage.option("Account", "The article")).toHaveAttribute("aria-current", "true");
  expect((await casePage.readTwin()).entities).toContain("x-corp");
});

test("a case opens on its cover event", async ({ casePage }) => {
  await casePage.open("/cases/x-holdings");
  await expect(casePage.headline).toHaveText("X Holdings II merges into Twitter, and ends");
});

test("switching the account lands on the rival of the event, and says so", async ({ casePage }) => {
  await casePage.open("/cases/x-holdings");
  await casePage.option("Account", "The article").click();
  await expect(casePage.headline).toHaveText(/^The article: /);
  await expect(casePage.notice).toHaveText("The article: the same point, told differently.");
});

for (const [event, rival] of [
  ["x-holdings-ii-merges-into-twitter", "article-x-holdings-ii-takes-twitter"],
  ["twitter-merges-into-x-corp", "article-twitter-merges-into-x-corp"],
] as const) {
  test(`switching the account leads from ${event} to its rival and back, by a link that is shared too`, async ({ casePage, page }) => {
    await casePage.open(`/cases/x-holdings/at/${event}`);
    const start = await casePage.step();
    const there = await casePage.option("Account", "The article").getAttribute("href");
    await page.goto(`/cases/x-holdings/account/article/at/${rival}`);
    await casePage.settle();
    const rivalStep = await casePage.step();
    await casePage.open(there ?? "");
    expect(await casePage.step()).toBe(rivalStep);
    await casePage.option("Account", "The record").click();
    await casePage.expectStep(start);
  });
}

test("switching back returns to where one was, even where no rival leads there", async ({ casePage }) => {
  await casePage.open("/cases/x-holdings/at/stockholders-approve");
  const start = await casePage.step();
  await casePage.option("Account", "The article").click();
  await expect(casePage.notice).toContainText("where it stands on the same day");
  await casePage.option("Account", "The record").click();
  await casePage.expectStep(start);
  await expect(casePage.notice).toHaveText("The record: back where you were.");
});

test("a day that an address asks for is said, and the step that stands on it", async ({ casePage }) => {
  await casePage.open("/cases/x-holdings/at/2023-03-01");
  await expect(casePage.story).toContainText(/On 1 March 2023 · the last step before: \d+ \w+ \d{4}/);
  await casePage.open("/cases/x-holdings/at/2022-10-27");
  await expect(casePage.story).toContainText("On 27 October 2022 · the last step of that day");
});

test("the day on which an event was made public leads to the step that did so", async ({ casePage, page }) => {
  await casePage.open("/cases/x-holdings/at/twitter-merges-into-x-corp");
  await casePage.story.getByRole("link", { name: "made public 4 April 2023" }).click();
  await expect(page).toHaveURL("/cases/x-holdings/at/nevada-becomes-public");
});

test("switching the clock stays with the event", async ({ casePage }) => {
  await casePage.open("/cases/x-holdings/at/twitter-merges-into-x-corp");
  await casePage.option("Clock", "As it became known").click();
  await expect(casePage.page).toHaveURL("/cases/x-holdings/clock/known/at/twitter-merges-into-x-corp");
  await expect(casePage.headline).toHaveText("Twitter merges into X Corp., and ends");
});

test("an event that the other account does not tell is met by the same day, and that is said", async ({ casePage }) => {
  await casePage.open("/cases/x-holdings/at/stockholders-approve");
  await casePage.option("Account", "The article").click();
  await expect(casePage.notice).toContainText("where it stands on the same day");
});

test("an unknown step names the nearest", async ({ page }) => {
  await page.goto("/cases/x-holdings/at/x-holdings-merges-into-twitter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such step");
  await page.getByRole("link", { name: "X Holdings II merges into Twitter, and ends" }).click();
  await expect(page).toHaveURL("/cases/x-holdings");
});

test("where nothing is like an unknown step, the opening, the cover and the end are offered", async ({ page }) => {
  await page.goto("/cases/x-holdings/at/nope");
  await expect(page.getByRole("listitem")).toHaveCount(3);
  await expect(page.getByRole("listitem").first()).toContainText("The opening");
  await expect(page.getByRole("listitem").nth(1)).toContainText("X Holdings II merges into Twitter, and ends");
});

test("an event that only the other account tells is offered there first", async ({ page }) => {
  await page.goto("/cases/x-holdings/account/article/at/bank-debt-is-drawn");
  await expect(page.getByRole("main")).toContainText("The record");
  await page.getByRole("listitem").first().getByRole("link").click();
  await expect(page).toHaveURL("/cases/x-holdings/at/bank-debt-is-drawn");
});

test("an account that the case does not have is said", async ({ page }) => {
  await page.goto("/cases/x-holdings/account/rumour");
  await expect(page.getByRole("main")).toContainText("The case has no account “rumour”; it has “record” and “article”.");
});

test("the library leads to a case", async ({ page, casePage }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "From Twitter to X Corp." }).click();
  await casePage.settle();
  await expect(casePage.headline).toBeVisible();
});
