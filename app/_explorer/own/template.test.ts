import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { withSchemaOf } from "./template";

test("a template names its schema in full, and says all else as it did", () => {
  for (const path of ["data/blank.json", "data/cases/teaching-merger.json"]) {
    const text = readFileSync(path, "utf8");
    const made = withSchemaOf(text, "https://holdings.example");
    const [before, after] = [text, made].map((it) => JSON.parse(it) as Record<string, unknown>);
    expect(after).toEqual({ ...before, $schema: "https://holdings.example/data/authoring/case.schema.json" });
    expect(made.split("\n").length).toBe(text.split("\n").length);
  }
});
