import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfStale } from "./build.mjs";
import { asEnvironment, prepareChromium } from "./chromium.mjs";
import { installIfStale } from "./install.mjs";
import { anyFreePort } from "./port.mjs";
import { PROGRAMS, say } from "./project.mjs";
import { runNode } from "./run-program.mjs";
import { readReport, tallyOf } from "./test-report.mjs";

/**
 * @typedef {import('./test-report.mjs').Tally} Tally
 * @typedef {{ name: string, run: () => Promise<Tally> }} Stage
 */

const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

/** @param {string[][]} commands each a program and its arguments @returns {() => Promise<Tally>} counted as one check */
const asOneCheck = (...commands) => async () => {
  const codes = [];
  for (const [program = "", ...args] of commands) codes.push(await runNode(program, args, { stdout: "stderr" }));
  return codes.every((code) => code === 0) ? PASSED : FAILED;
};

/**
 * @param {string} config
 * @param {Record<string, string>} [env]
 * @returns {Promise<Tally>}
 */
async function runPlaywright(config, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), "holdings-tests-"));
  try {
    const report = join(folder, "report.json");
    const args = ["test", "--config", config];
    const code = await runNode(PROGRAMS.playwright, args, { stdout: "stderr", env: { ...env, HOLDINGS_TEST_REPORT: report } });
    return tallyOf(readReport(report), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const lint = { name: "lint", run: asOneCheck([PROGRAMS.eslint, ".", "--max-warnings", "0"]) };

const types = {
  name: "types",
  run: asOneCheck([PROGRAMS.next, "typegen"], [PROGRAMS.tsc, "--project", "."], [PROGRAMS.tsc, "--project", "e2e"]),
};

const pureTests = { name: "pure tests", run: () => runPlaywright("app/_tools/pure-tests.config.ts") };

const browserTests = {
  name: "browser tests",
  run: async () => {
    const chromium = await prepareChromium();
    if (chromium === undefined || !(await buildIfStale())) return FAILED;
    return runPlaywright("e2e/playwright.config.ts", {
      ...asEnvironment(chromium),
      HOLDINGS_TEST_PORT: String(await anyFreePort()),
    });
  },
};

/**
 * Runs every stage, whatever the ones before came to, and ends with the line `N passed, N failed`.
 * @param {Stage[]} stages
 * @returns {Promise<number>} 0 when checks ran and none failed
 */
async function runStages(stages) {
  /** @type {Tally} */
  const sum = { passed: 0, failed: 0 };
  const lines = [];
  for (const { name, run } of stages) {
    say(`${name} …`);
    const began = performance.now();
    const { passed, failed } = await run().catch((/** @type {unknown} */ error) => {
      console.error(error);
      return FAILED;
    });
    sum.passed += passed;
    sum.failed += failed;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    lines.push(`${name.padEnd(16)}${failed === 0 ? "ok    " : "FAILED"}  ${passed} passed, ${failed} failed  ${seconds} s`);
  }
  console.log(["", ...lines, `${sum.passed} passed, ${sum.failed} failed`].join("\n"));
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

/** @param {Stage[]} stages */
async function installThenRun(stages) {
  if (await installIfStale()) return runStages(stages);
  return runStages([{ name: "install", run: async () => FAILED }]);
}

/** `npm test`: all that must hold. */
export const test = () => installThenRun([lint, types, pureTests, browserTests]);

/** `npm run check`: all of it that needs no browser. */
export const check = () => installThenRun([lint, types, pureTests]);
