/** A point in time, and what was measured. */
export interface Point {
  x: number;
  y: number;
}

/** By how much `y` grows while `x` grows by one: least squares. */
export const slopeOf = (points: readonly Point[]): number => {
  const mean = (of: (point: Point) => number): number =>
    points.reduce((sum, each) => sum + of(each), 0) / points.length;
  const [x, y] = [mean((each) => each.x), mean((each) => each.y)];
  const spread = points.reduce((sum, each) => sum + (each.x - x) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, each) => sum + (each.x - x) * (each.y - y), 0) / spread;
};

/** By how much `y` grew from the first point to the last, by the line that fits best. */
export const growthOf = (points: readonly Point[]): number =>
  slopeOf(points) * ((points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0));
