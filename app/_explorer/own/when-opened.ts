const DAY_AND_TIME = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });

/** When a file was opened, by the reader's clock: "23 November 2026 at 19:40". */
export function formatWhen(openedOn: number): string {
  return DAY_AND_TIME.format(openedOn);
}

/** How large a file is: "7 kB", "1.4 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} bytes`;
  return bytes < 1_000_000 ? `${String(Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
