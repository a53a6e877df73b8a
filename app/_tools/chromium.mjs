import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { PROGRAMS, say } from "./project.mjs";
import { runNode, runProgram } from "./run-program.mjs";

/** Flags that keep Chromium from calling any other host: the network may be closed, and tests need none. */
export const QUIET_FLAGS = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A browser that was seen to start.
 * @typedef {object} Chromium
 * @property {string | undefined} executable undefined means Playwright's own
 * @property {boolean} sandbox off for root, who cannot have it, and where the machine forbids it
 */

/** Environment variables by which a chosen browser reaches the Playwright configuration. @param {Chromium} chromium */
export const asEnvironment = ({ executable, sandbox }) => ({
  HOLDINGS_CHROMIUM: executable ?? "",
  HOLDINGS_CHROMIUM_SANDBOX: sandbox ? "on" : "off",
});

/** The other direction of `asEnvironment`; when nothing was chosen, the first browser that is there. @returns {Chromium} */
export function fromEnvironment() {
  const sandbox = process.env["HOLDINGS_CHROMIUM_SANDBOX"];
  return {
    executable: (process.env["HOLDINGS_CHROMIUM"] ?? firstThatIsThere()) || undefined,
    sandbox: sandbox === undefined ? !isRoot() : sandbox !== "off",
  };
}

const firstThatIsThere = () => {
  const { chromium } = createRequire(import.meta.url)("@playwright/test");
  return existsSync(chromium.executablePath()) ? undefined : systemChromiums()[0];
};

const isRoot = () => process.getuid?.() === 0;

/** @returns {string[]} the system's browsers, in order of preference */
function systemChromiums() {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  const mac = ["Chromium", "Google Chrome"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  return [...onPath, ...mac].filter((path) => existsSync(path));
}

/**
 * Starts a browser and closes it again: being there is not the same as working.
 * @param {string | undefined} executable
 * @returns {Promise<Chromium | string>} the browser, or why it does not start
 */
async function tryToStart(executable) {
  const { chromium } = await import("@playwright/test");
  let reason = "";
  for (const sandbox of isRoot() ? [false] : [true, false]) {
    try {
      const browser = await chromium.launch({
        chromiumSandbox: sandbox,
        args: QUIET_FLAGS,
        timeout: 30_000,
        ...(executable === undefined ? {} : { executablePath: executable }),
      });
      await browser.close();
      return { executable, sandbox };
    } catch (error) {
      reason ||= String(error).split("\n")[0] ?? "";
    }
  }
  return reason;
}

/** @returns {Promise<Chromium | string[]>} the first browser that starts, or what was tried */
async function findChromium() {
  const named = process.env["HOLDINGS_CHROMIUM"] || undefined;
  const tried = [];
  // A browser that was asked for by name is used or refused, never quietly replaced.
  for (const executable of named === undefined ? [undefined, ...systemChromiums()] : [named]) {
    const found = await tryToStart(executable);
    if (typeof found !== "string") return found;
    tried.push(`${executable ?? "Playwright's own"}: ${found}`);
  }
  return tried;
}

/** @returns {Promise<void>} */
async function installWithPlaywright() {
  say("No Chromium found: asking Playwright's installer for one.");
  // Its system packages need root; as anyone else it would stop and ask for a password.
  const packages = isRoot() ? ["--with-deps"] : [];
  await runNode(PROGRAMS.playwright, ["install", ...packages, "chromium"], { stdout: "stderr", timeoutSeconds: 240 });
}

/** @returns {Promise<void>} */
async function installWithDebian() {
  if (!isRoot() || !existsSync("/etc/debian_version")) return;
  say("Playwright's installer brought none: asking the system for its chromium package.");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runProgram("apt-get", ["update"], { env, stdout: "stderr", timeoutSeconds: 120 });
  await runProgram("apt-get", ["install", "-y", "chromium"], { env, stdout: "stderr", timeoutSeconds: 300 });
}

/**
 * A Chromium that starts, installed if need be. Says on standard error what to do when there is none.
 * @returns {Promise<Chromium | undefined>}
 */
export async function prepareChromium() {
  let found = await findChromium();
  if (process.env["HOLDINGS_CHROMIUM"] === undefined || process.env["HOLDINGS_CHROMIUM"] === "") {
    for (const install of [installWithPlaywright, installWithDebian]) {
      if (!Array.isArray(found)) break;
      await install();
      found = await findChromium();
    }
  }
  if (!Array.isArray(found)) return found;
  console.error(
    [
      "No Chromium that starts. What was tried:",
      ...found.map((line) => `  ${line}`),
      "Do one of these and run npm test again:",
      "  npx playwright install --with-deps chromium",
      "  apt-get install chromium        (Debian, as root)",
      "  HOLDINGS_CHROMIUM=/path/to/chromium npm test",
      "npm run check runs everything that needs no browser.",
    ].join("\n"),
  );
  return undefined;
}
