import { buildIfStale } from "./build.mjs";
import { installIfStale } from "./install.mjs";
import { portIsFree, wantedPort } from "./port.mjs";
import { PROGRAMS, say } from "./project.mjs";
import { runNode } from "./run-program.mjs";

/** `npm start`: installs and builds what is stale, then serves until it is ended. PORT moves it from 3000. */
export async function start() {
  const port = wantedPort(3000);
  if (port === undefined) return 2;
  if (!(await portIsFree(port))) return 1;
  if (!(await installIfStale())) return 1;
  if (!(await buildIfStale())) return 1;
  say(`Serving on http://localhost:${port} (Ctrl-C ends it).`);
  return runNode(PROGRAMS.next, ["start", "--port", String(port)]);
}
