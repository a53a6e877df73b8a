import { expect, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectFolder } from "../_server/project-folder";

const PROJECT = projectFolder();

/** Runs the command line as a program of its own, as `npm run holdings --` does. */
function holdings(args: readonly string[], cwd = PROJECT) {
  const env = { ...process.env, npm_lifecycle_event: undefined, INIT_CWD: undefined };
  return spawnSync(process.execPath, [join(PROJECT, "app/_tools/run.mjs"), "holdings", ...args], { cwd, env, encoding: "utf8" });
}

test("JSON is alone on standard output", () => {
  const { status, stdout, stderr } = holdings(["replay", "teaching-merger", "--at", "opening", "--json"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ case: "teaching-merger", step: 0, event: null, date: null });
});

test("a path means what it means where it was typed", () => {
  expect(holdings(["validate", "teaching-merger.json"], join(PROJECT, "data/cases")).status).toBe(0);
  expect(holdings(["validate", "teaching-merger.json"]).status).toBe(2);
});

test("wrong usage ends the program with 2 and says so on standard error only", () => {
  const { status, stdout, stderr } = holdings(["replay", "teaching-merger", "--at", "nowhere-at-all"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("nowhere-at-all");
});
