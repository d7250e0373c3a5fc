// Collects what is wrong with a file: where, what, the value, what to do.
// Knows the wording and where reading stands. Must not know what is right or wrong.
import type { Issue } from './types.js';

/** Of each severity: enough to work through, few enough to show. */
const most = 500;

/** A value in a message, short and on one line; never looks deeper than one level. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string': {
      const short = value.length > 60 ? `${value.slice(0, 57)}…` : value;
      return JSON.stringify(short);
    }
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
    case 'undefined':
      return 'nothing';
    case 'function':
      return 'a function';
    default:
      return String(value);
  }
}

export class Report {
  readonly #path: (string | number)[] = [];
  readonly #issues: Issue[] = [];
  #errors = 0;
  #warnings = 0;
  /** The title of the event (or era, …) that is being read; goes into each message. */
  label: unknown = undefined;

  /** How deep the path is; to be put back after something threw. */
  depth = 0;

  /** Steps into a field or a place in a list; nothing is written until there is an issue. */
  enter(key: string | number): void {
    this.#path[this.depth] = key;
    this.depth += 1;
  }

  leave(): void {
    this.depth -= 1;
  }

  error(code: string, key: string | undefined, problem: string, value: unknown, hint: string): void {
    this.#errors += 1;
    if (this.#errors <= most) this.#add('error', code, key, problem, value, hint);
  }

  warning(code: string, key: string | undefined, problem: string, value: unknown, hint: string): void {
    this.#warnings += 1;
    if (this.#warnings <= most) this.#add('warning', code, key, problem, value, hint);
  }

  /** How much was found until now. */
  get count(): number {
    return this.#errors + this.#warnings;
  }

  /** What was found until now. */
  soFar(): readonly Issue[] {
    return [...this.#issues];
  }

  /** All issues, with a last one that counts those that found no room. */
  close(): readonly Issue[] {
    const errors = Math.max(0, this.#errors - most);
    const warnings = Math.max(0, this.#warnings - most);
    if (errors + warnings > 0) {
      const hint = 'mend those above and read again';
      this.#issues.push({
        severity: errors > 0 ? 'error' : 'warning',
        code: 'more',
        path: '',
        message: `the file: there is more of the same (got ${errors} more errors, ${warnings} more warnings); ${hint}`,
        hint,
      });
    }
    return this.#issues;
  }

  #add(
    severity: Issue['severity'],
    code: string,
    key: string | undefined,
    problem: string,
    value: unknown,
    hint: string,
  ): void {
    const path = this.#where(key);
    const label = titleOf(this.label);
    const where = (path || 'the file') + (label ? ` (${describe(label)})` : '');
    // what is missing or was already shown in the problem needs no showing
    const got = value === undefined || problem.includes('(got ') ? '' : ` (got ${describe(value)})`;
    const message = `${where}: ${problem}${got}; ${hint}`;
    this.#issues.push({ severity, code, path, message, ...(value === undefined ? {} : { value }), hint });
  }

  #where(key: string | undefined): string {
    let path = '';
    const steps = this.#path.slice(0, this.depth);
    for (const step of key === undefined ? steps : [...steps, key]) {
      if (typeof step === 'number') path += `[${step}]`;
      else if (/^[A-Za-z_$][\w$]*$/.test(step)) path += path ? `.${step}` : step;
      else path += `[${describe(step)}]`;
    }
    return path;
  }
}

/** Some language of a title, to be found again by. */
function titleOf(title: unknown): string | undefined {
  if (typeof title === 'string') return title;
  if (typeof title !== 'object' || title === null) return undefined;
  const first: unknown = Object.values(title).find((text) => typeof text === 'string');
  return typeof first === 'string' ? first : undefined;
}

/** A getter or a proxy that throws costs the part that it stands in, not the whole. */
export function guard(report: Report, read: () => void): void {
  const { depth } = report;
  try {
    read();
  } catch {
    report.depth = depth;
    report.error(
      'unreadable',
      undefined,
      'this threw an error when it was read',
      undefined,
      'give plain data',
    );
  }
}
