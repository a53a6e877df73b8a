import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { caseFilePath } from "../app/_server/read-case";
import { expect, test } from "./support/test";

const PAGES = ["/", "/cases/x-holdings", "/cases/x-holdings/clock/known/at/twitter-merges-into-x-corp", "/cases/x-holdings/at/opening", "/cases/teaching-merger/at/2020-05-30"];

for (const path of PAGES) {
  test(`where ${path} is shared, a picture and words stand for it`, async ({ request, baseURL }) => {
    const html = await (await request.get(path)).text();
    const read = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";
    expect(read("og:title")).not.toBe("");
    expect(read("og:description").length).toBeGreaterThan(20);
    expect(read("og:description").length).toBeLessThanOrEqual(201);
    expect(read("og:image:alt")).not.toBe("");
    expect(read("twitter:card")).toBe("summary_large_image");
    expect(new URL(read("og:url")).pathname).toBe(path);
    const image = new URL(read("og:image").replaceAll("&amp;", "&"));
    const answer = await request.get(`${baseURL ?? ""}${image.pathname}${image.search}`);
    expect(answer.headers()["content-type"]).toBe("image/png");
    const { width, height, data } = PNG.sync.read(await answer.body(), { checkCRC: true });
    expect({ width, height }).toEqual({ width: Number(read("og:image:width")), height: Number(read("og:image:height")) });
    const colors = new Set<number>();
    for (let at = 0; at < data.length; at += 4) colors.add(data.readUInt32BE(at));
    // Of words alone there are the shades of one ink.
    expect(colors.size).toBeGreaterThan(path === "/" ? 15 : 50);
  });
}

test("no card stands for what is not there", async ({ request }) => {
  for (const path of ["/og/nothing", "/og/x-holdings/at/nothing", "/og/x-holdings/account/nobody"]) expect((await request.get(path)).status(), path).toBe(404);
});

test("the page knows its case file by the sum that an exported picture carries", async ({ request }) => {
  const bytes = readFileSync(caseFilePath("teaching-merger") ?? "");
  const html = await (await request.get("/cases/teaching-merger")).text();
  expect(html).toContain(createHash("sha256").update(bytes).digest("hex"));
});
