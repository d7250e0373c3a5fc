/* What editors and tools read of the package: its manifest with the built paths, and HTML custom data. */
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { manifest } from './manifest.js';

/** The manifest names sources; a host has what was built of them. */
const builtPath = (path: string): string => path.replace(/^src\/(.+)\.ts$/, 'dist/modules/$1.js');

/** `custom-elements.json` of the package. */
export async function packageManifest(): Promise<string> {
  const isPath = (key: string): boolean => key === 'path' || key === 'module';
  return `${JSON.stringify(
    await manifest(),
    (key, value: unknown) => (isPath(key) && typeof value === 'string' ? builtPath(value) : value),
    2,
  )}\n`;
}

/** `html.html-data.json`: names and texts for editors that complete HTML. */
export function editorData(manifestText: string): string {
  const made: Parameters<typeof getVsCodeHtmlCustomData>[0] = JSON.parse(manifestText);
  const options = { hideLogs: true, hideMethodDocs: true };
  const text = getVsCodeHtmlCustomData(made, options).replaceAll(' _(default: undefined)_', '');
  return `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`;
}
