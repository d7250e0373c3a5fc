/*
 * Stands in for moment (20 KB) in the one build of vis-timeline that this package bundles.
 * vis-timeline's axis is off and its coordinates are our own numbers, so all it still asks of moment is to
 * carry a number about and to step by years. UTC, proleptic Gregorian, immutable.
 */

type Field = 'FullYear' | 'Month' | 'Date' | 'Hours' | 'Minutes' | 'Seconds' | 'Milliseconds';

const unitMs: Readonly<Record<string, number>> = {
  millisecond: 1,
  second: 1e3,
  minute: 6e4,
  hour: 36e5,
  day: 864e5,
  date: 864e5,
  week: 6048e5,
};

/** Fields of each unit that its start sets to their least value. */
const below: Readonly<Record<string, number>> = { day: 3, date: 3, month: 2, year: 1 };

class Moment {
  readonly #date: Date;

  constructor(time: number) {
    this.#date = new Date(time);
  }

  clone(): Moment {
    return new Moment(this.valueOf());
  }

  valueOf(): number {
    return this.#date.getTime();
  }

  toDate(): Date {
    return new Date(this.#date);
  }

  locale(): this {
    return this;
  }

  isValid(): boolean {
    return !Number.isNaN(this.valueOf());
  }

  /** vis-timeline asks for names of days and months only for class names that nothing styles. */
  format(): string {
    return '';
  }

  add(amount: number, unit: string): Moment {
    const name = unit.replace(/s$/, '');
    const ms = unitMs[name];
    if (ms !== undefined) return new Moment(this.valueOf() + amount * ms);
    return name === 'year'
      ? this.#with('FullYear', this.#date.getUTCFullYear() + amount)
      : this.#with('Month', this.#date.getUTCMonth() + amount);
  }

  subtract(amount: number, unit: string): Moment {
    return this.add(-amount, unit);
  }

  isSame(other: Moment | number, unit?: string): boolean {
    const time = other.valueOf();
    if (unit === undefined) return this.valueOf() === time;
    return this.#startOf(unit) === new Moment(time).#startOf(unit);
  }

  weekday(day?: number): number | Moment {
    const current = this.#date.getUTCDay();
    return day === undefined ? current : this.add(day - current, 'day');
  }

  isoWeekday(): number {
    return this.#date.getUTCDay() || 7;
  }

  /** Weeks counted from 1 January: enough to compare two. */
  week(): number {
    return Math.floor((this.valueOf() - this.#startOf('year')) / 6048e5) + 1;
  }

  year = (value?: number): number | Moment => this.#field('FullYear', value);
  month = (value?: number): number | Moment => this.#field('Month', value);
  date = (value?: number): number | Moment => this.#field('Date', value);
  hours = (value?: number): number | Moment => this.#field('Hours', value);
  minutes = (value?: number): number | Moment => this.#field('Minutes', value);
  seconds = (value?: number): number | Moment => this.#field('Seconds', value);
  milliseconds = (value?: number): number | Moment => this.#field('Milliseconds', value);

  #field(field: Field, value: number | undefined): number | Moment {
    return value === undefined ? this.#date[`getUTC${field}`]() : this.#with(field, value);
  }

  #with(field: Field, value: number): Moment {
    const changed = this.toDate();
    changed[`setUTC${field}`](value);
    return new Moment(changed.getTime());
  }

  #startOf(unit: string): number {
    const fields = below[unit];
    if (fields === undefined) return Math.floor(this.valueOf() / (unitMs[unit] ?? 1));
    const start = this.toDate();
    start.setUTCHours(0, 0, 0, 0);
    if (fields <= 2) start.setUTCDate(1);
    if (fields <= 1) start.setUTCMonth(0);
    return start.getTime();
  }
}

type Input = Moment | Date | number | string | undefined;

const toTime = (input: Input): number =>
  input === undefined ? Date.now() : typeof input === 'string' ? Date.parse(input) : input.valueOf();

/** `moment(input)`. */
export default function moment(input?: Input): Moment {
  return new Moment(toTime(input));
}

moment.utc = moment;
moment.isMoment = (input: unknown): boolean => input instanceof Moment;
moment.isDate = (input: unknown): boolean => input instanceof Date;
moment.locale = (): string => 'en';
