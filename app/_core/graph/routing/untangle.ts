import { listTangles, weighTangle } from "./tangle";
import { mayShare } from "./traffic";
import type { Led, Ways } from "./ways";

/** How many crossings are gone into. */
const MOST_TANGLES = 24;

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
  let least = weighTangle(ways.routes);
  let tangles = listTangles(ways.routes);
  for (let tried = 0; tangles.length > 0 && tried < MOST_TANGLES; tried++) {
    const [one, other] = (tangles.shift() ?? []).map((id) => known.get(id));
    if (one === undefined || other === undefined) continue;
    const [ones, others] = [listBus(one), listBus(other)];
    for (const order of [[other, one], [one, other], [...others, ...ones], [...ones, ...others]]) {
      const tangle = tryOrder(ways, standingFirst(order), least);
      if (tangle === least) continue;
      least = tangle;
      tangles = listTangles(ways.routes);
      break;
    }
  }
}
