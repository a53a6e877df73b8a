import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page, Request } from "@playwright/test";
import { PROJECT_FOLDER } from "../app/_tools/project.mjs";
import { ExportDialog } from "./support/export-dialog";
import { blankWith, dropFile, fileOf, OwnFilesPage } from "./support/own-files";
import { expect, test } from "./support/test";

const EXAMPLE = readFileSync(`${PROJECT_FOLDER}/data/cases/teaching-merger.json`, "utf8");
/** The example under another id, with words that nothing but the file has. */
const secret = (change: (text: string) => string = (text) => text) =>
  fileOf("moonlight.json", change(EXAMPLE.replace('"id": "teaching-merger"', '"id": "moonlight"').replace("Quay buys Harbour (invented)", "Moonlight").replaceAll("quay-sub", "moonlight-sub")));
const MERGER = "/own#/moonlight";
const OWNER = '"owner": "owner"';

async function expectNoFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}

/** Everything that a request says to whom it asks. */
function wordsOf(request: Request): string {
  return `${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`;
}

test.describe("a sound file", () => {
  test("is explored like a shipped case: steps, clocks and accounts have addresses, which a reload keeps", async ({ page, casePage }) => {
    await page.goto("/");
    const own = new OwnFilesPage(page);
    await own.choose(secret());
    await expect(page).toHaveURL(MERGER);
    await casePage.settle();
    await expect(casePage.headline).toHaveText("The shell merges into Harbour, and ends");
    await expect(casePage.notice).toContainText("“moonlight.json” is sound. It was sent nowhere; this browser keeps it until you remove it.");
    await casePage.press("ArrowLeft");
    await casePage.expectStep(8);
    await expect(page).toHaveURL(`${MERGER}/at/loan-drawn`);
    await casePage.option("Clock", "As it became known").click();
    await expect(page).toHaveURL(/#\/moonlight\/clock\/known\/at\/loan-drawn$/);
    await casePage.option("Account", "The newspaper").click();
    await expect(page).toHaveURL(/#\/moonlight\/account\/newspaper\/clock\/known/);
    const there = page.url();
    const headline = await casePage.headline.textContent();
    await page.reload();
    await casePage.settle();
    expect(page.url()).toBe(there);
    await expect(casePage.headline).toHaveText(headline ?? "");
    await page.goBack();
    await expect(page).toHaveURL(/#\/moonlight\/clock\/known\/at\/loan-drawn$/);
    await casePage.settle();
    await expect(casePage.headline).toHaveText("450 million are drawn");
  });

  test("is placed once: at its second opening no worker is at work", { tag: "@desktop" }, async ({ page, casePage }) => {
    await page.goto("/own");
    await new OwnFilesPage(page).choose(secret());
    await casePage.settle();
    let workers = 0;
    page.on("worker", () => (workers += 1));
    await page.reload();
    await casePage.settle();
    expect(workers).toBe(0);
  });

  test("of many entities is placed beside the page, which says how far it is and can be told to stop", { tag: "@desktop" }, async ({ page }) => {
    const large = readFileSync(`${PROJECT_FOLDER}/data/cases/x-holdings.json`, "utf8").replace('"id": "x-holdings"', '"id": "large"');
    await page.goto("/own");
    const own = new OwnFilesPage(page);
    await own.choose(fileOf("large.json", large));
    await expect(page.getByText(/^Seeking a place for every entity: arrangement \d of \d…$/)).toBeVisible({ timeout: 20_000 });
    expect(page.workers()).toHaveLength(1);
    await expectNoFindings(page);
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(own.title).toHaveText("Cancelled");
    await expect.poll(() => page.workers().length).toBe(0);
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.getByText(/^Seeking a place/)).toBeVisible({ timeout: 20_000 });
    await page.goto("/");
    await expect(own.list).toContainText("large.json");
  });

  test("nothing of it is sent: not while it is opened, checked, explored or loaded anew", { tag: "@desktop" }, async ({ page, casePage, requests }) => {
    await page.goto("/");
    await new OwnFilesPage(page).choose(secret());
    await casePage.settle();
    await casePage.press("ArrowLeft");
    await casePage.expectStep(8);
    await page.locator("#story [data-about]").first().click();
    await expect(page).toHaveURL(/#\/moonlight\/at\/loan-drawn\?about=/);
    // What would be sent by following a link, in a new tab too.
    const sent = await page.locator("a[href]").evaluateAll((links: HTMLAnchorElement[]) => links.map(({ pathname, search }) => `${pathname}${search}`));
    expect(new Set(sent.filter((path) => !/^\/(own|help|rules|corrections)?$/.test(path)))).toEqual(new Set());
    await page.reload();
    await casePage.settle();
    await page.getByRole("link", { name: "Compare", exact: true }).click();
    await expect(page.locator("[data-comparison][data-ready]")).toBeVisible();
    const all = requests.map(wordsOf);
    expect(all.filter((words) => !words.startsWith("GET"))).toEqual([]);
    expect(all.filter((words) => /moonlight|loan-drawn|harbour/i.test(words))).toEqual([]);
  });

  test("is compared, and leads back to the case, without a page being loaded", { tag: "@desktop" }, async ({ page, casePage }) => {
    await page.goto("/own");
    await new OwnFilesPage(page).choose(secret());
    await casePage.settle();
    await page.getByRole("link", { name: "Compare", exact: true }).click();
    await expect(page).toHaveURL(/#\/moonlight\/compare\//);
    await expect(page.getByRole("region", { name: "Left: chart" }).or(page.getByRole("group", { name: "Left: chart" }))).toBeVisible();
    await page.getByRole("link", { name: "Leave comparison" }).click();
    await casePage.settle();
    await expect(page).toHaveURL(/#\/moonlight$/);
  });

  test("its picture names no address, and its citation the file itself", { tag: "@desktop" }, async ({ page, casePage }) => {
    await page.goto("/own");
    await new OwnFilesPage(page).choose(secret());
    await casePage.settle();
    await page.getByRole("button", { name: "Cite this step" }).click();
    const citation = page.getByRole("region", { name: "Plain text" });
    await expect(citation).toContainText(/Case file moonlight\.json, SHA-256 [0-9a-f]{64}/);
    await expect(page.getByRole("region", { name: "Address" })).toHaveCount(0);
    await page.keyboard.press("Escape");
    const dialog = new ExportDialog(page);
    await dialog.choose("1×");
    const { bytes, name } = await dialog.saveFile();
    expect(name).toMatch(/^moonlight--/);
    expect(bytes.includes("localhost")).toBe(false);
    expect(bytes.includes("/own")).toBe(false);
  });

  test("an address of no step names the nearest", { tag: "@desktop" }, async ({ page, casePage }) => {
    await page.goto("/own");
    await new OwnFilesPage(page).choose(secret());
    await casePage.settle();
    await page.goto(`${MERGER}/at/loan-drwn`);
    await expect(casePage.headline).toHaveText("There is no such step");
    await page.getByRole("link", { name: "450 million are drawn" }).click();
    await casePage.settle();
    await expect(casePage.headline).toHaveText("450 million are drawn");
  });
});

test.describe("a large file", () => {
  const COMPANIES = 70;
  /** A holder of many companies, told in so many events. */
  const empire = (events: number) => {
    const blank = JSON.parse(readFileSync(`${PROJECT_FOLDER}/data/blank.json`, "utf8")) as Record<string, unknown> & { sources: { id: string }[] };
    const said = { effective: "2020-01-01", text: "It is so.", sources: [{ source: blank.sources[0]?.id ?? "", says: "So." }], standing: "documented" };
    const ids = Array.from({ length: COMPANIES }, (_, index) => `company-${String(index)}`);
    const stakes = ids.map((held) => ({ id: `holder-owns-${held}`, type: "stake-existed", title: `The holder owns ${held}`, owner: "holder", held, percent: 100, ...said }));
    const statements = Array.from({ length: Math.max(0, events - COMPANIES) }, (_, index) => ({ id: `said-${String(index)}`, type: "statement-made", title: "Something is said", about: [`holder-owns-${ids[0] ?? ""}`], ...said }));
    return fileOf("empire.json", JSON.stringify({
      ...blank,
      id: "empire",
      title: "Empire",
      cover: stakes.at(-1)?.id,
      chapters: [],
      entities: [{ id: "holder", kind: "corporation", name: "The Holder" }, ...ids.map((id) => ({ id, kind: "corporation", name: id }))],
      events: [...stakes, ...statements],
    }));
  };

  test("too dense for a chart is told by story, table, search and inspector, and that is said", async ({ page, casePage }) => {
    await page.goto("/own");
    await new OwnFilesPage(page).choose(empire(COMPANIES));
    await expect(page.getByText(/^This history is too dense for charts that could be read: more than 60 ties/)).toBeVisible();
    await expect(page.getByRole("button", { name: "Export" })).toHaveCount(0);
    await expectNoFindings(page);
    await casePage.press("ArrowLeft");
    await expect(page.locator("[data-step]")).toHaveAttribute("data-step", String(COMPANIES - 1));
    await page.locator("summary", { hasText: "As a table" }).click();
    await expect(page.locator("[data-twin] [data-relation]")).toHaveCount(COMPANIES - 1);
    await page.locator("[data-twin] [data-about]").first().click();
    await expect(page).toHaveURL(/about=/);
    await page.getByRole("link", { name: "Compare", exact: true }).click();
    await expect(page.getByText("This history is too dense for charts. What differs is listed.").first()).toBeVisible();
  });

  test("longer than a page can follow is checked and kept, and the bound is said", async ({ page }) => {
    await page.goto("/own");
    const own = new OwnFilesPage(page);
    await own.choose(empire(10_001));
    await expect(own.title).toHaveText("“Empire” is too long to be explored here", { timeout: 20_000 });
    await expect(page.getByText("It tells 10,001 events; this page follows up to 10,000")).toBeVisible();
    await expectNoFindings(page);
    await page.getByRole("link", { name: "What was found in the file" }).click();
    await expect(page).toHaveURL("/own#/empire/file");
  });
});

test.describe("a faulty file", () => {
  const FAULTY = blankWith("draft.json", [OWNER, '"owner": "onwer"'], ["company-statement", "compny-statement"]);

  test("is told all its faults at once, each with its line, and the corrected file opens", async ({ page, casePage }) => {
    await page.goto("/own");
    const own = new OwnFilesPage(page);
    await own.choose(FAULTY);
    await expect(own.title).toHaveText("“draft.json” is not sound yet");
    await expect(own.faults).toHaveCount(2);
    await expect(own.faults.nth(0)).toContainText("compny-statement");
    await expect(own.faults.nth(1)).toContainText("onwer");
    await expect(own.lines.locator("[aria-current=true] mark")).toBeInViewport();
    const line = await own.goToFault(26, 16);
    await expect(line).toHaveAttribute("data-line", "26");
    await expect(line.locator("mark")).toHaveText('"onwer"');
    await expectNoFindings(page);
    await own.choose(blankWith("draft.json"), "Choose the corrected file…");
    await casePage.settle();
    await expect(page).toHaveURL("/own#/my-case");
  });

  test("in a file of very many lines, or all in one, only what is in sight is drawn", { tag: "@desktop" }, async ({ page }) => {
    await page.goto("/own");
    const own = new OwnFilesPage(page);
    await own.choose(blankWith("long.json", [OWNER, `${"\n".repeat(300_000)}"owner": "onwer"`]));
    await expect(own.lines).toHaveAttribute("data-lines", "300039");
    const line = await own.goToFault(300_026, 10);
    await expect(line).toBeInViewport();
    expect(await own.lines.locator("[data-line]").count()).toBeLessThan(200);
    await page.goto("/");
    await own.choose(fileOf("flat.json", JSON.stringify(JSON.parse(FAULTY.buffer.toString()))));
    await expect(own.faults).toHaveCount(2);
    await own.faults.nth(1).getByRole("button").click();
    await expect(own.lines.locator("mark")).toHaveText('"onwer"');
    await expect(own.lines.locator("mark")).toBeInViewport();
  });

  test("a fault in a new version keeps the old one", { tag: "@desktop" }, async ({ page, casePage }) => {
    await page.goto("/own");
    const own = new OwnFilesPage(page);
    await own.choose(blankWith("draft.json", ["A headline of a few words", "First version"]));
    await casePage.settle();
    await page.goto("/");
    await own.choose(FAULTY, "New version: First version");
    await expect(page.getByText(/stays as it is\.$/)).toBeVisible();
    await expect(page).toHaveURL("/own#/my-case/faults");
    await page.reload();
    await expect(own.faults).toHaveCount(2);
    await page.goto("/own");
    await expect(own.row("First version").getByRole("link", { name: "A new version, draft.json, has 2 faults and 1 warning" })).toBeVisible();
    await own.row("First version").getByRole("link", { name: /^A new version/ }).click();
    await page.getByRole("link", { name: "Back to the version that stays" }).click();
    await casePage.settle();
    await page.goto("/");
    await own.choose(blankWith("draft.json", ["A headline of a few words", "Second version"]), "New version: First version");
    await casePage.settle();
    await expect(casePage.notice).toContainText("has taken the place of the version before");
    await page.goto("/");
    await expect(own.row("Second version")).toBeVisible();
    await expect(own.row("First version")).toBeHidden();
    await expect(own.list).not.toContainText("A new version");
  });

  test("is kept with its faults and lines: at its address, over a reload, in the list, until it is dismissed", async ({ page }) => {
    await page.goto("/own");
    const own = new OwnFilesPage(page);
    await own.choose(FAULTY);
    await expect(own.faults).toHaveCount(2);
    await expect(page).toHaveURL("/own#faults/draft.json");
    await page.reload();
    await expect(own.title).toHaveText("“draft.json” is not sound yet");
    await expect(own.faults).toHaveCount(2);
    await expect(await own.goToFault(26, 16)).toHaveAttribute("data-line", "26");
    await page.goto("/");
    await expect(own.row("draft.json")).toContainText(/not sound yet · 2 faults and 1 warning · opened \d+ \w+ 20\d\d/);
    await expectNoFindings(page);
    await own.row("draft.json").getByRole("link", { name: "draft.json" }).click();
    await page.getByRole("button", { name: "Dismiss this list" }).click();
    await expect(page).toHaveURL("/own");
    await expect(own.list).toBeHidden();
    await page.goto("/own#faults/draft.json");
    await expect(own.title).toHaveText("This list of faults is not in this browser");
  });

  test("is let go as soon as it is sound, under whatever name it is chosen again", { tag: "@desktop" }, async ({ page, casePage }) => {
    await page.goto("/own");
    const own = new OwnFilesPage(page);
    await own.choose(FAULTY);
    await expect(own.faults).toHaveCount(2);
    await own.choose(blankWith("draft-2.json", [OWNER, '"owner": "ownr"']), "Choose the corrected file…");
    await expect(page).toHaveURL("/own#faults/draft-2.json");
    await own.choose(blankWith("draft-3.json"), "Choose the corrected file…");
    await casePage.settle();
    await page.goto("/own");
    await expect(own.list.getByRole("listitem")).toHaveCount(1);
    await expect(own.list).toContainText("draft-3.json");
  });

  test("where nothing may be kept, lives as long as the tab", { tag: "@desktop" }, async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("not allowed", "SecurityError");
      };
    });
    await page.goto("/own");
    const own = new OwnFilesPage(page);
    await own.choose(FAULTY);
    await expect(own.faults).toHaveCount(2);
    await page.getByRole("link", { name: "Holdings", exact: true }).click();
    await expect(own.row("draft.json")).toContainText("Only in this tab");
  });

  for (const { what, file, says } of [
    { what: "an empty file", file: fileOf("empty.json", ""), says: "“empty.json” is empty." },
    { what: "a file that is no text", file: { ...fileOf("sheet.json", ""), buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x01]) }, says: "“sheet.json” is no text." },
    { what: "a file in another encoding", file: { ...fileOf("wide.json", ""), buffer: Buffer.from("\uFEFF{}", "utf16le") }, says: "“wide.json” is not written in UTF-8." },
    { what: "a file that is too large", file: { ...fileOf("huge.json", ""), buffer: Buffer.alloc(0) }, says: "“huge.json” is larger than 64 MiB" },
  ]) {
    test(`of ${what} it is said what is wrong with it`, { tag: "@desktop" }, async ({ page }) => {
      await page.goto("/own");
      const own = new OwnFilesPage(page);
      if (what !== "a file that is too large") await own.choose(file);
      else {
        // Made in the page: no test hands 70 MB over.
        await expect(page.getByRole("button", { name: "Choose a file…" })).toBeVisible();
        await page.locator("input[type=file]").first().evaluate((input: HTMLInputElement) => {
          const held = new DataTransfer();
          held.items.add(new File([`{ "title": "${"x".repeat(70 * 2 ** 20)}" }`], "huge.json"));
          input.files = held.files;
          input.dispatchEvent(new Event("change", { bubbles: true }));
        });
      }
      await expect(own.problem).toContainText(says);
    });
  }

  test("a text that is no JSON is shown with the place where it leaves off", { tag: "@desktop" }, async ({ page }) => {
    await page.goto("/own");
    const own = new OwnFilesPage(page);
    await own.choose(fileOf("notes.json", '{\n  "format": 1,\n  "id": my-case\n}'));
    await expect(own.faults).toHaveCount(1);
    await expect(own.lines.locator("[aria-current=true]")).toHaveAttribute("data-line", "3");
  });
});

