import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const CASES = readdirSync(new URL("data/cases", import.meta.url)).flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -5)] : []));

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Reads its WebAssembly from the disk: bundled, it would look for it in the wrong place.
  serverExternalPackages: ["@resvg/resvg-wasm"],
  // Steps are prerendered; days that a reader asks for are made on demand and must not fill the disk.
  experimental: { isrFlushToDisk: false },
  // Written into the code, so that a server takes only placements made for this build; empty in dev, which places for itself.
  env: { HOLDINGS_PLACED_BY: process.env["HOLDINGS_PLACED_BY"] ?? "" },
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [
        // Asked for by browsers that have not read a page's head yet.
        { source: "/favicon.ico", destination: "/icon.svg" },
        // Found missing only while its page is made, an unknown case would be answered without words until scripts run.
        { source: `/cases/:case((?!(?:${CASES.join("|")})(?:/|$))[^/]+)/:rest*`, destination: "/no-such-case" },
      ],
    }),
  // Said outright, so that a lockfile in a folder above never moves the root.
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
};

export default config;
