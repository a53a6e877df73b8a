import { fileURLToPath } from "node:url";
import { join } from "node:path";

/** The folder that package.json stands in, absolute. */
export const PROJECT_FOLDER = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/**
 * A path inside the project, absolute.
 * @param {string[]} parts
 */
export const inProject = (...parts) => join(PROJECT_FOLDER, ...parts);

/** The programs that tasks run with Node directly, because npx would cost a second process and its own messages. */
export const PROGRAMS = {
  next: inProject("node_modules", "next", "dist", "bin", "next"),
  eslint: inProject("node_modules", "eslint", "bin", "eslint.js"),
  tsc: inProject("node_modules", "typescript", "bin", "tsc"),
  playwright: inProject("node_modules", "@playwright", "test", "cli.js"),
};

/**
 * One line on what is being done and why. On standard error, because standard output belongs to what a task answers.
 * @param {string} line
 */
export const say = (line) => {
  console.error(`• ${line}`);
};
