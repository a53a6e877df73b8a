import { expect, test } from "@playwright/test";
import { ESLint } from "eslint";
import { BANNED_IN_CORE, BANNED_MEMBERS_IN_CORE, LAYERS } from "./layers.mjs";
import { inProject, PROJECT_FOLDER } from "./project.mjs";

/** For each row: a file in the layer, code that breaks the row, and code that keeps it. */
const PLANTED: Record<string, { file: string; broken: string[]; kept: string[] }> = {
  ground: {
    file: "app/_core/vocabulary.ts",
    broken: [`import './replay/decide'`, `import 'zod'`],
    kept: [`import './calendar-day'`],
  },
  timeline: {
    file: "app/_core/timeline/planted.ts",
    broken: [`import '../replay/decide'`, `export * from '../words/story'`],
    kept: [`import 'zod'`, `import '../vocabulary'`],
  },
  replay: {
    file: "app/_core/replay/combination/planted.ts",
    broken: [`import '../../timeline/case'`, `import { a, type B } from '../../timeline/case'`, `import 'zod'`, `import 'node:fs'`],
    kept: [`import type { A } from '../../timeline/case'`, `import { type A } from '../../timeline/case'`, `import '../history'`],
  },
  check: {
    file: "app/_core/check/planted.ts",
    broken: [`import '../words/story'`, `import '../analysis/diff'`, `import 'zod'`],
    kept: [`import '../timeline/case'`, `import '../replay/history'`, `import '../vocabulary'`],
  },
  analysis: {
    file: "app/_core/analysis/planted.ts",
    broken: [`import '../words/story'`, `import '../timeline/case'`],
    kept: [`import '../replay/history'`, `import type { A } from '../timeline/case'`],
  },
  "view-state": {
    file: "app/_core/view-state/planted.ts",
    broken: [`import '../analysis/diff'`, `import 'next/navigation'`],
    kept: [`import '../replay/history'`],
  },
  words: {
    file: "app/_core/words/planted.ts",
    broken: [`import '../graph/scene'`, `import '../timeline/case'`],
    kept: [`import '../replay/history'`, `import '../analysis/diff'`, `import '../calendar-day'`],
  },
  graph: {
    file: "app/_core/graph/planted.ts",
    broken: [`import 'elkjs'`, `import '../picture/svg'`, `import '../../_design/tokens'`],
    kept: [`import '../words/story'`, `import './layout/layers'`],
  },
  "graph/layout": {
    file: "app/_core/graph/layout/planted.ts",
    broken: [`import 'elkjs'`, `import 'cytoscape'`],
    kept: [`import '../scene'`],
  },
  picture: {
    file: "app/_core/picture/planted.ts",
    broken: [`import '../replay/history'`, `import 'node:zlib'`],
    kept: [`import '../graph/scene'`, `import '../../_design/tokens'`],
  },
  testing: {
    file: "app/_core/testing/planted.ts",
    broken: [`import '../../_explorer/explorer'`],
    kept: [`import '../timeline/case'`, `import 'fast-check'`],
  },
  design: {
    file: "app/_design/planted.ts",
    broken: [`import '../_core/vocabulary'`, `import 'react'`],
    kept: [`import '@fontsource-variable/inter/wght.css'`],
  },
  server: {
    file: "app/_server/planted.ts",
    broken: [`import '../_explorer/explorer'`, `import 'next/headers'`],
    kept: [`import '../_core/timeline/case'`, `import 'node:fs'`],
  },
  explorer: {
    file: "app/_explorer/story/planted.tsx",
    broken: [`import '../../_core/timeline/case'`, `void import('../../_core/check/check-case')`, `import '../workers/job'`, `import '../../_server/cases'`, `import 'cytoscape'`, `import 'node:fs'`],
    kept: [
      `import type { A } from '../../_core/timeline/case'`,
      `import type { A } from '../../_core/check/check-case'`,
      `import type { A } from '../workers/job'`,
      `import '../../_core/replay/history'`,
      `import '../canvas/chart'`,
    ],
  },
  workers: {
    file: "app/_explorer/workers/planted.ts",
    broken: [`import '../story/story'`, `import 'react'`, `import '../../_server/cases'`],
    kept: [`import '../../_core/check/check-case'`, `import '../../_core/graph/placement'`],
  },
  canvas: {
    file: "app/_explorer/canvas/planted.tsx",
    broken: [`import '../../_core/view-state/format'`, `import 'next/navigation'`, `import '../story/story'`],
    kept: [`import 'cytoscape'`, `import 'react-cytoscapejs'`, `import '../../_core/graph/scene'`],
  },
  routes: {
    file: "app/cases/[case]/planted.tsx",
    broken: [`import 'node:fs'`, `import 'cytoscape'`, `import '../../_tools/project.mjs'`],
    kept: [`import '../../_server/cases'`, `import '../../_explorer/explorer'`],
  },
  "command line": {
    file: "app/_cli/planted.ts",
    broken: [`import '../_explorer/explorer'`, `import 'react'`],
    kept: [`import '../_core/replay/history'`, `import '../_server/cases'`, `import 'node:util'`],
  },
  tools: {
    file: "app/_tools/planted.ts",
    broken: [`import '../_explorer/explorer'`],
    kept: [`import '../_core/timeline/case'`, `import 'eslint'`],
  },
};

