/*
 * Finds the browser that tests and measurements run in.
 * Order: CHROME_PATH, a Chrome, Chromium or Edge on this machine, the one inside @sparticuz/chromium (Linux x64).
 */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Chrome {
  readonly executablePath: string;
  /** Where it came from, for the log. */
  readonly from: string;
}

/** As root in a container Chrome needs `--no-sandbox`; the rest keeps it quiet and off the network. */
export const chromeArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];

function installed(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined);
  return [
    ...names.flatMap((name) => onPath.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ].find((path) => existsSync(path));
}

/** A folder of this user's own: the package unpacks with mode 700 and reuses whatever it finds. */
function unpackFolder(version: string): string {
  const folder = `sparticuz-chromium-${version}`;
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  for (const parent of [cache, join(tmpdir(), `history-timeline-${process.getuid?.() ?? 'user'}`)]) {
    try {
      mkdirSync(join(parent, folder), { recursive: true });
      accessSync(join(parent, folder), constants.W_OK);
      return join(parent, folder);
    } catch {
      // a home that cannot be written to: the next one
    }
  }
  throw new Error('No folder to unpack Chromium into: set XDG_CACHE_HOME to one that can be written to.');
}

/** The package's own list of font folders names /tmp alone; a page without any font hangs. */
function fontFolder(unpacked: string): string {
  const folder = join(unpacked, 'fontconfig');
  mkdirSync(folder, { recursive: true });
  const dirs = [join(unpacked, 'fonts'), '/usr/share/fonts', join(homedir(), '.fonts')];
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${dirs.map((dir) => `  <dir>${dir}</dir>`).join('\n')}
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  );
  return folder;
}

async function packaged(): Promise<Chrome> {
  // makes the package unpack its own libnss3 and put it on LD_LIBRARY_PATH
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= `nodejs${process.versions.node.split('.')[0]}.x`;
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = join(main.slice(0, main.lastIndexOf('@sparticuz')), '@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = unpackFolder(version);
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    process.env['FONTCONFIG_PATH'] = fontFolder(process.env['TMPDIR']);
    return { executablePath: await chromium.executablePath(), from: `@sparticuz/chromium ${version}` };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** NO_SYSTEM_CHROME=1 passes over an installed browser, to test the packaged one. */
export async function findChrome(): Promise<Chrome> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined) return { executablePath: named, from: 'CHROME_PATH' };
  const found = process.env['NO_SYSTEM_CHROME'] ? undefined : installed();
  if (found !== undefined) return { executablePath: found, from: found };
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  throw new Error('No Chrome found: install Chrome, Chromium or Edge, or set CHROME_PATH.');
}
