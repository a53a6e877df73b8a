import { OURS, type CaseReport } from "./case-report";
import type { ChapterFigures } from "./chapter-figures";
import { DOT_SPLINES } from "./dot-crossings";
import { LEAST_LABEL } from "../../_core/graph/layout/room";

/** How many crossings more than dot's are borne, and how little of its frame a chapter may use. */
const BARS = { crossingsOverDot: 1.1, frameUse: 0.35 } as const;

const percent = (share: number) => `${Math.round(share * 100)} %`;

const COLUMNS: readonly (readonly [string, (figures: ChapterFigures) => string])[] = [
  ["steps", ({ steps }) => String(steps)],
  ["lines", ({ lines }) => String(lines)],
  ["crossings", ({ crossings }) => String(crossings)],
  ["(pairs)", ({ crossingPairs }) => `(${crossingPairs})`],
  ["false joins", ({ falseJoins }) => String(falseJoins)],
  ["bends", ({ bends }) => String(bends)],
  ["node/node", ({ nodesOverNodes }) => String(nodesOverNodes)],
  ["line/node", ({ linesThroughNodes }) => String(linesThroughNodes)],
  ["label/label", ({ labelsOverLabels }) => String(labelsOverLabels)],
  ["label/node", ({ labelsOverNodes }) => String(labelsOverNodes)],
  ["label/line", ({ labelsOverLines }) => String(labelsOverLines)],
  ["no label", ({ labelsMissing }) => String(labelsMissing)],
  ["owner not above", ({ ownersNotAbove }) => String(ownersNotAbove)],
  ["label px", ({ leastLabel }) => leastLabel.toFixed(1)],
  ["frame used", ({ frameUse }) => percent(frameUse)],
  ["(all steps)", ({ frameUseAll }) => `(${percent(frameUseAll)})`],
];

function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ").trimEnd()).join("\n");
}

const toRow = (name: string, figures: ChapterFigures) => [name, ...COLUMNS.map(([, format]) => format(figures))];
const headed = (first: string) => [first, ...COLUMNS.map(([heading]) => heading)];

function formatChapters({ layouts, dot }: CaseReport): string {
  const chapters = Object.entries(layouts[OURS] ?? {});
  return formatTable([
    [...headed("chapter"), ...DOT_SPLINES.map((splines) => `dot ${splines}`)],
    ...chapters.map(([id, figures]) => [...toRow(id, figures), ...DOT_SPLINES.map((splines) => String(dot[id]?.[splines] ?? 0))]),
  ]);
}

function formatLayouts({ layouts }: CaseReport): string {
  return formatTable([headed("all chapters"), ...Object.entries(layouts).flatMap(([name, { all }]) => (all === undefined ? [] : [toRow(name, all)]))]);
}

/** One line for each bar: whether our layout of a case passes it, and by which figures. */
export function judgeReport({ layouts, dot }: CaseReport): { passes: boolean; says: string }[] {
  const { all, ...chapters } = layouts[OURS] ?? {};
  if (all === undefined) return [];
  const [narrow, leastUse] = Object.entries(chapters).map(([id, { frameUse }]) => [id, frameUse] as const).reduce((least, it) => (it[1] < least[1] ? it : least));
  const over = all.nodesOverNodes + all.labelsOverLabels + all.labelsOverNodes;
  return [
    ...DOT_SPLINES.map((splines) => {
      const ofDot = dot["all"]?.[splines] ?? 0;
      return { passes: all.crossings <= ofDot * BARS.crossingsOverDot, says: `crossings ${all.crossings}, dot with splines=${splines} ${ofDot}: at most 10 % more` };
    }),
    { passes: leastUse >= BARS.frameUse, says: `frame used ${percent(leastUse)} in "${narrow}", the emptiest chapter, by its steps that show a relation: at least ${percent(BARS.frameUse)}` },
    { passes: all.leastLabel >= LEAST_LABEL, says: `least label ${all.leastLabel.toFixed(1)} px at 1440 × 900: at least ${LEAST_LABEL} px` },
    { passes: over === 0, says: `overlaps of nodes and labels ${over}: none` },
    { passes: all.linesThroughNodes === 0, says: `lines through nodes ${all.linesThroughNodes}: none` },
    { passes: all.labelsMissing === 0, says: `relations without their label ${all.labelsMissing}: none` },
  ];
}

/** A report as tables and verdicts. */
export function formatReport(report: CaseReport): string {
  return [
    `${report.case}: placed in ${report.placingMs} ms of processor time; sums over every step of every account and clock, dot laid out afresh for each`,
    formatChapters(report),
    formatLayouts(report),
    ...Object.entries(report.stillness).map(([change, kept]) => `${percent(kept)} of the entities keep their place: ${change}`),
    judgeReport(report).map(({ passes, says }) => `${passes ? "passes" : "FAILS "}  ${says}`).join("\n"),
  ].join("\n\n");
}
