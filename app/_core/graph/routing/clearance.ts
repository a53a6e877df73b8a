/** How far lines keep from nodes that they pass, px. */
export const CLEARANCE = 8;
