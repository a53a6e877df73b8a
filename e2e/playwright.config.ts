import { defineConfig } from "@playwright/test";
import { fromEnvironment, QUIET_FLAGS } from "../app/_tools/chromium.mjs";
import { PROJECT_FOLDER } from "../app/_tools/project.mjs";

const report = process.env["HOLDINGS_TEST_REPORT"];
const port = Number(process.env["HOLDINGS_TEST_PORT"] ?? 3187);
const { executable, sandbox } = fromEnvironment();

/** What a person does, in a real browser, against the built site. By name: `npx playwright test -c e2e/playwright.config.ts replay`. */
export default defineConfig({
  testDir: ".",
  outputDir: "../node_modules/.cache/holdings/browser-tests",
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  globalTimeout: 1_500_000,
  forbidOnly: report !== undefined,
  reporter: report === undefined ? "list" : [["list"], ["json", { outputFile: report }]],
  use: {
    // By this name and not by number: the development server lets only localhost hydrate.
    baseURL: `http://localhost:${port}`,
    // Dates and numbers must come out of the program, not out of the machine.
    locale: "en-GB",
    timezoneId: "UTC",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      args: QUIET_FLAGS,
      chromiumSandbox: sandbox,
      ...(executable === undefined ? {} : { executablePath: executable }),
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    // Not again what no device has a part in: addresses, files, words, and pages of words alone.
    { name: "phone", testIgnore: /(addresses|export-many|open-graph|open-picture|words)\.spec\.ts$/, grepInvert: /@desktop/, use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } },
  ],
  webServer: {
    command: "node app/_tools/run.mjs start",
    cwd: PROJECT_FOLDER,
    env: { PORT: String(port) },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    timeout: 300_000,
  },
});
