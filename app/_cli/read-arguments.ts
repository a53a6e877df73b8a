import { parseArgs } from "node:util";
import { nearestWords } from "../_core/timeline/nearest-words";
import { THEMES } from "../_core/picture/palette";
import { PAGE_PRESETS } from "../_core/picture/presets";
import { INTERESTS } from "../_core/analysis/ownership/read-stakes";
import { CLOCKS, type Clock } from "../_core/vocabulary";
import { BACKGROUNDS, PICTURE_FORMATS } from "./picture-options";
import { COMMANDS, tellAllUsage, tellUsage, type Command } from "./usage";
import { WrongUsage } from "./wrong-usage";

/** The options of each command that take a value; all take `--json` and `--help`. */
const VALUES = {
  validate: [],
  replay: ["at", "account", "clock"],
  diff: ["from", "to", "account", "clock", "from-account", "to-account", "from-clock", "to-clock"],
  export: ["at", "account", "clock", "to", "out", "scale", "size", "preset", "theme", "background", "origin"],
  ask: ["at", "account", "clock", "kind", "threshold", "stakes", "min"],
} as const satisfies Record<Command, readonly string[]>;
/** The options that take none, beside those that all take. */
const FLAGS: Readonly<Record<Command, readonly string[]>> = { validate: [], replay: [], diff: [], export: [], ask: ["raw", "control"] };
type OptionName = (typeof VALUES)[Command][number];

/** What was typed, read. */
export interface Arguments {
  /** The first word that is no option; of `ask`, the question. */
  readonly file: string;
  /** All words that are no option; one of every command but `ask`. */
  readonly words: readonly string[];
  readonly json: boolean;
  /** The value of an option; undefined where it was not given. */
  readonly option: (name: OptionName) => string | undefined;
  /** Whether an option that takes no value was given. */
  readonly flag: (name: "raw" | "control") => boolean;
}

/** Which command was typed; a WrongUsage that names the nearest where there is none. */
export function readCommand(word: string): Command {
  const command = COMMANDS.find((known) => known === word);
  if (command !== undefined) return command;
  const [near] = nearestWords(word, COMMANDS);
  const guess = near === undefined ? "" : `Did you mean "${near}"?\n`;
  throw new WrongUsage(`There is no command "${word}".`, `${guess}${tellAllUsage()}`);
}

const NEEDS: Readonly<Record<string, string>> = {
  account: "the id of an account",
  clock: CLOCKS.join(" or "),
  out: "the name of a file, or - for standard output",
  scale: "a number from 1 to 4",
  size: "a width and a height in px, such as 1920x1080",
  preset: Object.keys(PAGE_PRESETS).join(", "),
  theme: THEMES.join(" or "),
  background: BACKGROUNDS.join(" or "),
  kind: INTERESTS.join(" or "),
  threshold: "an operator and a percent, such as '>=25'",
  stakes: "the name of a CSV file",
  min: "a percent above 0, such as 25",
  origin: "a scheme and a host, such as https://holdings.example",
};

/** What an option takes: the last word of its name says it, or else it says where to stand. */
function tellNeed(option: string, command: Command): string {
  if (command === "export" && option === "to") return PICTURE_FORMATS.join(" or ");
  return NEEDS[option.split("-").at(-1) ?? ""] ?? "a day, an event or a step";
}

function valueMissing(option: string, command: Command): WrongUsage {
  return new WrongUsage(`--${option} needs ${tellNeed(option, command)}.`, tellUsage(command));
}

function explain(error: unknown, command: Command): WrongUsage {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const option = /'(?:-\w, )?-*(\w[\w-]*)/.exec(message)?.[1] ?? "";
  const [near] = nearestWords(option, [...VALUES[command], ...FLAGS[command], "json", "help"]);
  const isUnknown = code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    const names: readonly string[] = VALUES[command];
    return names.includes(option) ? valueMissing(option, command) : new WrongUsage(`--${option} takes no value.`, tellUsage(command));
  }
  const said = isUnknown ? `There is no option --${option}.` : `--${option} is not used so: ${message.split("\n")[0] ?? ""}`;
  const guess = isUnknown && near !== undefined ? `Did you mean --${near}?\n` : "";
  return new WrongUsage(said, `${guess}${tellUsage(command)}`);
}

/**
 * Reads what was typed after a command; undefined where help was asked for.
 * @throws WrongUsage when it is no use of the command.
 */
export function readArguments(command: Command, args: readonly string[]): Arguments | undefined {
  const names: readonly string[] = VALUES[command];
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  const flags = Object.fromEntries(FLAGS[command].map((name) => [name, { type: "boolean" as const }]));
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, ...flags, json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    throw explain(error, command);
  }
  if (parsed.values.help === true) return undefined;
  const [file, ...others] = parsed.positionals;
  if (file === undefined || file === "") throw new WrongUsage(command === "ask" ? "Which question?" : "Which file?", tellUsage(command));
  if (others.length > 0 && command !== "ask") throw new WrongUsage(`One file at a time: "${others.join('", "')}" is too much.`, tellUsage(command));
  const values: Readonly<Record<string, unknown>> = parsed.values;
  const empty = names.find((name) => values[name] === "");
  if (empty !== undefined) throw valueMissing(empty, command);
  const option = (name: OptionName) => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  return { file, words: parsed.positionals, json: parsed.values.json === true, option, flag: (name) => values[name] === true };
}

/**
 * The clock that was asked for; the effective one where none was.
 * @throws WrongUsage when there is no such clock.
 */
export function readClock(word: string | undefined): Clock {
  const clock = CLOCKS.find((known) => known === (word ?? CLOCKS[0]));
  if (clock !== undefined) return clock;
  throw new WrongUsage(`There is no clock "${word ?? ""}".`, `The clocks: ${CLOCKS.join(", ")}.`);
}
