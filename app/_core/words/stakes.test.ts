import { expect, test } from "@playwright/test";
import { ALL, exactly, type Share } from "../replay/share";
import { withPlainSpaces } from "./spaces";
import { tellHolding, tellStakeTerms } from "./stakes";

const NOTHING = exactly(0);
const terms = (percent: Share, votes: Share) => withPlainSpaces(tellStakeTerms({ percent, votes }));

test("a line tells votes alone where its holder has no share, and votes beside the share where they differ", () => {
  expect(terms(NOTHING, ALL)).toBe("100 % of the votes");
  expect(terms(ALL, NOTHING)).toBe("100 %, no votes");
  expect(terms(ALL, ALL)).toBe("100 %");
  expect(withPlainSpaces(tellHolding({ percent: NOTHING, votes: ALL }, "the trust"))).toBe("100 % of the votes in the trust, without an economic share");
});
