import { expect, test } from "@playwright/test";
import { readQuestion } from "./read-question";

test("a question is what it names, and the day that it ends with", () => {
  expect(readQuestion("Who owed the 13 billion on 1 April 2023?")).toEqual({ named: "13 billion", days: ["2023-04-01"] });
  expect(readQuestion("what became of Twitter, Inc.")).toEqual({ named: "Twitter, Inc.", days: [] });
  expect(readQuestion("who owned X Corp. in 2024")).toEqual({ named: "X Corp.", days: ["2024"] });
});

test("where it ends with no day, nothing of it is lost but the words that ask", () => {
  expect(readQuestion("who merged in Delaware")).toEqual({ named: "merged in Delaware", days: [] });
  expect(readQuestion("when could the public know")).toEqual({ named: "", days: [] });
});
