import type { Line, Traffic } from "./traffic";
import type { Point } from "../scene";

/** A line that can be led. */
export interface Led {
  readonly line: Line & { readonly id: string };
  /** The way that is always there. */
  readonly straight: Point[];
  /** The best way that is left, as the others run now. */
  readonly find: () => Point[] | undefined;
}

function isSameRoute(a: readonly Point[], b: readonly Point[]): boolean {
  return a.length === b.length && a.every(({ x, y }, at) => x === b[at]?.x && y === b[at]?.y);
}

/** The ways that lines take now, known to the traffic. */
export class Ways {
  readonly routes: Map<string, Point[]>;
  readonly #traffic: Traffic;

  /** @param routes in which the ways are noted */
  constructor(traffic: Traffic, routes: Map<string, Point[]>) {
    this.#traffic = traffic;
    this.routes = routes;
  }

  take({ line }: Led): void {
    const route = this.routes.get(line.id);
    if (route !== undefined) this.#traffic.remove(line, route);
    this.routes.delete(line.id);
  }

  put({ line }: Led, route: Point[]): void {
    this.#traffic.add(line, route);
    this.routes.set(line.id, route);
  }

  /** Leads a line, anew where it runs already. Whether it keeps its way. */
  lead(it: Led): boolean {
    const before = this.routes.get(it.line.id);
    this.take(it);
    const route = it.find() ?? it.straight;
    this.put(it, route);
    return before !== undefined && isSameRoute(before, route);
  }
}
