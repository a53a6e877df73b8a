// What the build runs before Next, with the stamp of the code that places as its argument.
import { placeCase } from "../_server/case-bundle";
import { dropOtherPlacements, findKeptPlacement, keepPlacement, placementsFolder } from "../_server/kept-placements";
import { hashOfCase, listCases } from "../_server/read-case";
import { readSketch } from "../_server/read-sketch";
import { say } from "./project.mjs";

const [placedBy = ""] = process.argv.slice(2);
const folder = placementsFolder();
const cases = listCases();

for (const theCase of cases) {
  const caseHash = hashOfCase(theCase);
  if (findKeptPlacement(folder, caseHash, placedBy) !== undefined) continue;
  say(`Placing the entities of ${theCase.id}.`);
  keepPlacement(folder, { caseHash, placedBy, placement: placeCase(theCase, readSketch(theCase.id)) });
}
dropOtherPlacements(folder, cases.map(hashOfCase));
