import { formatReport, judgeReport } from "./bench-chart/format-report";
import { reportCase } from "./bench-chart/case-report";
import { listCases } from "../_server/read-case";

/** Measures how good the placed pictures of the shipped cases are, beside those of layout libraries. `--json` gives all figures. */
const reports = [];
for (const theCase of listCases()) reports.push(await reportCase(theCase));

if (process.argv.includes("--json")) {
  console.log(JSON.stringify(reports.map((report) => ({ ...report, verdicts: judgeReport(report) })), null, 2));
} else {
  console.log(reports.map(formatReport).join("\n\n\n"));
}
