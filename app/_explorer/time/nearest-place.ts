/** Which of several places in order is nearest to a point, counted from 0; of those that share a place, the first. 0 where there are none. */
export function nearestPlace(places: readonly number[], point: number): number {
  let nearest = 0;
  places.forEach((place, index) => {
    if (Math.abs(place - point) < Math.abs((places[nearest] ?? Infinity) - point)) nearest = index;
  });
  return nearest;
}
