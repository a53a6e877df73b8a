/** A head and shoulders for a circle of 44 px, as an image that Cytoscape can lay over a node. */
export function personGlyph(color: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="176" height="176" viewBox="0 0 44 44"><g fill="none" stroke="${color}" stroke-width="1.5"><circle cx="22" cy="17" r="5.5"/><path d="M11.5 33c1-6.5 5-9.5 10.5-9.5s9.5 3 10.5 9.5"/></g></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
