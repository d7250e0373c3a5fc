/** What a key asks for inside the axis. */
export type Command =
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'lane'; readonly by: 1 | -1 }
  | { readonly kind: 'edge'; readonly to: 'first' | 'last' }
  | { readonly kind: 'zoom'; readonly by: 1 | -1 }
  | { readonly kind: 'select' | 'fit' | 'search' | 'help' | 'leave' };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command of a key, or undefined for keys that stay the page's. Right to left, ← is later. */
export function commandOf(press: Press, rtl: boolean): Command | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  switch (press.key) {
    case 'ArrowRight':
      return { kind: 'move', by: rtl ? -1 : 1 };
    case 'ArrowLeft':
      return { kind: 'move', by: rtl ? 1 : -1 };
    case 'ArrowDown':
      return { kind: 'lane', by: 1 };
    case 'ArrowUp':
      return { kind: 'lane', by: -1 };
    case 'Home':
      return { kind: 'edge', to: 'first' };
    case 'End':
      return { kind: 'edge', to: 'last' };
    case 'Enter':
    case ' ':
      return { kind: 'select' };
    case '+':
    case '=':
      return { kind: 'zoom', by: 1 };
    case '-':
    case '_':
      return { kind: 'zoom', by: -1 };
    case '0':
      return { kind: 'fit' };
    case '/':
      return { kind: 'search' };
    case '?':
      return { kind: 'help' };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return undefined;
  }
}
