import type { NodeSingular, StylesheetJsonBlock } from "cytoscape";
import { DOTTED } from "../../_core/graph/chart-type";
import { EDGE_INKS, EDGE_TINTS, MARK_INKS, MARKS } from "../../_core/graph/inks";
import { FONT_FAMILIES, RADII, STROKES } from "../../_design/tokens";
import { lineageGlyph, personGlyph, signGlyph } from "./glyphs";
import type { Palette } from "./stylesheet";

/** Cytoscape knows only double quotes around a name. */
const FONT_FAMILY = FONT_FAMILIES.sans.replaceAll("'", '"');

/**
 * What is painted over what. Said, because the order of elements says nothing: Cytoscape moves the last of them into the
 * place of one that was removed, and a shape that came with its words would after some steps cover them.
 */
const LAYERS = { passing: -3, sheet: -1, shape: 0, words: 1, pill: 2, label: 3, disc: 4 } as const;

const BASE: StylesheetJsonBlock = {
  selector: "node",
  style: {
    width: "data(width)",
    height: "data(height)",
    label: "data(label)",
    opacity: "data(opacity)" as never,
    "background-opacity": 0,
    "border-width": 0,
    "font-family": FONT_FAMILY,
    "text-halign": "center",
    "text-valign": "center",
    "text-events": "no",
    // Cytoscape centres a line by its box, a picture by its letters.
    "text-margin-y": 0.75,
    "overlay-opacity": 0,
    "background-image-containment": "over",
    "background-clip": "none",
    events: "no",
    "z-index": LAYERS.shape,
  },
};

function toShapes(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: ".entity, .sheet",
      style: {
        shape: "round-rectangle",
        "corner-radius": String(RADII.corporation),
        "background-color": palette.node,
        "background-opacity": 1,
        "border-width": STROKES.line,
        "border-color": palette.ink,
      },
    },
    { selector: ".rounded", style: { "corner-radius": String(RADII.llc) } },
    { selector: ".sheet", style: { "z-index": LAYERS.sheet } },
    { selector: ".circle", style: { shape: "ellipse", "background-image": personGlyph(palette.ink), "background-fit": "cover" } },
    {
      selector: ".entity.ended, .sheet.ended",
      style: { "background-color": palette.paper, "border-color": palette.soft, "border-style": "dashed", "border-dash-pattern": [5, 4] },
    },
    { selector: ".circle.ended", style: { "background-image": personGlyph(palette.soft) } },
    ...MARKS.map((mark) => ({
      selector: `.entity.mark-${mark}, .sheet.mark-${mark}`,
      style: { "border-color": palette[MARK_INKS[mark]], "border-width": STROKES.strong - 0.25 },
    })),
  ];
}

function toTexts(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: ".text",
      // A weight is no mapped number in Cytoscape's types, though it is one in its styles.
      style: { "font-size": "data(size)", "font-weight": ((node: NodeSingular) => node.data("weight") as number) as never, color: palette.ink, "z-index": LAYERS.words },
    },
    { selector: ".detail, .name.ended", style: { color: palette.soft } },
  ];
}

function toPills(palette: Palette): StylesheetJsonBlock[] {
  return [
    {
      selector: ".pill",
      style: { shape: "round-rectangle", "corner-radius": "11", "background-opacity": 1, "background-color": palette.paper, "border-width": 1, "z-index": LAYERS.pill },
    },
    { selector: ".label", style: { "z-index": LAYERS.label } },
    ...EDGE_INKS.flatMap((ink) => [
      { selector: `.pill.ink-${ink}`, style: { "border-color": palette[ink] } },
      { selector: `.label.ink-${ink}`, style: { color: palette[ink] } },
    ]),
    ...EDGE_TINTS.map((tint) => ({ selector: `.pill.tint-${tint}`, style: { "background-color": palette[tint] } })),
    { selector: ".pill.infirm", style: { "border-style": "dashed", "border-width": DOTTED.width, "border-dash-pattern": [0, DOTTED.gap], "border-cap": "round" } },
    { selector: ".pill.ended", style: { "border-style": "dashed", "border-width": 1, "border-dash-pattern": [3, 3], "border-cap": "butt" } },
  ];
}

function toSigns(palette: Palette): StylesheetJsonBlock[] {
  const turned = (color: string) => ((node: NodeSingular) => lineageGlyph(color, Number(node.data("turn")))) as never;
  return [
    { selector: ".disc", style: { shape: "ellipse", "background-opacity": 1, "border-width": 1, "border-color": palette.paper, "background-fit": "cover", "z-index": LAYERS.disc } },
    ...MARKS.map((mark) => ({
      selector: `.disc.mark-${mark}`,
      style: { "background-color": palette[MARK_INKS[mark]], "background-image": signGlyph(mark, palette.panel) },
    })),
    { selector: ".tip", style: { shape: "rectangle", "background-fit": "cover" } },
    ...EDGE_INKS.map((ink) => ({ selector: `.tip.ink-${ink}`, style: { "background-image": turned(palette[ink]) } })),
  ];
}

/** What passes into another goes beneath it; a ring tells what is looked into, and what the keyboard is on. */
function toStates(palette: Palette): StylesheetJsonBlock[] {
  return [
    // Weak or not, what has a ground covers the lines that run beneath it.
    { selector: ".entity, .sheet, .pill", style: { opacity: "data(presence)" as never, "border-opacity": "data(strength)" as never, "background-image-opacity": "data(strength)" as never } },
    { selector: ".sheet.passing", style: { "z-index": LAYERS.passing } },
    { selector: ".entity.passing, .pill.passing", style: { "z-index": LAYERS.passing + 1 } },
    { selector: ".text.passing", style: { "z-index": LAYERS.passing + 2 } },
    { selector: ".entity.chosen, .pill.chosen", style: { "outline-width": 2.5, "outline-color": palette.ink, "outline-offset": 4 } },
    { selector: ".entity.focused, .pill.focused", style: { "outline-width": 2.5, "outline-color": palette.debt, "outline-offset": 4 } },
  ];
}

/** Shapes, words, pills, marks and states. What comes later wins. */
export function toNodeStyles(palette: Palette): StylesheetJsonBlock[] {
  return [BASE, ...toShapes(palette), ...toTexts(palette), ...toPills(palette), ...toSigns(palette), ...toStates(palette)];
}
