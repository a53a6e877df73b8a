import { expect, test } from "@playwright/test";
import { PNG } from "pngjs";
import { kindOfFile } from "./kind-of-file";

const png = PNG.sync.write(new PNG({ width: 1, height: 1 }));

for (const { name, content, kind } of [
  { name: "step.png", content: new Uint8Array(png), kind: "picture" },
  { name: "named-wrongly.json", content: new Uint8Array(png), kind: "picture" },
  { name: "case.json", content: '{ "format": 1 }', kind: "case" },
  { name: "case.txt", content: '\uFEFF\n  { "format": 1 }', kind: "case" },
  { name: "broken.JSON", content: "not JSON at all", kind: "case" },
  { name: "empty.json", content: "", kind: "case" },
  { name: "contract.pdf", content: "%PDF-1.7", kind: "other" },
  { name: "empty", content: "", kind: "other" },
] as const) {
  test(`${name} of this content is taken for ${kind === "other" ? "neither" : `a ${kind}`}`, async () => {
    expect(await kindOfFile(new File([content], name))).toBe(kind);
  });
}
