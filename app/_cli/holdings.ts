import { runCommandLine } from "./run-command-line";

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  answer: (text) => process.stdout.write(`${text}\n`),
  write: (bytes) => process.stdout.write(bytes),
  complain: (text) => process.stderr.write(`${text}\n`),
  hasColour: process.stdout.isTTY && !process.env["NO_COLOR"],
  folder: process.env["INIT_CWD"] ?? process.cwd(),
});
