import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { inProject } from "./project.mjs";
import { runProgram } from "./run-program.mjs";

/** Whether the packages that a TypeScript program of ours needs are there at all. */
export const canRunTypescript = () => ["tsx", "zod"].every((name) => existsSync(inProject("node_modules", name, "package.json")));

/**
 * Runs one of the project's TypeScript programs. It works in the project's folder; INIT_CWD tells it where the person
 * stood, so that a relative path on the command line means what was typed.
 * @param {string} program relative to the project
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runTypescript(program, args) {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const typedIn = process.env["npm_lifecycle_event"] === undefined ? process.cwd() : process.env["INIT_CWD"];
  return runProgram(process.execPath, ["--import", tsx, inProject(program), ...args], {
    env: { INIT_CWD: typedIn ?? process.cwd(), TSX_TSCONFIG_PATH: inProject("tsconfig.json") },
  });
}
