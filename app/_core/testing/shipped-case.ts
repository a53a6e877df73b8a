import { readFileSync } from "node:fs";
import { given, type Given } from "./given";
import type { Case } from "../timeline/case";

const FOLDER = new URL("../../../data/cases/", import.meta.url);

/** A case of `data/cases/`, to be asked what stands in it. */
export function shippedCase(id: string): Given {
  return given(JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), "utf8")) as Case);
}
