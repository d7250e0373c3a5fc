import type { Pack } from '../pack.js';
import { strings as english } from './en.js';
import type { HerodotusStrings } from './strings.js';

export type { ChatFailure, HerodotusStrings, QuestionRules } from './strings.js';

export const herodotusPack: Pack<HerodotusStrings> = {
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
