import assert from "node:assert";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { parseViewState } from "../../_core/view-state/parse-view-state";
import type { ViewDefaults } from "../../_core/view-state/view-state";
import { keyOfFile, keyOfVersion } from "./failed-key";
import { hrefOfFailed, hrefOfOwnCase, hrefOfOwnFile, readOwnAddress } from "./own-address";

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);

test("an own case is read back from every address below it, all of which a browser keeps to itself", () => {
  fc.assert(
    fc.property(id, id, fc.constantFrom("effective", "known"), (own, event, clock) => {
      const defaults: ViewDefaults = { home: hrefOfOwnCase(own), accounts: ["record"], covers: {} };
      const view = { account: "record", clock, at: event } as const;
      const address = formatViewState(view, defaults);
      assert.equal(readOwnAddress(address)?.id, own);
      assert.deepEqual(parseViewState(address, defaults), { view, problems: [] });
      // What is sent of an address.
      assert.equal(new URL(address, "https://holdings.example").pathname, "/own");
      assert.equal(new URL(address, "https://holdings.example").search, "");
    }),
  );
});

test("what stands below the case is told apart", () => {
  expect(readOwnAddress(hrefOfOwnFile("mine"))).toEqual({ id: "mine", below: ["file"], failed: null });
  expect(readOwnAddress("/own#/mine/at/end")).toEqual({ id: "mine", below: ["at", "end"], failed: null });
});

test("without a case the address is of the page that opens files; any other is none of these", () => {
  for (const address of ["/own", "/own#", "/own#/", "/own#words"]) expect(readOwnAddress(address)).toEqual({ id: null, below: [], failed: null });
  for (const address of ["", "/", "/cases/own", "/owner"]) expect(readOwnAddress(address)).toBeUndefined();
});

test("the faults of a file have an address below the case that stays, or under the file's name, whatever that is", () => {
  expect(hrefOfFailed({ fileName: "draft.json", versionOf: "mine" })).toBe("/own#/mine/faults");
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (fileName) => {
      const address = hrefOfFailed({ fileName, versionOf: null });
      assert.deepEqual(readOwnAddress(address), { id: null, below: [], failed: keyOfFile(fileName) });
      assert.equal(new URL(address, "https://holdings.example").pathname, "/own");
    }),
  );
  fc.assert(fc.property(id, (own) => assert.equal(readOwnAddress(hrefOfFailed({ fileName: "x", versionOf: own }))?.failed, keyOfVersion(own))));
});

test("any address at all is read without throwing", () => {
  fc.assert(fc.property(fc.string(), (text) => assert.doesNotThrow(() => readOwnAddress(`/own#/${text}`))));
});
