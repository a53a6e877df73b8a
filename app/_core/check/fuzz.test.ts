import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { checkSound } from "../testing/answered";
import { mutatedBytes, mutatedCase } from "../testing/mutations";
import { holdsForAll } from "../testing/properties";
import { decodeUtf8 } from "../timeline/decode-utf8";

const readShipped = (id: string) => JSON.stringify(JSON.parse(readFileSync(new URL(`../../../data/cases/${id}.json`, import.meta.url), "utf8")));
const TEACHING = readShipped("teaching-merger");

/** `npm run fuzz` goes on with other seeds and with every shipped case. */
test("a case changed at random is answered, and where it is accepted it keeps every rule that is always true", () => {
  let accepted = 0;
  holdsForAll(mutatedCase([...Array<string>(7).fill(TEACHING), readShipped("x-holdings")]), (text) => {
    if (checkSound(text)) accepted += 1;
  }, 250);
  expect(accepted, "some are accepted").toBeGreaterThan(20);
});

test("a case whose bytes are changed at random is answered likewise", () => {
  holdsForAll(mutatedBytes([TEACHING]), (bytes) => void checkSound(decodeUtf8(bytes)), 250);
});
