// What package.json's scripts call: `node app/_tools/run.mjs <task> …arguments`.
// It runs before anything is installed, so this file and all it imports at the top know only Node itself.

/**
 * A task ends with its exit code.
 * @typedef {{ says: string, load: () => Promise<(args: string[]) => Promise<number>> }} Task
 */

/** @type {Record<string, Task>} */
const TASKS = {
  start: { says: "install, build and serve, each only if stale", load: async () => (await import("./start.mjs")).start },
  dev: { says: "serve while editing", load: async () => (await import("./dev.mjs")).dev },
  test: { says: "lint, types, pure tests, browser tests", load: async () => (await import("./verify.mjs")).test },
  check: { says: "the same without a browser", load: async () => (await import("./verify.mjs")).check },
  holdings: { says: "the command line", load: async () => (await import("./command-line.mjs")).holdings },
  schema: { says: "write data/case.schema.json anew", load: async () => (await import("./typescript-tool.mjs")).typescriptTool("write-schema") },
  bench: { says: "measure reading, checking and replaying", load: async () => (await import("./typescript-tool.mjs")).typescriptTool("bench") },
  "bench:chart": { says: "measure the pictures", load: async () => (await import("./typescript-tool.mjs")).typescriptTool("bench-chart") },
  fuzz: { says: "change cases at random and check every answer", load: async () => (await import("./typescript-tool.mjs")).typescriptTool("fuzz") },
};

const [name = "", ...args] = process.argv.slice(2);
const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;

if (task === undefined) {
  const list = Object.entries(TASKS).map(([task, { says }]) => `  ${task.padEnd(10)}${says}`);
  console.error(`There is no task "${name}". The tasks:\n${list.join("\n")}`);
  process.exitCode = 2;
} else {
  const run = await task.load();
  process.exitCode = await run(args);
}
