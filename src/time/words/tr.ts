import type { TimeWords } from '../words.js';
import { periods } from './periods.js';

/** Turkish. */
export const words: TimeWords = {
  lang: 'tr',
  circa: 'yak. {0}',
  uncertain: '{0} (?)',
  about: 'yaklaşık {0}',
  perhaps: 'muhtemelen {0}',
  range: '{0} – {1}',
  spokenRange: '{0} ile {1} arası',
  before: '{0} öncesi',
  after: '{0} sonrası',
  until: '{0} tarihine kadar',
  since: '{0} tarihinden beri',
  unknown: 'bilinmeyen tarih',
  decade: [
    '{0}’ler',
    '{0}’lar',
    '{0}’ler',
    '{0}’lar',
    '{0}’lar',
    '{0}’ler',
    '{0}’lar',
    '{0}’ler',
    '{0}’ler',
    '{0}’lar',
  ],
  period: periods(['{0}. yüzyıl', 'MÖ {0}. yüzyıl'], ['{0}. binyıl', 'MÖ {0}. binyıl']),
  seasons: ['İlkbahar', 'Yaz', 'Sonbahar', 'Kış'],
  season: '{0} {1}',
  ago: ['{0} yıl önce', '{0} yıl önce'],
  later: '{0} sonra',
  earlier: '{0} önce',
  same: ['aynı yıl', 'aynı ay', 'aynı gün'],
};
