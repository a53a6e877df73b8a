import type { Core } from "cytoscape";
import type { ChartReading } from "./chart-handle";

/** Reads from Cytoscape itself what it draws: shapes, words and lines; marks and other parts are not told. */
export function readChart(cy: Core): ChartReading {
  return {
    nodes: cy.nodes(".entity").map((node) => ({ id: node.id(), ...node.position() })),
    words: cy.nodes(".text").map((node) => ({ id: node.id(), ...node.position(), width: node.width(), height: node.height() })),
    edges: cy.edges().map((edge) => ({
      id: edge.data("edge") as string,
      thing: edge.data("thing") as string,
      from: edge.source().id(),
      to: edge.target().id(),
    })),
    zoom: cy.zoom(),
    pan: { ...cy.pan() },
  };
}
