import type { Extent } from '../../../find/index.js';
import { parseDate, type DateInput, type HistoricalDate } from '../../../time/index.js';

function read(name: string, input: DateInput): HistoricalDate {
  const parsed = parseDate(input);
  if (parsed.ok) return parsed.value;
  const { message, input: given, hint } = parsed.error;
  throw new RangeError(
    `setRange: ${name}: ${message} (got ${given})${hint === undefined ? '' : `; ${hint}`}`,
  );
}

/**
 * The window from the earliest moment of `start` to the latest of `end`.
 * @throws RangeError when one cannot be read or the window does not end after it starts
 */
export function rangeOf(start: DateInput, end: DateInput): Extent {
  const [from, to] = [read('start', start), read('end', end)];
  if (from.min < to.max) return { start: from.min, end: to.max };
  throw new RangeError(
    `setRange: the window does not end after it starts (got ${from.edtf} to ${to.edtf}); swap them`,
  );
}

/** The window that the attributes ask for; what is missing or unreadable is taken from the whole. */
export function statedRange(
  start: string | undefined,
  end: string | undefined,
  full: Extent,
): Extent | undefined {
  const from = start === undefined ? undefined : parseDate(start);
  const to = end === undefined ? undefined : parseDate(end);
  if (!from?.ok && !to?.ok) return undefined;
  const window = {
    start: from?.ok && Number.isFinite(from.value.min) ? from.value.min : full.start,
    end: to?.ok && Number.isFinite(to.value.max) ? to.value.max : full.end,
  };
  return window.start < window.end ? window : undefined;
}
