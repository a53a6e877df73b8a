import { expect, test } from "@playwright/test";
import { writeCsv } from "./write-csv";

test("a cell with a comma, a quotation mark or a line break stays one cell", () => {
  expect(writeCsv([["step", "title"], [1, 'Merges, "for cash"'], [2, "two\nlines"]])).toBe('\uFEFFstep,title\r\n1,"Merges, ""for cash"""\r\n2,"two\nlines"\r\n');
});
