import type { Metadata } from "next";
import { CorrectionsPage } from "../_explorer/corrections/corrections-page";
import { toCaseCorrections } from "../_explorer/corrections/case-corrections";
import { readCorrections } from "../_server/read-corrections";
import { readShelves } from "../cases/read-shelf";

export const metadata: Metadata = { title: "Corrections", description: "How a mistake is reported, what was corrected in each case, and what is open." };

export default function Corrections() {
  const log = readCorrections();
  return <CorrectionsPage cases={readShelves().map((shelf) => toCaseCorrections(shelf, log))} reportTo={log.reportTo} />;
}
