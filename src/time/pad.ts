// Numbers as fixed-width digits, for notations and clocks. It knows nothing of dates or languages.

/** At least `width` ASCII digits. */
export const pad = (n: number | string, width = 2): string => String(n).padStart(width, '0');

/** `hh:mm` of a count of minutes, sign left off. */
export const hoursMinutes = (minutes: number): string =>
  `${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
