declare module "react-cytoscapejs" {
  import type { Core, CytoscapeOptions, ElementDefinition, LayoutOptions, Position, StylesheetJson } from "cytoscape";
  import type { Component, CSSProperties } from "react";

  /** The props that react-cytoscapejs 2 reads; everything else of Cytoscape is reached through `cy`. */
  export interface CytoscapeComponentProps {
    /** A flat list; patched by id against the list given before. A key that disappears from an element stays on the chart. */
    elements: readonly ElementDefinition[]
    stylesheet?: StylesheetJson
    /** Runs again whenever it differs by `diff`; a function written in the render differs every time. */
    layout?: LayoutOptions
    /** Called on every mount and every update, not only once. */
    cy?: (cy: Core) => void
    id?: string
    className?: string
    style?: CSSProperties
    pan?: Position
    zoom?: number
    minZoom?: number
    maxZoom?: number
    zoomingEnabled?: boolean
    userZoomingEnabled?: boolean
    panningEnabled?: boolean
    userPanningEnabled?: boolean
    boxSelectionEnabled?: boolean
    autoungrabify?: boolean
    autounselectify?: boolean
    autolock?: boolean
    headless?: boolean
    styleEnabled?: boolean
    hideEdgesOnViewport?: boolean
    textureOnViewport?: boolean
    motionBlur?: boolean
    motionBlurOpacity?: number
    wheelSensitivity?: number
    pixelRatio?: CytoscapeOptions["pixelRatio"]
    /** Whether two values differ; the default looks one level deep. */
    diff?: (before: unknown, after: unknown) => boolean
    get?: (object: unknown, key: string) => unknown
    toJson?: (object: unknown) => unknown
    forEach?: (list: unknown, visit: (item: unknown) => void) => void
  }

  export default class CytoscapeComponent extends Component<CytoscapeComponentProps> {
    /** `{ nodes, edges }` as one flat list. */
    static normalizeElements(
      elements: { nodes?: ElementDefinition[]; edges?: ElementDefinition[] } | ElementDefinition[],
    ): ElementDefinition[]
  }
}
