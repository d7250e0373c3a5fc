/* The texts of `<history-game>`, English inside. */
import type { Pack } from '../pack.js';
import { strings as english } from './en.js';
import type { GameStrings } from './strings.js';

export type { GameStrings } from './strings.js';

export const gamePack: Pack<GameStrings> = {
  english,
  others: {
    zh: () => import('./zh.js'),
    'zh-Hant': () => import('./zh-hant.js'),
    ru: () => import('./ru.js'),
    es: () => import('./es.js'),
    fr: () => import('./fr.js'),
    de: () => import('./de.js'),
    ar: () => import('./ar.js'),
    fa: () => import('./fa.js'),
    ka: () => import('./ka.js'),
    az: () => import('./az.js'),
    sq: () => import('./sq.js'),
    tr: () => import('./tr.js'),
  },
};
