import type { EdgeSingular, NodeSingular, StylesheetJson } from "cytoscape";
import { FONT_FAMILIES, RADII, STROKES, type COLORS, type Theme } from "../../_design/tokens";
import { personGlyph } from "./person-glyph";

type Palette = (typeof COLORS)[Theme];

/** Cytoscape knows only double quotes around a name. */
const FONT_FAMILY = FONT_FAMILIES.sans.replaceAll("'", '"');

const MARK_COLORS = { new: "gained", changed: "changed", ended: "ended" } as const;

const LINE_COLORS = { ownership: "ink", debt: "debt", "undrawn-facility": "debt", commitment: "soft", guarantee: "debt", office: "soft", lineage: "lineage" } as const;

function nodeStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        width: "data(width)",
        height: "data(height)",
        label: "data(label)",
        "background-opacity": 0,
        "border-width": 0,
        "font-family": FONT_FAMILY,
        "text-halign": "center",
        "text-valign": "center",
        "text-events": "no",
        "min-zoomed-font-size": 0,
        "overlay-opacity": 0,
        events: "no",
      },
    },
    {
      selector: ".entity, .sheet",
      style: {
        shape: "rectangle",
        "background-color": palette.node,
        "background-opacity": 1,
        "border-width": STROKES.line,
        "border-color": palette.ink,
        "border-position": "center",
      },
    },
    { selector: ".entity", style: { events: "yes" } },
    { selector: ".box, .stack, .sheet", style: { shape: "round-rectangle", "corner-radius": String(RADII.corporation) } },
    { selector: ".rounded", style: { shape: "round-rectangle", "corner-radius": String(RADII.llc) } },
    { selector: ".circle", style: { shape: "ellipse", "background-image": personGlyph(palette.ink), "background-fit": "cover" } },
    { selector: ".sheet", style: { "z-index": -1 } },
    { selector: ".text", style: { "font-size": "data(size)", "font-weight": ((node: NodeSingular) => node.data("weight") as number) as never, color: palette.ink } },
    { selector: ".detail", style: { color: palette.soft } },
    {
      selector: ".disc",
      style: {
        shape: "ellipse",
        "background-opacity": 1,
        color: palette.panel,
        "font-size": "data(size)",
        "font-weight": 600,
        "z-index": 3,
      },
    },
    ...Object.entries(MARK_COLORS).map(([mark, color]) => ({ selector: `.disc.mark-${mark}`, style: { "background-color": palette[color] } })),
    {
      selector: ".pill",
      style: {
        shape: "round-rectangle",
        "corner-radius": "11",
        "background-opacity": 1,
        "background-color": palette.paper,
        "border-width": 1,
        "border-color": palette.ink,
        "z-index": 1,
      },
    },
    { selector: ".label", style: { "z-index": 2 } },
    ...Object.entries(LINE_COLORS).flatMap(([kind, color]) => [
      { selector: `.pill.${kind}`, style: { "border-color": palette[color] } },
      { selector: `.label.${kind}`, style: { color: palette[color] } },
    ]),
    ...(["new", "changed", "ended"] as const).flatMap((mark) => {
      const color = MARK_COLORS[mark];
      return [
        { selector: `.pill.mark-${mark}`, style: { "border-color": palette[color], "background-color": palette[`${color}Tint`] } },
        { selector: `.label.mark-${mark}`, style: { color: palette[color] } },
        { selector: `.entity.mark-${mark}, .sheet.mark-${mark}`, style: { "border-color": palette[color], "border-width": STROKES.strong } },
      ];
    }),
    { selector: ".entity.ended, .sheet.ended", style: { "border-style": "dashed", "border-color": palette.ended, "background-opacity": 0.55 } },
    { selector: ".text.name.ended", style: { color: palette.soft } },
  ] as StylesheetJson;
}

function lineStyles(palette: Palette): StylesheetJson {
  const value = <T>(name: string) => ((edge: EdgeSingular) => edge.data(name) as T) as never;
  return [
    {
      selector: "edge",
      style: {
        width: "data(width)",
        "edge-distances": "endpoints",
        "source-endpoint": value<string>("start"),
        "target-endpoint": value<string>("end"),
        "target-arrow-shape": "triangle",
        "arrow-scale": 1.1,
        "overlay-opacity": 0,
        "line-cap": "butt",
        events: "yes",
      },
    },
    { selector: ".straight", style: { "curve-style": "straight" } },
    { selector: ".bent", style: { "curve-style": "segments", "segment-weights": value<number[]>("weights"), "segment-distances": value<number[]>("distances") } },
    ...Object.entries(LINE_COLORS).map(([kind, color]) => ({
      selector: `edge.${kind}`,
      style: { "line-color": palette[color], "target-arrow-color": palette[color], "source-arrow-color": palette[color] },
    })),
    { selector: "edge.debt, edge.undrawn-facility", style: { "target-arrow-shape": "circle", "arrow-scale": 0.9 } },
    { selector: "edge.undrawn-facility, edge.commitment, edge.guarantee", style: { "line-style": "dashed", "line-dash-pattern": [6, 4] } },
    { selector: "edge.lineage", style: { "target-arrow-shape": "chevron" } },
    { selector: "edge.office", style: { "target-arrow-shape": "none" } },
    ...Object.entries(MARK_COLORS).map(([mark, color]) => ({
      selector: `edge.mark-${mark}`,
      style: { "line-color": palette[color], "target-arrow-color": palette[color], "source-arrow-color": palette[color] },
    })),
    { selector: "edge.ended", style: { "line-style": "dashed", "line-dash-pattern": [4, 4] } },
  ] as StylesheetJson;
}

/** How the chart looks in a theme. */
export function toStylesheet(palette: Palette): StylesheetJson {
  return [...nodeStyles(palette), ...lineStyles(palette)] as StylesheetJson;
}
