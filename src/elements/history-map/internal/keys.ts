/* What the keys of the places ask for; all others stay the page's. */
import type { Direction } from '../../../find/clusters.js';

export type Command =
  | { readonly kind: 'walk'; readonly direction: Direction }
  | { readonly kind: 'edge'; readonly to: 'first' | 'last' }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'fit' };

const commands: Readonly<Record<string, Command>> = {
  ArrowLeft: { kind: 'walk', direction: 'left' },
  ArrowRight: { kind: 'walk', direction: 'right' },
  ArrowUp: { kind: 'walk', direction: 'up' },
  ArrowDown: { kind: 'walk', direction: 'down' },
  Home: { kind: 'edge', to: 'first' },
  End: { kind: 'edge', to: 'last' },
  ',': { kind: 'step', by: -1 },
  '.': { kind: 'step', by: 1 },
  '+': { kind: 'zoom', factor: 2 },
  '=': { kind: 'zoom', factor: 2 },
  '-': { kind: 'zoom', factor: 0.5 },
  _: { kind: 'zoom', factor: 0.5 },
  '0': { kind: 'fit' },
};

export const commandOf = (
  press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): Command | undefined => (press.ctrlKey || press.metaKey || press.altKey ? undefined : commands[press.key]);
