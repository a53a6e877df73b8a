import { ask } from "./commands/ask";
import { diffFile } from "./commands/diff";
import { exportFile } from "./commands/export";
import { replayFile } from "./commands/replay";
import { validate } from "./commands/validate";
import { readArguments, readCommand, type Arguments } from "./read-arguments";
import type { Terminal } from "./terminal";
import { tellAllUsage, tellUsage, type Command } from "./usage";
import { WrongUsage } from "./wrong-usage";

const RUN: Readonly<Record<Command, (args: Arguments, terminal: Terminal) => number | Promise<number>>> = {
  validate,
  replay: replayFile,
  diff: diffFile,
  export: exportFile,
  ask,
};

async function run([word, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (word === undefined) throw new WrongUsage("Which command?", tellAllUsage());
  if (word === "--help" || word === "-h" || word === "help") {
    terminal.answer(tellAllUsage());
    return 0;
  }
  const command = readCommand(word);
  const args = readArguments(command, rest);
  if (args !== undefined) return RUN[command](args, terminal);
  terminal.answer(tellUsage(command));
  return 0;
}

/**
 * Runs what was typed and gives its exit code: 0 done, 1 the file has faults, 2 wrong usage, nothing of that name, or
 * a file that cannot be written.
 * JSON, where it is asked for, is all that the answer holds.
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    terminal.complain(`${error.message}\n${error.help}`);
    return 2;
  }
}
