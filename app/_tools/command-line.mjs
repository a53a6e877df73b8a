import { canRunTypescript, runTypescript } from "./run-typescript.mjs";

/**
 * `npm run holdings -- …`. Installs nothing and says nothing of its own on standard output: that is for the answer.
 * @param {string[]} args handed on untouched
 */
export async function holdings(args) {
  if (!canRunTypescript()) {
    console.error("The dependencies are not installed. Run this first: npm install");
    return 2;
  }
  return runTypescript("app/_cli/holdings.ts", args);
}