test.describe("what this browser keeps", () => {
  test("is listed in the library until it is removed, which is asked first", async ({ page, casePage }) => {
    await page.goto("/own");
    const own = new OwnFilesPage(page);
    await own.choose(secret());
    await casePage.settle();
    await page.goto("/");
    await expect(own.row("Moonlight")).toContainText(/moonlight\.json · 11 events · opened \d+ \w+ 20\d\d/);
    await own.row("Moonlight").getByRole("button", { name: "Remove: Moonlight" }).click();
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(own.row("Moonlight")).toBeVisible();
    await own.row("Moonlight").getByRole("button", { name: "Remove: Moonlight" }).click();
    await page.getByRole("button", { name: "Remove it" }).click();
    await expect(own.list).toBeHidden();
    await page.goto(MERGER);
    await expect(own.title).toHaveText("This file is not in this browser");
    await expectNoFindings(page);
  });

  test("of two files of one id the reader says which stays", { tag: "@desktop" }, async ({ page, casePage }) => {
    await page.goto("/own");
    const own = new OwnFilesPage(page);
    await own.choose(secret());
    await casePage.settle();
    await page.goto("/own");
    await own.choose(secret((text) => text.replace("Moonlight", "Sunshine")));
    await expect(own.title).toHaveText("A file of this id is kept already");
    await expectNoFindings(page);
    await page.getByRole("button", { name: "Keep the one I have" }).click();
    await casePage.settle();
    await expect(page.getByRole("link", { name: "Moonlight" })).toBeVisible();
    await page.goto("/");
    await own.choose(secret((text) => text.replace("Moonlight", "Sunshine")));
    await page.getByRole("button", { name: "Replace it by “Sunshine”" }).click();
    await casePage.settle();
    await expect(page.getByRole("link", { name: "Sunshine" })).toBeVisible();
  });

  test("where nothing may be kept, the file is explored in this tab, and that is said", { tag: "@desktop" }, async ({ page, casePage }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("not allowed", "SecurityError");
      };
    });
    await page.goto("/");
    const own = new OwnFilesPage(page);
    await own.choose(secret());
    await casePage.settle();
    await expect(casePage.notice).toContainText("This browser does not let it be kept");
    await casePage.press("ArrowLeft");
    await casePage.expectStep(8);
    await page.getByRole("link", { name: "Holdings", exact: true }).click();
    await expect(own.row("Moonlight")).toContainText("Only in this tab");
    await own.row("Moonlight").getByRole("link", { name: "Moonlight" }).click();
    await casePage.settle();
    await page.reload();
    await expect(own.title).toHaveText("This file is not in this browser");
  });

  test("the page of a file tells its warnings, with their lines, and hands the file out again", { tag: "@desktop" }, async ({ page, casePage }) => {
    await page.goto("/own");
    const own = new OwnFilesPage(page);
    await own.choose(blankWith("draft.json", [', "grade": "primary"', ', "grade": "weak"']));
    await casePage.settle();
    await page.getByRole("link", { name: "Your own file" }).click();
    await expect(page).toHaveURL("/own#/my-case/file");
    await expect(own.warnings.first()).toContainText("only-weak-sources");
    await expectNoFindings(page);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save a copy" }).click();
    expect((await saving).suggestedFilename()).toBe("draft.json");
    await page.getByRole("link", { name: "Explore the case" }).click();
    await casePage.settle();
  });
});

