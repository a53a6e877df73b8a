import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { CLOCKS } from "../vocabulary";
import { formatViewState, toViewSegments } from "./format-view-state";
import { parseViewSegments, parseViewState } from "./parse-view-state";
import type { ViewDefaults } from "./view-state";

const DEFAULTS: ViewDefaults = {
  home: "/cases/x-holdings",
  accounts: ["record", "article"],
  covers: { record: "closing", article: "article-closing" },
};

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);
const day = fc.constantFrom("2022", "2022-10", "2022-10-27", "2022-04/2022-05", "../2022-04-20");
const view = fc.record({
  account: fc.constantFrom(...DEFAULTS.accounts),
  clock: fc.constantFrom(...CLOCKS),
  at: fc.oneof(slug, day, fc.constantFrom("opening", "end", "closing", "article-closing", "account", "at")),
});

test("an address read back is the view it was written from", () => {
  fc.assert(
    fc.property(view, (written) => {
      expect(parseViewState(formatViewState(written, DEFAULTS), DEFAULTS)).toEqual({ view: written, problems: [] });
      expect(parseViewSegments(toViewSegments(written, DEFAULTS), DEFAULTS).view).toEqual(written);
    }),
  );
});

test("the same holds where a case has another home, of whatever depth", () => {
  fc.assert(
    fc.property(view, fc.constantFrom("/own#/x-holdings", "/x", "/a/b/c/x-holdings"), (written, home) => {
      const elsewhere = { ...DEFAULTS, home };
      const address = formatViewState(written, elsewhere);
      expect(address.startsWith(home)).toBe(true);
      expect(parseViewState(address, elsewhere)).toEqual({ view: written, problems: [] });
      expect(parseViewState(address, DEFAULTS).problems).not.toEqual([]);
    }),
  );
});

test("two views never share an address", () => {
  fc.assert(
    fc.property(view, view, (one, other) => {
      const same = formatViewState(one, DEFAULTS) === formatViewState(other, DEFAULTS);
      expect(same).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});

test("any address at all is read without throwing, and nonsense is said", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webPath()), (path) => {
      const { view: read, problems } = parseViewState(path, DEFAULTS);
      expect(DEFAULTS.accounts).toContain(read.account);
      expect(CLOCKS).toContain(read.clock);
      expect(problems.length).toBeGreaterThan(0);
    }),
  );
});

test("what an address leaves out is the default", () => {
  expect(parseViewState("/cases/x-holdings", DEFAULTS).view).toEqual({ account: "record", clock: "effective", at: "closing" });
  expect(parseViewState("/cases/x-holdings/account/article", DEFAULTS).view.at).toBe("article-closing");
});

test("an address says nothing that the default says already", () => {
  expect(formatViewState({ account: "record", clock: "effective", at: "closing" }, DEFAULTS)).toBe("/cases/x-holdings");
  expect(formatViewState({ account: "article", clock: "known", at: "opening" }, DEFAULTS)).toBe(
    "/cases/x-holdings/account/article/clock/known/at/opening",
  );
});

test("an account, a clock and a word that the case does not know are each reported", () => {
  const { view: read, problems } = parseViewState("/cases/x-holdings/account/rumour/clock/wall/at/end/of", DEFAULTS);
  expect(read).toEqual({ account: "record", clock: "effective", at: "end" });
  expect(problems).toEqual([
    { of: "unknown-account", found: "rumour" },
    { of: "unknown-clock", found: "wall" },
    { of: "unreadable", found: "of" },
  ]);
});

test("an escape that is no escape is taken as it stands", () => {
  expect(parseViewState("/cases/x-holdings/at/%E0%A4%A", DEFAULTS).view.at).toBe("%E0%A4%A");
});
