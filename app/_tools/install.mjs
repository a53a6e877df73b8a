import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fingerprint } from "./fingerprint.mjs";
import { PROJECT_FOLDER, inProject, say } from "./project.mjs";
import { runNode, runProgram } from "./run-program.mjs";

const STAMP = inProject("node_modules", ".installed-from.json");

/** What an installation depends on: the lockfile and, because of compiled packages, Node and the machine's kind. */
const wanted = () => ({
  lockfile: fingerprint(["package-lock.json"]),
  node: process.version,
  machine: `${process.platform} ${process.arch}`,
});

/** @param {string} path @returns {any} the JSON there, or undefined */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Whether npm's own record of what it installed has every package of the lockfile in its version: so a plain
 * `npm install` by hand counts, and is not done a second time.
 */
function npmInstalledTheLockfile() {
  const installed = readJson(inProject("node_modules", ".package-lock.json"))?.packages;
  const locked = readJson(inProject("package-lock.json"))?.packages;
  if (installed === undefined || locked === undefined) return false;
  return Object.entries(locked).every(
    ([place, entry]) => place === "" || entry.optional === true || installed[place]?.version === entry.version,
  );
}

/** @returns {string | undefined} why the dependencies must be installed, in words; undefined when they need not be */
function whyInstallIsStale() {
  if (!existsSync(inProject("node_modules"))) return "nothing is installed yet";
  const found = readJson(STAMP);
  if (found === undefined) {
    if (!npmInstalledTheLockfile()) return "what is installed is not what package-lock.json says";
    writeFileSync(STAMP, JSON.stringify(wanted()));
    return undefined;
  }
  const { lockfile, node, machine } = wanted();
  if (found.lockfile !== lockfile && !npmInstalledTheLockfile()) return "package-lock.json has changed";
  if (found.node !== node) return `Node was ${found.node} and is ${node} now`;
  if (found.machine !== machine) return `it was installed on ${found.machine}, and this is ${machine}`;
  return undefined;
}

/**
 * Installs the dependencies if they are stale.
 * @returns {Promise<boolean>} whether they stand now
 */
export async function installIfStale() {
  const reason = whyInstallIsStale();
  if (reason === undefined) return true;

  const subcommand = existsSync(inProject("package-lock.json")) ? "ci" : "install";
  say(`Installing dependencies (npm ${subcommand}): ${reason}.`);
  rmSync(STAMP, { force: true });
  // --include=dev: with NODE_ENV=production npm would leave out the compiler that the build needs.
  const args = [subcommand, "--include=dev", "--loglevel=error", "--no-audit", "--no-fund"];
  const npm = process.env["npm_execpath"];
  const code = npm !== undefined && /\.c?js$/.test(npm)
    ? await runNode(npm, args, { stdout: "stderr" })
    : await runProgram(process.platform === "win32" ? "npm.cmd" : "npm", args, { stdout: "stderr" });

  if (code !== 0) {
    console.error(`npm ${subcommand} failed with exit code ${code}; its message stands above.`);
    console.error(`Try it by hand in ${PROJECT_FOLDER}: npm ${subcommand} --loglevel=notice`);
    return false;
  }
  mkdirSync(inProject("node_modules"), { recursive: true });
  writeFileSync(STAMP, JSON.stringify(wanted()));
  return true;
}
