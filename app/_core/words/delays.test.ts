import { expect, test } from "@playwright/test";
import { daySpan } from "../calendar-day";
import { delayBetween } from "../analysis/evidence/delay";
import { tellDelay } from "./delays";

for (const [happened, known, words] of [
  ["2023-03-15", "2023-04-04", "20 days"],
  ["2022-10-27", "2022-10-28", "1 day"],
  ["2022-04-18/2022-04-20", "2022-04-25", "5–7 days"],
  ["2022-04-18/2022-04-20", "2022-04-20/2022-04-21", "up to 3 days"],
  ["../2022-10-27", "2022-10-31", "at least 4 days"],
  ["../2022-10-27", "2022-10", "some time"],
  ["2022-10-27", "2022-10-27", null],
] as const) {
  test(`what happened ${happened} and was known ${known} was known ${words ?? "at once"}${words === null ? "" : " later"}`, () => {
    const delay = delayBetween(daySpan(happened), daySpan(known));
    expect(delay === null ? null : tellDelay(delay)).toBe(words);
  });
}
