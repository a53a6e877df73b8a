import type { Box, Point } from "./scene";
import type { EntityId } from "../replay/things";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A band of the chart that nodes stand in; lines run level between bands. From its highest to its lowest extent, px. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
}

/** Where everything of a case stands, for all its steps, clocks and accounts. Plain data: survives JSON. */
export interface Placement {
  /** The centre of each entity's shape. */
  readonly places: Readonly<Record<EntityId, Point>>;
  /** The size of each entity's shape, large enough for all that it ever says. */
  readonly sizes: Readonly<Record<EntityId, Size>>;
  /** From top to bottom. */
  readonly rows: readonly Row[];
  /** The camera of each chapter, by its id; of a case without chapters under "". */
  readonly frames: Readonly<Record<string, Box>>;
}
