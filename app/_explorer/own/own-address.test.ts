import assert from "node:assert";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { parseViewState } from "../../_core/view-state/parse-view-state";
import type { ViewDefaults } from "../../_core/view-state/view-state";
import { hrefOfOwnCase, hrefOfOwnFile, readOwnAddress } from "./own-address";

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
  expect(readOwnAddress(hrefOfOwnFile("mine"))).toEqual({ id: "mine", below: ["file"] });
  expect(readOwnAddress("/own#/mine/at/end")).toEqual({ id: "mine", below: ["at", "end"] });
});

test("without a case the address is of the page that opens files; any other is none of these", () => {
  for (const address of ["/own", "/own#", "/own#/", "/own#words"]) expect(readOwnAddress(address)).toEqual({ id: null, below: [] });
  for (const address of ["", "/", "/cases/own", "/owner"]) expect(readOwnAddress(address)).toBeUndefined();
});

test("any address at all is read without throwing", () => {
  fc.assert(fc.property(fc.string(), (text) => assert.doesNotThrow(() => readOwnAddress(`/own#/${text}`))));
});
