import type { GameStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('sq');
const points = (count: number): string => `${number(count)} pikë`;

export const strings: GameStrings = {
  title: 'Çfarë ndodhi më parë?',
  rules: (rounds, cards) =>
    `${rounds === 1 ? 'Një raund' : `${number(rounds)} raunde`} me nga ${number(cards)} ngjarje. Vendosini sipas kohës, më të hershmen në krye.`,
  level: 'Niveli',
  levelHint: 'Në nivelin 1 ngjarjet janë larg njëra-tjetrës; çdo nivel i afron më shumë.',
  start: 'Fillo',
  round: (round, of) => `Raundi ${number(round)} nga ${number(of)}`,
  earliest: 'Më e hershmja',
  latest: 'Më e vona',
  move: (title) => `Zhvendos: ${title}`,
  earlier: (title) => `Më herët: ${title}`,
  later: (title) => `Më vonë: ${title}`,
  keys: 'Hapësira ose Enter e merr kartën, shigjetat e lëvizin, Enter e lëshon, Escape e kthen në vend.',
  pickedUp: (title, place, of) => `${title}: u mor, vendi ${number(place)} nga ${number(of)}`,
  moved: (title, place, of) => `${title}: vendi ${number(place)} nga ${number(of)}`,
  dropped: (title, place, of) => `${title}: u lëshua, vendi ${number(place)} nga ${number(of)}`,
  restored: (title, place, of) => `${title}: u kthye në vendin ${number(place)} nga ${number(of)}`,
  hint: (title, cost) => `Ndihmë për ${points(cost)}: ${title}`,
  hintIs: (title, hint) => `${title}: ${hint}`,
  era: (name) => `Epoka: ${name}`,
  hiddenYear: 'viti i fshehur',
  check: 'Kontrollo renditjen',
  points,
  pairs: (right, of) => `${number(right)} nga ${of === 1 ? '1 çift' : `${number(of)} çifte`} në rregull`,
  bonus: (level) => `Niveli ${number(level)}`,
  hints: (count) => (count === 1 ? '1 ndihmë' : `${number(count)} ndihma`),
  sum: 'Ky raund',
  trueOrder: 'Si ndodhi',
  inPlace: 'në rregull',
  placedAt: (place) => `e vendosët në vendin ${number(place)}`,
  eitherWay: 'nuk dihet cila ndodhi më parë',
  story: 'Rrëfimi',
  storyOf: (title) => `Rrëfimi: ${title}`,
  nextRound: 'Raundi tjetër',
  toResult: 'Shih rezultatin',
  again: 'I keni parë të gjitha ngjarjet. Tani e tutje ato përsëriten.',
  result: 'Rezultati',
  scored: (score, maximum) => `${number(score)} nga ${points(maximum)}`,
  verdicts: {
    full: 'Çdo ngjarje në vendin e vet.',
    good: 'E njihni mirë këtë histori.',
    fair: 'Rrëfimet pas kartave tregojnë më shumë. Edhe një lojë?',
  },
  playAgain: 'Luaj përsëri',
  playLevel: (level) => `Kalo në nivelin ${number(level)}`,
  counting: 'Si numërohen pikët',
  countingHint: (round, bonus, cost) =>
    `Çdo çift ngjarjesh në një renditje të mundshme vlen; të gjitha çiftet e një raundi japin ${points(round)}. Çdo nivel mbi të parin shton deri në ${number(bonus)}, çdo ndihmë heq ${number(cost)}. Kur datat mbivendosen ose janë të pasigurta, të dyja renditjet janë të sakta.`,
  tooFew: (found, needed) =>
    `Kjo histori ka shumë pak ngjarje për lojën: ${number(found)} me renditje të sigurt, ndërsa duhen ${number(needed)}.`,
  tooFewHint: 'Shtoni ngjarje me data që nuk mbivendosen, ose zgjidhni një histori tjetër.',
};
