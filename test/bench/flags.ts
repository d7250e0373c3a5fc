/* What `npm run bench -- …` was asked for. */
import { names, type ContenderName } from './contenders.js';

export const parts = ['load', 'sizes', 'time'] as const;
export type Part = (typeof parts)[number];

export interface Flags {
  readonly parts: readonly Part[];
  readonly contenders: readonly ContenderName[];
  /** Numbers of events. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** How many times slower than this machine the page load's processor is. */
  readonly cpu: number;
  /** Writes a trace of each contender's first round beside the peers. */
  readonly trace: boolean;
}

export const usage =
  'npm run bench -- [load] [sizes] [time] [--contenders=a,b] [--sizes=100,1000] [--rounds=5] [--cpu=4] [--trace]';

function list(text: string, allowed: readonly string[], flag: string): string[] {
  const given = text.split(',');
  const unknown = given.filter((name) => !allowed.includes(name));
  if (unknown.length === 0) return given;
  throw new Error(`bench: ${flag}: not known (got ${unknown.join(', ')}); there are ${allowed.join(', ')}`);
}

function number(text: string, flag: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`bench: ${flag}: not a whole number above 0 (got "${text}"); ${usage}`);
}

const isPart = (name: string): name is Part => (parts as readonly string[]).includes(name);

export function readFlags(args: readonly string[]): Flags {
  const asked: Part[] = [];
  const flags = {
    contenders: names as readonly ContenderName[],
    sizes: [100, 1000, 10_000] as readonly number[],
    rounds: 5,
    cpu: 4,
    trace: false,
  };
  for (const arg of args) {
    const [flag = '', value = ''] = arg.split('=');
    if (isPart(flag)) asked.push(flag);
    else if (flag === '--sizes') flags.sizes = value.split(',').map((size) => number(size, flag));
    else if (flag === '--rounds') flags.rounds = number(value, flag);
    else if (flag === '--cpu') flags.cpu = number(value, flag);
    else if (flag === '--trace') flags.trace = true;
    else if (flag === '--contenders') {
      const given = list(value, names, flag);
      flags.contenders = names.filter((name) => given.includes(name));
    } else throw new Error(`bench: not known (got "${arg}"); ${usage}`);
  }
  return { parts: asked.length > 0 ? asked : parts, ...flags };
}
