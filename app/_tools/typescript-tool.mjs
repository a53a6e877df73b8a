import { existsSync } from "node:fs";
import { installIfStale } from "./install.mjs";
import { inProject } from "./project.mjs";
import { runTypescript } from "./run-typescript.mjs";

/**
 * A task that is a TypeScript program in this folder.
 * @param {string} name
 * @returns {(args: string[]) => Promise<number>}
 */
export const typescriptTool = (name) => async (args) => {
  const program = `app/_tools/${name}.ts`;
  if (!existsSync(inProject(program))) {
    console.error(`${program} does not exist.`);
    return 2;
  }
  if (!(await installIfStale())) return 1;
  return runTypescript(program, args);
};
