/** The strongly connected components of a directed graph. */
export interface Components {
  /** For each node, the number of its component; an arrow between two leads from the lower to the higher number. */
  readonly componentOf: Int32Array;
  readonly components: readonly (readonly number[])[];
}

/** Where the walk stands in one node: the node, and how many of its arrows it has taken. */
interface Visit {
  readonly node: number;
  next: number;
}

/**
 * Finds the components by Tarjan's algorithm ("Depth-first search and linear graph algorithms", 1972), with a stack of its
 * own, so that the depth of a chain of owners is bounded by memory alone.
 */
export function findComponents(count: number, arrows: readonly { readonly owner: number; readonly held: number }[]): Components {
  const leads: number[][] = Array.from({ length: count }, () => []);
  for (const { owner, held } of arrows) leads[owner]?.push(held);
  const [order, low] = [new Int32Array(count).fill(-1), new Int32Array(count)];
  const componentOf = new Int32Array(count).fill(-1);
  const found: number[][] = [];
  const open: number[] = [];
  let seen = 0;
  const orderOf = (node: number) => order[node] ?? -1;
  const lower = (node: number, to: number) => (low[node] = Math.min(low[node] ?? 0, to));
  const enter = (node: number): Visit => {
    order[node] = low[node] = seen++;
    open.push(node);
    return { node, next: 0 };
  };
  const close = (root: number) => {
    const members = open.splice(open.lastIndexOf(root));
    for (const member of members) componentOf[member] = found.length;
    found.push(members);
  };
  for (let start = 0; start < count; start++) {
    if (orderOf(start) >= 0) continue;
    const walk = [enter(start)];
    for (let here = walk.at(-1); here !== undefined; here = walk.at(-1)) {
      const to = leads[here.node]?.[here.next++];
      if (to === undefined) {
        walk.pop();
        const back = walk.at(-1);
        if (back !== undefined) lower(back.node, low[here.node] ?? 0);
        if (low[here.node] === orderOf(here.node)) close(here.node);
      } else if (orderOf(to) < 0) {
        walk.push(enter(to));
      } else if ((componentOf[to] ?? -1) < 0) {
        lower(here.node, orderOf(to));
      }
    }
  }
  // Tarjan closes what is owned before its owners.
  const last = found.length - 1;
  return { componentOf: componentOf.map((at) => last - at), components: found.reverse() };
}
