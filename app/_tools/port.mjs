import { createServer } from "node:net";

/**
 * The port asked for by the environment variable PORT.
 * @param {number} usual taken when PORT is not set
 * @returns {number | undefined} 1 to 65535; undefined, and said on standard error, when PORT is no such number
 */
export function wantedPort(usual) {
  const asked = process.env["PORT"];
  if (asked === undefined || asked === "") return usual;
  const port = Number(asked);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  console.error(`PORT is "${asked}", which is not a port: a whole number from 1 to 65535, such as PORT=4000.`);
  return undefined;
}

/** @param {number} port 0 lets the system choose @returns {Promise<number>} the port that could be listened on */
const listenOnce = (port) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : port));
    });
  });

/**
 * Whether a server may listen there; says on standard error why not.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function portIsFree(port) {
  try {
    await listenOnce(port);
    return true;
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    const why = code === "EADDRINUSE" ? "is in use by another program" : `cannot be listened on (${code})`;
    console.error(`Port ${port} ${why}. End that program, or choose another port, such as PORT=4000 npm start.`);
    return false;
  }
}

/** A port that nobody listens on at this moment. */
export const anyFreePort = () => listenOnce(0);
