import type { Scene } from "../../_core/graph/scene";
export function toPageSvg({ frame, nodes }: Scene): string {
  return `<svg viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}" xmlns="http://www.w3.org/2000/svg">${nodes.map((n) => `<rect x="${n.box.x}" y="${n.box.y}" width="${n.box.width}" height="${n.box.height}" fill="var(--node)" stroke="var(--ink)"/>${n.name.map((l) => `<text x="${l.box.x}" y="${l.box.y + 14}" font-size="14" font-weight="600" fill="var(--ink)">${l.text}</text>`).join("")}`).join("")}</svg>`;
}
