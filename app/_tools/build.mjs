import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fingerprint } from "./fingerprint.mjs";
import { PROGRAMS, inProject, say } from "./project.mjs";
import { runNode } from "./run-program.mjs";
import { runTypescript } from "./run-typescript.mjs";

const STAMP = inProject(".next", "built-from");
const PLACES = ["app/_core", "app/_server/case-bundle.ts", "app/_server/read-sketch.ts", "app/_explorer/workers", "data/sketches", "package-lock.json"];
const SOURCES = ["app", "data", "next.config.js", "package.json", "package-lock.json", "tsconfig.json"];

/** Tests, tools and the command line are no part of the site. @param {string} path */
const isPartOfTheSite = (path) => !/\.test\.tsx?$|^app\/_(tools|cli)\/|\/\.[^/]*$/.test(path);

/** The pages name the place where they are published, so that another place makes them stale. */
const sourcesNow = () => `${process.version} ${process.env["HOLDINGS_ORIGIN"] ?? ""} ${fingerprint(SOURCES, isPartOfTheSite)}`;

/** What decides where the entities of a given case stand. */
const placedByNow = () => `${process.version} ${fingerprint(PLACES, isPartOfTheSite)}`;

/** Places the shipped cases once, then builds. @returns {Promise<boolean>} whether both went well */
async function placeAndBuild() {
  const placedBy = placedByNow();
  if ((await runTypescript("app/_tools/place-cases.ts", [placedBy])) !== 0) return false;
  return (await runNode(PROGRAMS.next, ["build"], { stdout: "stderr", env: { HOLDINGS_PLACED_BY: placedBy } })) === 0;
}

/** @returns {string | undefined} why the site must be built, in words; undefined when it need not be */
function whyBuildIsStale() {
  if (!existsSync(inProject(".next", "BUILD_ID"))) return "there is no build yet";
  if (!existsSync(STAMP)) return "the last build did not end well";
  return readFileSync(STAMP, "utf8") === sourcesNow() ? undefined : "its sources have changed";
}

/**
 * Builds the site if it is stale.
 * @returns {Promise<boolean>} whether a build of the present sources stands now
 */
export async function buildIfStale() {
  const reason = whyBuildIsStale();
  if (reason === undefined) return true;

  say(`Building the site: ${reason}.`);
  rmSync(STAMP, { force: true });
  // Taken before the build: what is edited meanwhile makes this build stale.
  const sources = sourcesNow();
  if (!(await placeAndBuild())) {
    console.error("The build failed; its message stands above.");
    return false;
  }
  writeFileSync(STAMP, sources);
  return true;
}
