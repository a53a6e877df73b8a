import { spawn } from "node:child_process";
import { constants } from "node:os";
import { PROJECT_FOLDER } from "./project.mjs";

const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * Runs a program to its end and gives its exit code; 128 + n when signal n ended it, 127 when it could not be started.
 * A signal to this process goes on to the program, and this process ends with it: no later stage runs after Ctrl-C.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, timeoutSeconds?: number, quiet?: boolean, stdout?: 'inherit' | 'stderr' }} [options]
 * `quiet` drops the program's output; `stdout: 'stderr'` keeps our own standard output clean.
 * @returns {Promise<number>}
 */
export function runProgram(command, args, options = {}) {
  const output = options.quiet === true ? "ignore" : "inherit";
  const child = spawn(command, args, {
    cwd: options.cwd ?? PROJECT_FOLDER,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...options.env },
    stdio: [options.quiet === true ? "ignore" : "inherit", options.stdout === "stderr" ? 2 : output, output],
    ...(options.timeoutSeconds === undefined ? {} : { timeout: options.timeoutSeconds * 1000 }),
  });

  /** @type {NodeJS.Signals | undefined} */
  let interruptedBy;
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    const secondTime = interruptedBy !== undefined;
    interruptedBy = signal;
    // A terminal sends Ctrl-C to the whole group: sent twice, programs would skip their own tidy ending.
    if (signal === "SIGINT" && process.stdin.isTTY && !secondTime) return;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);

  // npm runs a script through a shell that dies of a signal without passing it on: its end has to be noticed here.
  const shell = process.ppid;
  const orphaned = () => {
    if (process.ppid !== shell) passOn("SIGTERM");
  };
  const watch = process.env["npm_lifecycle_event"] === undefined ? undefined : setInterval(orphaned, 250);

  return new Promise((resolve) => {
    /** @param {number} code */
    const end = (code) => {
      for (const signal of SIGNALS) process.off(signal, passOn);
      clearInterval(watch);
      if (interruptedBy !== undefined) process.exit(128 + constants.signals[interruptedBy]);
      resolve(code);
    };
    child.once("error", (error) => {
      if (options.quiet !== true) console.error(`Could not start ${command}: ${error.message}`);
      end(127);
    });
    child.once("exit", (code, signal) => end(code ?? 128 + constants.signals[signal ?? "SIGTERM"]));
  });
}

/**
 * Runs a JavaScript program with this very Node.
 * @param {string} program absolute path
 * @param {string[]} args
 * @param {Parameters<typeof runProgram>[2]} [options]
 */
export const runNode = (program, args, options) => runProgram(process.execPath, [program, ...args], options);
