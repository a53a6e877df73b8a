import { defineConfig } from "@playwright/test";

const report = process.env["HOLDINGS_TEST_REPORT"];

/** The tests that need no browser; they stand beside what they test. By name: `npx playwright test -c app/_tools/pure-tests.config.ts replay`. */
export default defineConfig({
  testDir: "..",
  testMatch: "**/*.test.ts",
  outputDir: "../../node_modules/.cache/holdings/pure-tests",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  globalTimeout: 300_000,
  forbidOnly: report !== undefined,
  reporter: report === undefined ? "list" : [["dot"], ["json", { outputFile: report }]],
});
