import { readFileSync } from "node:fs";

/**
 * How many checks passed and failed. A check that was skipped is neither.
 * @typedef {{ passed: number, failed: number }} Tally
 */

/**
 * What a Playwright run came to. A test that passed only when repeated has failed; so has a run that could not load
 * its files or start its server, even if every test it still ran passed.
 * @param {{ stats?: { expected: number, unexpected: number, flaky: number }, errors?: unknown[] } | undefined} report
 *   its JSON report, undefined when it wrote none
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyOf(report, exitCode) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  const failed = unexpected + flaky + (report?.errors?.length ?? 0);
  const endedBadly = exitCode !== 0 || report === undefined || expected + failed === 0;
  return { passed: expected, failed: failed === 0 && endedBadly ? 1 : failed };
}

/** @param {string} path @returns {Parameters<typeof tallyOf>[0]} */
export function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