test("what an own case rests on stands at addresses of its own, and leads to its steps and back", { tag: "@desktop" }, async ({ page, casePage }) => {
  await page.goto("/own");
  await new OwnFilesPage(page).choose(secret());
  await casePage.settle();
  await page.getByRole("link", { name: "Evidence" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What “Moonlight” rests on");
  await page.getByRole("link", { name: "True, and not yet public" }).click();
  await expect(page).toHaveURL(/\/own#\/[a-z-]+\/evidence\/not-yet-public$/);
  await page.getByRole("link", { name: "The shell merges into Harbour, and ends" }).click();
  await casePage.settle();
  await expect(casePage.headline).toHaveText("The shell merges into Harbour, and ends");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("True, and not yet public");
});

test("a case file may be dropped on any page", { tag: "@desktop" }, async ({ page, casePage }) => {
  await casePage.open("/cases/teaching-merger");
  await dropFile(page, secret());
  await expect(page).toHaveURL(MERGER);
  await casePage.settle();
  await dropFile(page, blankWith("draft.json"));
  await expect(page).toHaveURL("/own#/my-case");
  await casePage.settle();
  await expect(casePage.headline).toHaveText("The owner holds all of the company");
});

test("a picture of an own file that is dropped leads back to its view, while the file is kept", { tag: "@desktop" }, async ({ page, casePage }) => {
  await page.goto("/own");
  await new OwnFilesPage(page).choose(secret());
  await casePage.settle();
  await casePage.press("ArrowLeft");
  await casePage.expectStep(8);
  const dialog = new ExportDialog(page);
  await dialog.choose("1×");
  const { name, bytes } = await dialog.saveFile();
  await page.goto("/");
  await dropFile(page, { name, buffer: bytes });
  await expect(page).toHaveURL(`${MERGER}/at/loan-drawn`);
  await casePage.settle();
  await expect(casePage.headline).toHaveText("450 million are drawn");
});

test("the blank and the example can be saved to be written in an editor, or opened at once", { tag: "@desktop" }, async ({ page, casePage, baseURL }) => {
  await page.goto("/own");
  for (const [template, named] of [["blank", "my-case.json"], ["example", "teaching-merger.json"]] as const) {
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: `Save the ${template}` }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(named);
    const { $schema } = JSON.parse(readFileSync(await saved.path(), "utf8")) as { $schema: string };
    expect($schema).toBe(`${baseURL ?? ""}/data/authoring/case.schema.json`);
    const schema: unknown = await (await page.request.get($schema)).json();
    expect(schema).toHaveProperty("$schema");
  }
  await page.getByRole("button", { name: "Open the example" }).click();
  await casePage.settle();
  await expect(page).toHaveURL("/own#/teaching-merger");
  await expect(casePage.notice).toContainText("The library has a case of this id too; this one is yours");
  await page.getByRole("link", { name: "Your own file" }).click();
  await expect(page.getByText("The library has a case of this id too")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("axe finds nothing on the way from opening a file to its case", { tag: "@desktop" }, async ({ page, casePage }) => {
      await page.goto("/own");
      const own = new OwnFilesPage(page);
      await expect(page.getByRole("button", { name: "Choose a file…" })).toBeVisible();
      await expectNoFindings(page);
      await own.choose(blankWith("draft.json", [OWNER, '"owner": "onwer"']));
      await expect(own.faults).toHaveCount(1);
      await expectNoFindings(page);
      await own.choose(secret(), "Choose the corrected file…");
      await casePage.settle();
      await expectNoFindings(page);
      await page.goto("/");
      await expect(own.row("Moonlight")).toBeVisible();
      await expectNoFindings(page);
    });
  });
}

test("the schemas are sent to whoever opens a file, and to nobody else", { tag: "@desktop" }, async ({ page, casePage }) => {
  const asked = new Set<string>();
  page.context().on("request", (request) => /\.js(\?|$)/.test(request.url()) && asked.add(request.url()));
  // Asked for once more, since a worker that is done takes the texts that it was sent with it; by a name that only they have.
  const listSchemas = async () => {
    const texts = await Promise.all([...asked].map(async (url) => (await page.request.get(url)).text()));
    return texts.filter((text) => text.includes("ZodError"));
  };
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Choose a file…" })).toBeVisible();
  await casePage.open("/cases/teaching-merger");
  await casePage.press("ArrowLeft");
  await casePage.expectStep(8);
  expect(asked.size).toBeGreaterThan(0);
  expect(await listSchemas()).toHaveLength(0);
  await page.goto("/own");
  await new OwnFilesPage(page).choose(secret());
  await casePage.settle();
  expect(await listSchemas()).not.toHaveLength(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ["/", "/own"]) {
    test(`${path} says that opening a file needs it`, { tag: "@desktop" }, async ({ page }) => {
      await page.goto(path);
      // Playwright seeks no text in it.
      await expect(page.locator("noscript p")).toContainText("Opening a file needs JavaScript");
      await expect(page.locator("noscript p")).toBeVisible();
      await expect(page.getByRole("button", { name: "Choose a file…" })).toBeHidden();
    });
  }
});
