import type { TimeWords } from '../time/index.js';
import type { Strings } from './strings.js';

/** All that depends on the reader's language; handed from the element to what it draws. */
export interface Locale {
  /** BCP 47; what `Intl` and `lang` attributes get. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly strings: Strings;
  readonly words: TimeWords;
}
