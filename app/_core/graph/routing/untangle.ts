import { listTangles, weighTangle } from "./tangle";
import { mayShare } from "./traffic";
import type { Led, Ways } from "./ways";

/** How many orders are tried. */
const MOST_ORDERS = 24;

/** What ended gives way to what stands. */
function standingFirst(order: readonly Led[]): Led[] {
  return [...order].sort((a, b) => Number(a.line.isEnded) - Number(b.line.isEnded));
}

/** Takes lines away and leads them in this order; they go back where that is no gain. Gives the lesser tangle. */
function tryOrder(ways: Ways, order: readonly Led[], least: number): number {
  const before = order.map((it) => ways.routes.get(it.line.id) ?? it.straight);
  for (const it of order) ways.take(it);
  for (const it of order) ways.lead(it);
  const tangle = weighTangle(ways.routes);
  if (tangle < least - 1) return tangle;
  for (const it of order) ways.take(it);
  order.forEach((it, at) => ways.put(it, before[at] ?? it.straight));
  return least;
}

/** Leads lines that cross anew, each two together and then with their buses, in several orders; the least tangle stays. */
export function untangle(led: readonly Led[], ways: Ways): void {
  const known = new Map(led.map((it) => [it.line.id, it]));
  const listBus = ({ line }: Led) => led.filter((other) => mayShare(line, [other.line]) && other.line.to === line.to);
  const nameOf = (order: readonly Led[]) => order.map(({ line }) => line.id).join("\n");
  let least = weighTangle(ways.routes);
  let tangles = listTangles(ways.routes);
  let isVain = new Set<string>();
  for (let tried = 0; tangles.length > 0 && tried < MOST_ORDERS; ) {
    const [one, other] = (tangles.shift() ?? []).map((id) => known.get(id));
    if (one === undefined || other === undefined) continue;
    const [ones, others] = [listBus(one), listBus(other)];
    for (const order of [[other, one], [one, other], [...others, ...ones], [...ones, ...others]].map(standingFirst)) {
      if (isVain.has(nameOf(order)) || tried++ >= MOST_ORDERS) continue;
      const tangle = tryOrder(ways, order, least);
      isVain.add(nameOf(order));
      if (tangle === least) continue;
      least = tangle;
      tangles = listTangles(ways.routes);
      isVain = new Set();
      break;
    }
  }
}
