import { fileURLToPath } from "node:url";

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Steps are prerendered; days that a reader asks for are made on demand and must not fill the disk.
  experimental: { isrFlushToDisk: false },
  // Said outright, so that a lockfile in a folder above never moves the root.
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
};

export default config;
