import type { Core, SingularElementArgument } from "cytoscape";
import type { ChartReading } from "./chart-handle";

/** A line is known by its own id, not by the one that it has with its ends. */
const nameOf = (element: SingularElementArgument): string => (element.data("edge") as string | undefined) ?? element.id();

/** Reads from Cytoscape itself what it draws. */
export function readChart(cy: Core, isMoving: boolean): ChartReading {
  const nodes = cy.nodes(".entity").toArray().filter((node) => !node.hasClass("passing"));
  const edges = cy.edges().toArray().filter((edge) => !edge.hasClass("passing"));
  const things = cy.elements(".entity, .line");
  return {
    nodes: nodes.map((node) => ({ id: node.id(), ...node.position() })),
    words: cy.nodes(".text").map((node) => ({ id: node.id(), ...node.position(), width: node.width(), height: node.height() })),
    edges: edges.map((edge) => ({
      id: edge.data("edge") as string,
      thing: edge.data("thing") as string,
      from: edge.source().id(),
      to: edge.target().id(),
    })),
    parts: cy
      .elements()
      .map((part) => JSON.stringify([part.data(), part.isNode() ? { ...part.position() } : null, [...part.classes()].sort(), part.style("opacity"), part.animated()]))
      .sort(),
    chosen: things.filter(".chosen").map(nameOf),
    focused: things.filter(".focused").map(nameOf),
    dimmed: things.filter((thing) => Number(thing.data("strength")) < 1).map(nameOf),
    ended: things.filter(".ended").map(nameOf),
    passing: things.filter(".passing").map(nameOf),
    isMoving,
    zoom: cy.zoom(),
    pan: { ...cy.pan() },
  };
}
