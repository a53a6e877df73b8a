import { installIfStale } from "./install.mjs";
import { portIsFree, wantedPort } from "./port.mjs";
import { PROGRAMS } from "./project.mjs";
import { runNode } from "./run-program.mjs";

/** `npm run dev`: the site, rebuilt as its sources change. PORT moves it from 3000. */
export async function dev() {
  const port = wantedPort(3000);
  if (port === undefined) return 2;
  if (!(await portIsFree(port))) return 1;
  if (!(await installIfStale())) return 1;
  return runNode(PROGRAMS.next, ["dev", "--port", String(port)]);
}
