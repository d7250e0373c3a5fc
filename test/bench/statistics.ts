/* The few numbers that say how a row of measurements lies. */

/** The value below which that share of all values lies, by nearest rank; undefined of none. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))];
}

export const median = (values: readonly number[]): number | undefined => percentile(values, 0.5);

/** The median of what is there; undefined when a half or more is missing. */
export function medianOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length * 2 > values.length ? median(known) : undefined;
}

/**
 * How a cost grows, as the exponent k in n^k between two sizes: 0 is flat, 1 in proportion, 2 with the square.
 * Undefined where one is missing or nothing can be said of it.
 */
export function exponent(
  [n, value]: readonly [number, number | undefined],
  [from, before]: readonly [number, number | undefined],
): number | undefined {
  if (value === undefined || before === undefined || value <= 0 || before <= 0 || n === from)
    return undefined;
  return Math.log(value / before) / Math.log(n / from);
}
