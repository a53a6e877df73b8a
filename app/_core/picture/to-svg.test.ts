import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { paletteOf } from "./palette";
import { arrangeAlike, naturalSize, toSvg, type Caption, type SvgOptions } from "./to-svg";
import { placeEntities } from "../graph/placement";
import type { Scene } from "../graph/scene";
import { toScene } from "../graph/to-scene";
import { replay } from "../replay/replay";
import { snapshotAt } from "../replay/snapshot";
import { caseOf, dollars, formed, holds, told } from "../testing/given";
import type { Case } from "../timeline/case";

function sceneOf(theCase: Case): Scene {
  const history = replay(theCase, "record", "effective");
  return toScene(theCase, snapshotAt(history, history.steps.length), placeEntities(theCase, [history]));
}

const MERGER = caseOf(
  [
    holds("ada", "mother", 80),
    holds("mother", "sub", 100),
    formed("target"),
    told("facility-committed", { facility: "loan", borrower: "sub", lenders: ["bank"], guarantors: ["mother"], amount: dollars("5000000") }),
    told("merger-completed", { constituents: ["sub", "target"], survivor: "target", form: "reverse-triangular" }),
  ],
  { entities: [{ id: "ada", kind: "person", name: "Ada Marsh" }] },
);

const CAPTION: Caption = {
  caseTitle: "The case",
  step: "Step 5 of 5",
  day: "1 January 2020",
  headline: "The headline",
  standing: "Reported, not shown by a document.",
  account: "The record",
  clock: "as it happened",
  sources: ["First source, p. 3", "Second source"],
  address: "https://holdings.example/cases/test-case/at/merger-completed-5",
};

/** Tags of the markup that do not close in order, found without a parser of HTML, which would forgive them. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = "", selfClosing] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (selfClosing) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}

test("whatever a case file says, the picture holds it as text alone", () => {
  const scene = sceneOf(MERGER);
  const hostile = fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "</text>", "<script>", "]]>", "\u0000", "\uD800", "a", " ") });
  fc.assert(
    fc.property(hostile, (text) => {
      const node = scene.nodes[0];
      if (node === undefined) throw new Error("the scene has a node");
      const lines = node.name.map((line) => ({ ...line, text }));
      const named: Scene = { ...scene, nodes: [{ ...node, id: text, sentence: text, name: lines }, ...scene.nodes.slice(1)] };
      const svg = toSvg(named, { theme: "light", caption: { ...CAPTION, headline: text, sources: [text], address: text }, embedFontCss: text });
      expect(svg).not.toContain("<script");
      expect(unbalanced(svg)).toEqual([]);
      expect(svg.match(/<svg/g)).toHaveLength(1);
    }),
  );
});

test("the picture says every name, every label and every sentence of the scene", () => {
  const scene = sceneOf(MERGER);
  const svg = toSvg(scene, { theme: "dark" });
  const said = [...scene.nodes.flatMap(({ name, detail, sentence }) => [...name, ...detail].map(({ text }) => text).concat(sentence)), ...scene.edges.flatMap(({ label, sentence }) => [sentence, ...(label === null ? [] : [label.line.text])])];
  const escaped = said.map((text) => text.replaceAll("&", "&amp;").replaceAll("'", "&#39;"));
  expect(escaped.filter((text) => !svg.includes(text))).toEqual([]);
});

test("an exported picture says where it comes from", () => {
  const svg = toSvg(sceneOf(MERGER), { theme: "light", caption: CAPTION });
  const { caseTitle, step, day, headline, account, clock, sources, address } = CAPTION;
  expect([caseTitle, step, day, headline, account, clock, ...sources, address].filter((text) => !svg.includes(text))).toEqual([]);
});

test("a picture needs nothing from outside", () => {
  const svg = toSvg(sceneOf(MERGER), { theme: "light", caption: { ...CAPTION, address: "" } });
  expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|url\(|href/);
});

test("in the page the picture takes the page's colours; alone it has its own", () => {
  const scene = sceneOf(MERGER);
  expect(toSvg(scene, { theme: "page" })).not.toMatch(/#[0-9A-F]{6}/i);
  expect(toSvg(scene, { theme: "dark" })).not.toContain("var(");
});

test("the size that is promised is the size that is drawn", () => {
  const scene = sceneOf(MERGER);
  const bare = naturalSize(scene, { theme: "light" });
  const variants: SvgOptions[] = [{ theme: "light", width: bare.width }, { theme: "light", caption: CAPTION }];
  for (const options of variants) {
    const { width, height } = naturalSize(scene, options);
    expect(toSvg(scene, options)).toContain(`width="${width}" height="${height}"`);
  }
});

test("a transparent picture has no ground, any other lies on paper", () => {
  const scene = sceneOf(MERGER);
  const { width, height } = naturalSize(scene, { theme: "light" });
  const hasGround = (options: SvgOptions) => toSvg(scene, options).includes(`<rect width="${width}" height="${height}"`);
  expect(hasGround({ theme: "light", background: "transparent" })).toBe(false);
  expect(hasGround({ theme: "page" })).toBe(false);
  expect(hasGround({ theme: "light" })).toBe(true);
  expect(toSvg(scene, { theme: "light", background: "transparent" })).not.toContain(paletteOf("light").paper);
});

test("arranged alike, pictures with shorter and longer words have the chart in one place", () => {
  const scene = sceneOf(MERGER);
  const long: Caption = { ...CAPTION, headline: "A headline of many words ".repeat(12), standing: "Reported, not shown by a document.", sources: [] };
  const chartOf = (svg: string) => /<g transform="(translate[^"]+)"><g data-edge/.exec(svg)?.[1];
  for (const page of [{}, { fit: { width: 1920, height: 1080 } }]) {
    const arrangement = arrangeAlike([CAPTION, long].map((caption) => ({ scene, caption })), { theme: "light", ...page });
    const [freely, alike] = [{}, { arrangement }].map((more) => [CAPTION, long].map((caption) => chartOf(toSvg(scene, { theme: "light", caption, ...page, ...more }))));
    expect(new Set(freely).size).toBe(2);
    expect(alike?.[0]).toBeDefined();
    expect(new Set(alike).size).toBe(1);
  }
});
