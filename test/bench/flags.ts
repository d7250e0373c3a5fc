/* What `npm run bench -- …` was asked for. */
import { names, type ContenderName } from './contenders.js';

export const parts = ['load', 'sizes', 'file', 'site', 'time'] as const;
export type Part = (typeof parts)[number];

export interface Flags {
  readonly parts: readonly Part[];
  readonly contenders: readonly ContenderName[];
  /** Numbers of events that are opened from objects, ascending. */
  readonly sizes: readonly number[];
  /** Numbers of events in a file, ascending. */
  readonly files: readonly number[];
  readonly rounds: number;
  /** How many times slower than this machine the page load's processor is. */
  readonly cpu: number;
  /** Writes a trace of each contender's first round beside the peers. */
  readonly trace: boolean;
}

const defaultSizes = [100, 1000, 10_000, 100_000, 1_000_000];
const defaultFiles = [10_000, 100_000, 1_000_000];
/** Beyond this neither a page nor the file for it has room. */
const mostEvents = 2_000_000;

export const usage = `npm run bench -- [part …] [--flag=value …]

parts; all of them when none is named:
  load    a blog page around each contender, on a slow line and a slow processor
  sizes   opening, dragging and zooming with more and more events
  file    a JSON file opened by history-timeline, beside JSON.parse of the same file
  site    pages of our own site, on a slow line and a slow processor
  time    reading dates

flags:
  --sizes=100,1000      numbers of events, up to ${mostEvents.toLocaleString('en')}; for sizes ${defaultSizes.join(',')},
                        for file ${defaultFiles.join(',')}
  --rounds=5            of which the medians are given; sizes and file take 3 at most
  --contenders=a,b      some of ${names.join(', ')}
  --cpu=4               how many times slower the processor is in load
  --trace               writes a trace of each contender's first round of load to test/bench/peers/dist
  --help                this text`;

const see = '; npm run bench -- --help tells more';

function list(text: string, allowed: readonly string[], flag: string): string[] {
  const given = text.split(',');
  const unknown = given.filter((name) => !allowed.includes(name));
  if (unknown.length === 0) return given;
  throw new Error(`bench: ${flag}: not known (got "${unknown.join(', ')}"); there are ${allowed.join(', ')}`);
}

function number(text: string, flag: string, most = Infinity): number {
  // Number() reads "" as 0, and "1e3" and "0x10" as more than anyone means
  const value = /^\d+$/.test(text) ? Number(text) : 0;
  if (value <= 0) throw new Error(`bench: ${flag}: not a whole number above 0 (got "${text}")${see}`);
  if (value > most) throw new Error(`bench: ${flag}: too many (got "${text}"); ${most} at most`);
  return value;
}

const ascending = (text: string, flag: string): readonly number[] =>
  [...new Set(text.split(',').map((size) => number(size, flag, mostEvents)))].sort((a, b) => a - b);

const isPart = (name: string): name is Part => (parts as readonly string[]).includes(name);

/** @throws Error that names the argument which is wrong */
export function readFlags(args: readonly string[]): Flags {
  const asked: Part[] = [];
  const flags = {
    contenders: names as readonly ContenderName[],
    sizes: defaultSizes as readonly number[],
    files: defaultFiles as readonly number[],
    rounds: 5,
    cpu: 4,
    trace: false,
  };
  for (const arg of args) {
    const [flag = '', value = ''] = arg.split('=');
    if (isPart(arg)) asked.push(arg);
    else if (flag === '--sizes') flags.sizes = flags.files = ascending(value, flag);
    else if (flag === '--rounds') flags.rounds = number(value, flag);
    else if (flag === '--cpu') flags.cpu = number(value, flag);
    else if (arg === '--trace') flags.trace = true;
    else if (flag === '--contenders') {
      const given = list(value, names, flag);
      flags.contenders = names.filter((name) => given.includes(name));
    } else throw new Error(`bench: not known (got "${arg}")${see}`);
  }
  return { parts: asked.length > 0 ? asked : parts, ...flags };
}