// The circle rule reads the disk, where planted files are not.
const eslint = new ESLint({ cwd: PROJECT_FOLDER, overrideConfig: { rules: { "import/no-cycle": "off" } } });

async function messagesFor(file: string, code: string, rule: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath: inProject(file) });
  const messages = results.flatMap((result) => result.messages);
  expect(messages.filter(({ fatal }) => fatal === true), `${code} parses`).toEqual([]);
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
}

test("every row of the table has a planted import here", () => {
  expect(Object.keys(PLANTED).sort()).toEqual(LAYERS.map(({ name }) => name).sort());
});

for (const { name, instead } of LAYERS) {
  test(`the row "${name}" says what to do instead`, async () => {
    const { file, broken, kept } = PLANTED[name] ?? { file: "", broken: [], kept: [] };
    for (const code of broken) {
      const messages = await messagesFor(file, code, "holdings/layers");
      expect(messages, `${file}: ${code}`).toEqual([expect.stringContaining(instead)]);
    }
    for (const code of kept) expect(await messagesFor(file, code, "holdings/layers"), `${file}: ${code}`).toEqual([]);
  });
}

test("a test may build its case with anything of the core", async () => {
  const code = `import '../timeline/case'; import '../testing/given'; import 'fast-check'; import 'node:fs'`;
  expect(await messagesFor("app/_core/words/planted.test.ts", code, "holdings/layers")).toEqual([]);
});

for (const { name, instead } of BANNED_IN_CORE) {
  test(`the core may not touch ${name}`, async () => {
    const messages = await messagesFor("app/_core/replay/planted.ts", `export const planted = ${name}`, "no-restricted-globals");
    expect(messages).toEqual([expect.stringContaining(instead)]);
  });
}

for (const { object = "text", property, instead } of BANNED_MEMBERS_IN_CORE) {
  test(`the core may not touch ${object}.${property}`, async () => {
    const messages = await messagesFor("app/_core/words/planted.ts", `export const planted = ${object}.${property}()`, "no-restricted-properties");
    expect(messages).toEqual([expect.stringContaining(instead)]);
  });
}

test("outside the core a clock is allowed", async () => {
  expect(await messagesFor("app/_server/planted.ts", "export const now = new Date()", "no-restricted-globals")).toEqual([]);
});

test("any is refused", async () => {
  const messages = await messagesFor("app/_explorer/planted.ts", "export const planted: any = 1", "@typescript-eslint/no-explicit-any");
  expect(messages).toHaveLength(1);
});
