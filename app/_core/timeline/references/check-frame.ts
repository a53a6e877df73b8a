import type { ReferenceCheck } from "./reference-check";

/** Whether an event that could not be read may be told in an account. */
function mayBeToldBy(account: string, isFirst: boolean, value: unknown): boolean {
  const accounts: unknown = typeof value === "object" && value !== null ? (value as { accounts?: unknown }).accounts : undefined;
  if (accounts === undefined) return isFirst;
  return !Array.isArray(accounts) || accounts.includes(account) || accounts.some((id) => typeof id !== "string");
}

function checkAccounts(check: ReferenceCheck): void {
  const { theCase, leftOut, unreadable } = check.sound;
  if (unreadable.has("accounts") || unreadable.has("events")) return;
  const told = new Set<string>();
  for (const event of check.events) {
    if (told.size === theCase.accounts.length) return;
    for (const account of check.accountsOf(event)) told.add(account);
  }
  theCase.accounts.forEach((account, position) => {
    const { id } = account;
    if (told.has(id) || check.sound.indexes.of(account) === undefined) return;
    if (leftOut.events.some(({ value }) => mayBeToldBy(id, position === 0, value))) return;
    check.report("account-without-events", ["accounts", check.indexOf(account)], null, {
      expected: "an account that tells at least one event",
      found: `"${id}", which tells none`,
      advice: `List "${id}" under "accounts" of the events it tells, or leave the account out.`,
    });
  });
}

function checkDifferences(check: ReferenceCheck): void {
  for (const difference of check.sound.theCase.differences) {
    const at = ["differences", check.indexOf(difference)];
    difference.events.forEach((id, index) => {
      if (check.knows.events(id)) return;
      check.report("difference-names-no-event", [...at, "events", index], null, check.unknownWords("an event", id, check.idsOf("events")));
    });
    difference.settledBy?.forEach(({ source }, index) => {
      if (check.knows.sources(source)) return;
      check.report("unknown-id", [...at, "settledBy", index, "source"], null, check.unknownWords("a source", source, check.idsOf("sources")));
    });
  }
}

/** What frames the events must fit them: the cover, the accounts, the differences. */
export function checkFrame(check: ReferenceCheck): void {
  const { cover } = check.sound.theCase;
  if (cover !== "" && !check.knows.events(cover)) {
    check.report("cover-names-no-event", ["cover"], null, check.unknownWords("an event", cover, check.idsOf("events")));
  }
  checkAccounts(check);
  checkDifferences(check);
}
