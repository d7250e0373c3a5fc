import type { GameStrings } from './strings.js';

const rules = new Intl.PluralRules('ar');
const number = (value: number): string => value.toLocaleString('ar');

interface Forms {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** «نقطة واحدة»، «نقطتان»، «3 نقاط»، «11 نقطة»، «100 نقطة». */
function counted(count: number, { one, two, few, many, other }: Forms): string {
  switch (rules.select(count)) {
    case 'one':
      return one;
    case 'two':
      return two;
    case 'few':
      return `${number(count)} ${few}`;
    case 'many':
      return `${number(count)} ${many}`;
    default:
      return `${number(count)} ${other}`;
  }
}

const points = (count: number): string =>
  counted(count, { one: 'نقطة واحدة', two: 'نقطتان', few: 'نقاط', many: 'نقطة', other: 'نقطة' });
const pointsOf = (count: number): string =>
  counted(count, { one: 'نقطة واحدة', two: 'نقطتين', few: 'نقاط', many: 'نقطة', other: 'نقطة' });
const pairsOf = (count: number): string =>
  counted(count, { one: 'زوج واحد', two: 'زوجين', few: 'أزواج', many: 'زوجًا', other: 'زوج' });

export const strings: GameStrings = {
  title: 'أيّها حدث أولًا؟',
  rules: (rounds, cards) =>
    `${counted(rounds, { one: 'جولة واحدة', two: 'جولتان', few: 'جولات', many: 'جولة', other: 'جولة' })}، في كل منها ${counted(cards, { one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثًا', other: 'حدث' })}. رتّبها بحسب الزمن، وضع الأقدم في الأعلى.`,
  level: 'المستوى',
  levelHint: 'في المستوى الأول تكون الأحداث متباعدة، وكل مستوى يقرّب بينها أكثر.',
  start: 'ابدأ',
  round: (round, of) => `الجولة ${number(round)} من ${number(of)}`,
  earliest: 'الأقدم',
  latest: 'الأحدث',
  move: (title) => `تحريك: ${title}`,
  earlier: (title) => `إلى الأقدم: ${title}`,
  later: (title) => `إلى الأحدث: ${title}`,
  keys: 'مفتاح المسافة أو Enter يلتقط البطاقة، والأسهم تحرّكها، وEnter يضعها، وEscape يعيدها إلى مكانها.',
  pickedUp: (title, place, of) => `${title}: التُقطت البطاقة، الموضع ${number(place)} من ${number(of)}`,
  moved: (title, place, of) => `${title}: الموضع ${number(place)} من ${number(of)}`,
  dropped: (title, place, of) => `${title}: وُضعت البطاقة، الموضع ${number(place)} من ${number(of)}`,
  restored: (title, place, of) => `${title}: أُعيدت البطاقة إلى الموضع ${number(place)} من ${number(of)}`,
  hint: (title, cost) => `تلميح مقابل ${pointsOf(cost)}: ${title}`,
  hintIs: (title, hint) => `${title}: ${hint}`,
  era: (name) => `الحقبة: ${name}`,
  hiddenYear: 'السنة مخفية',
  check: 'تحقّق من الترتيب',
  points,
  pairs: (right, of) => `الترتيب صحيح في ${number(right)} من ${pairsOf(of)}`,
  bonus: (level) => `المستوى ${number(level)}`,
  hints: (count) =>
    counted(count, {
      one: 'تلميح واحد',
      two: 'تلميحان',
      few: 'تلميحات',
      many: 'تلميحًا',
      other: 'تلميح',
    }),
  sum: 'هذه الجولة',
  trueOrder: 'كما حدثت',
  inPlace: 'في ترتيبه',
  placedAt: (place) => `وضعتَه في الموضع ${number(place)}`,
  eitherWay: 'لا يُعرف أيّهما أسبق',
  story: 'القصة',
  storyOf: (title) => `القصة: ${title}`,
  nextRound: 'الجولة التالية',
  toResult: 'إلى النتيجة',
  again: 'رأيتَ كل الأحداث، ومن الآن ستتكرر.',
  result: 'النتيجة',
  scored: (score, maximum) => `${number(score)} من ${pointsOf(maximum)}`,
  verdicts: {
    full: 'كل حدث في مكانه.',
    good: 'أنت تعرف هذا التاريخ جيدًا.',
    fair: 'القصص وراء البطاقات تروي المزيد. هل تلعب مرة أخرى؟',
  },
  playAgain: 'العب مرة أخرى',
  playLevel: (level) => `إلى المستوى ${number(level)}`,
  counting: 'كيف تُحسب النقاط',
  countingHint: (round, bonus, cost) =>
    `يُحسب كل زوج من الأحداث إذا كان ترتيبه ممكنًا، ومجموع أزواج الجولة ${points(round)}. كل مستوى فوق الأول يضيف حتى ${pointsOf(bonus)}، وكل تلميح يخصم ${pointsOf(cost)}. وإذا تداخلت التواريخ أو كانت غير مؤكدة فكلا الترتيبين صحيح.`,
  tooFew: (found, needed) =>
    `أحداث هذا التاريخ أقل مما تحتاج إليه اللعبة: عدد ما ترتيبه مؤكد ${number(found)}، والمطلوب ${number(needed)} على الأقل.`,
  tooFewHint: 'أضف أحداثًا لا تتداخل تواريخها، أو اختر تاريخًا آخر.',
};
