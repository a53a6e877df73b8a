import { expect, test } from "@playwright/test";
import { ALL, exactly } from "../replay/share";
import { tellHolding, tellStakeTerms } from "./stakes";

const NOTHING = exactly(0);

test("a line tells votes alone where its holder has no share, and votes beside the share where they differ", () => {
  expect(tellStakeTerms({ percent: NOTHING, votes: ALL })).toBe("100 % of the votes");
  expect(tellStakeTerms({ percent: ALL, votes: NOTHING })).toBe("100 %, no votes");
  expect(tellStakeTerms({ percent: ALL, votes: ALL })).toBe("100 %");
  expect(tellHolding({ percent: NOTHING, votes: ALL }, "the trust")).toBe("100 % of the votes in the trust, without an economic share");
});
