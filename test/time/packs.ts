/** Every language pack, statically: tests want them all at once, pages never do. */
import type { TimeWords } from '../../src/time/index.js';
import { words as ar } from '../../src/time/words/ar.js';
import { words as az } from '../../src/time/words/az.js';
import { words as de } from '../../src/time/words/de.js';
import { words as en } from '../../src/time/words/en.js';
import { words as es } from '../../src/time/words/es.js';
import { words as fa } from '../../src/time/words/fa.js';
import { words as fr } from '../../src/time/words/fr.js';
import { words as ka } from '../../src/time/words/ka.js';
import { words as ru } from '../../src/time/words/ru.js';
import { words as sq } from '../../src/time/words/sq.js';
import { words as tr } from '../../src/time/words/tr.js';
import { words as zh } from '../../src/time/words/zh.js';

export const packs = { ar, az, de, en, es, fa, fr, ka, ru, sq, tr, zh } as const satisfies Record<
  string,
  TimeWords
>;
