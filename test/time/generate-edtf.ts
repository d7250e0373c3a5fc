/** Seeded EDTF strings for the differential and the property tests: the same list on every machine. */

/** Mulberry32 by its published recurrence: small, seeded, good enough to choose test cases. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Generator {
  readonly next: () => string;
}

/** Strings of levels 0 to 2, most of them valid, some with a day or a month that does not exist. */
export function edtfGenerator(seed: number): Generator {
  const random = seeded(seed);
  const int = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const pick = <T>(choices: readonly [T, ...T[]]): T => choices[int(0, choices.length - 1)] ?? choices[0];
  const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
  const flag = (): string => pick(['', '', '', '', '?', '~', '%']);
  const year = (): string => {
    const n = random() < 0.7 ? int(1000, 2100) : int(-4000, 9999);
    return (n < 0 ? '-' : '') + pad(Math.abs(n), 4);
  };
  const month = (): string => pad(random() < 0.99 ? int(1, 12) : int(13, 20));
  const day = (): string => pad(random() < 0.9 ? int(1, 28) : int(29, 31));
  const plain = (): string => {
    const kind = random();
    if (kind < 0.35) return year();
    return kind < 0.6 ? `${year()}-${month()}` : `${year()}-${month()}-${day()}`;
  };
  const time = (): string =>
    `${plainDay()}T${pad(int(0, 23))}:${pad(int(0, 59))}:${pad(int(0, 59))}${pick(['Z', '+01:00', '-05:30', ''])}`;
  const plainDay = (): string => `${year()}-${month()}-${pad(int(1, 28))}`;
  const masked = (): string =>
    pick([
      () => `${pad(int(0, 99))}XX`,
      () => `${pad(int(0, 999), 3)}X`,
      () => `${year()}-XX`,
      () => `${year()}-${pad(int(1, 12))}-XX`,
      () => `${year()}-XX-XX`,
      () => `${pad(int(10, 20))}XX-${pad(int(1, 12))}`,
      () => `${pad(int(100, 202), 3)}X-${pad(int(1, 12))}-${pad(int(1, 28))}`,
    ])();
  const parts = (): string => {
    const [y, m, d] = [year(), pad(int(1, 12)), pad(int(1, 28))];
    return pick([`${y}${flag()}-${m}-${d}`, `${y}-${flag()}${m}-${d}`, `${flag()}${y}-${m}-${flag()}${d}`]);
  };
  const long = (): string =>
    pick([
      () => `Y${pick(['', '-'])}${int(10_000, 260_000)}`,
      () => `Y${pick(['', '-'])}${int(280_000, 1e9)}`,
      () => `Y${pick(['', '-'])}${int(1, 99)}E${int(4, 8)}`,
      () => `${year()}S${int(1, 3)}`,
    ])();
  const season = (): string => `${year()}-${int(21, random() < 0.8 ? 24 : 41)}`;
  const endPoint = (): string => (random() < 0.9 ? plain() + flag() : pick([long, season, masked])());
  const interval = (): string =>
    pick([
      () => `${endPoint()}/${endPoint()}`,
      () => plain().replace(/^.+$/, '$&/$&'),
      () => `${endPoint()}/${pick(['', '..'])}`,
      () => `${pick(['', '..'])}/${endPoint()}`,
    ])();
  const list = (): string => {
    const [open, close] = pick(['[]', '{}'] as const);
    const years = Array.from({ length: int(1, 4) }, () => int(1000, 2000)).sort((a, b) => a - b);
    const body = pick([years.join(','), `${years.join(',')}..`, `..${years.join(',')}`]);
    return `${open}${body}${close}`;
  };
  const kinds: readonly [() => string, ...(() => string)[]] = [
    plain,
    plain,
    () => plain() + flag(),
    interval,
    interval,
    time,
    masked,
    parts,
    long,
    season,
    list,
  ];
  return { next: () => pick(kinds)() };
}
