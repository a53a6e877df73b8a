import assert from "node:assert";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { placeFindings } from "../../_core/timeline/place-findings";
import { excerptLine } from "./excerpt-line";
import { indexLines } from "./line-index";

const text = fc.string({ unit: fc.constantFrom("a", '"', "{", " ", "\n", "\r", "\r\n", "é", "😀") });

test("the lines are those that the places of faults count", () => {
  fc.assert(
    fc.property(text, fc.nat(), (written, somewhere) => {
      const offset = somewhere % (written.length + 1);
      const [fault] = placeFindings(written, [{ code: "c", path: [], event: null, expected: "", found: "", advice: "", offset }]);
      assert.ok(fault !== undefined);
      const lines = indexLines(written);
      assert.ok(fault.line <= lines.count);
      const rest = lines.lineAt(fault.line).slice(fault.column - 1);
      assert.ok(rest === "" || written.startsWith(rest, offset));
    }),
  );
});

test("all lines together are the text without its ends of lines", () => {
  fc.assert(
    fc.property(text, (written) => {
      const { count, lineAt } = indexLines(written);
      assert.equal(Array.from({ length: count }, (_, index) => lineAt(index + 1)).join("\n"), written.replace(/\r\n|\r/g, "\n"));
    }),
  );
});

test("a short line is shown whole, with what is at fault marked", () => {
  expect(excerptLine('  "kind": "compny",', 11)).toEqual({ before: '  "kind": ', marked: '"compny"', after: "," });
  expect(excerptLine('{ "percent": 12.5 }', 14)).toEqual({ before: '{ "percent": ', marked: "12.5", after: " }" });
  expect(excerptLine("  {", 3)).toEqual({ before: "  ", marked: "{", after: "" });
  expect(excerptLine("sound", null)).toEqual({ before: "", marked: "", after: "sound" });
});

test("of a line of any length so much is shown as can be read, and the marked place is in it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (before, after) => {
      const line = `${"x ".repeat(before)}"here"${" y".repeat(after)}`;
      const shown = excerptLine(line, 2 * before + 1);
      assert.equal(shown.marked, '"here"');
      assert.ok(shown.before.length + shown.after.length < 600);
    }),
  );
});

test("a place beyond the end of its line marks nothing", () => {
  expect(excerptLine("{", 9)).toEqual({ before: "{", marked: "", after: "" });
});

test("what cannot be seen is shown", () => {
  expect(excerptLine('"a\u202Eb"', 1).marked).toBe('"a\\u202eb"');
});
