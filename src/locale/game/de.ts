import type { GameStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('de');
const points = (count: number): string => (count === 1 ? '1 Punkt' : `${number(count)} Punkte`);

export const strings: GameStrings = {
  title: 'Was war zuerst?',
  rules: (rounds, cards) =>
    `${rounds === 1 ? 'Eine Runde' : `${number(rounds)} Runden`} mit je ${number(cards)} Ereignissen. Ordnen Sie sie nach der Zeit, das früheste zuoberst.`,
  level: 'Stufe',
  levelHint: 'Auf Stufe 1 liegen die Ereignisse weit auseinander; mit jeder Stufe rücken sie näher zusammen.',
  start: 'Beginnen',
  round: (round, of) => `Runde ${number(round)} von ${number(of)}`,
  earliest: 'Am frühesten',
  latest: 'Am spätesten',
  move: (title) => `Verschieben: ${title}`,
  earlier: (title) => `Früher: ${title}`,
  later: (title) => `Später: ${title}`,
  keys: 'Leertaste oder Eingabe nimmt eine Karte auf, die Pfeiltasten bewegen sie, Eingabe legt sie ab, Escape legt sie zurück.',
  pickedUp: (title, place, of) => `${title}: aufgenommen, Platz ${number(place)} von ${number(of)}`,
  moved: (title, place, of) => `${title}: Platz ${number(place)} von ${number(of)}`,
  dropped: (title, place, of) => `${title}: abgelegt, Platz ${number(place)} von ${number(of)}`,
  restored: (title, place, of) => `${title}: zurück auf Platz ${number(place)} von ${number(of)}`,
  hint: (title, cost) => `Hinweis für ${points(cost)}: ${title}`,
  hintIs: (title, hint) => `${title}: ${hint}`,
  era: (name) => `Epoche: ${name}`,
  hiddenYear: 'Jahr verdeckt',
  check: 'Reihenfolge prüfen',
  points,
  pairs: (right, of) =>
    `${number(right)} von ${of === 1 ? '1 Paar' : `${number(of)} Paaren`} richtig geordnet`,
  bonus: (level) => `Stufe ${number(level)}`,
  hints: (count) => (count === 1 ? '1 Hinweis' : `${number(count)} Hinweise`),
  sum: 'Diese Runde',
  trueOrder: 'Wie es war',
  inPlace: 'richtig geordnet',
  placedAt: (place) => `bei Ihnen auf Platz ${number(place)}`,
  eitherWay: 'was zuerst war, ist nicht sicher',
  story: 'Geschichte',
  storyOf: (title) => `Geschichte: ${title}`,
  nextRound: 'Nächste Runde',
  toResult: 'Zum Ergebnis',
  again: 'Sie haben alle Ereignisse gesehen. Von hier an kommen sie wieder.',
  result: 'Ergebnis',
  scored: (score, maximum) =>
    `${number(score)} von ${maximum === 1 ? '1 Punkt' : `${number(maximum)} Punkten`}`,
  verdicts: {
    full: 'Jedes Ereignis an seinem Platz.',
    good: 'Sie kennen sich in dieser Geschichte aus.',
    fair: 'Die Geschichten hinter den Karten erzählen mehr. Noch ein Spiel?',
  },
  playAgain: 'Noch einmal spielen',
  playLevel: (level) => `Weiter auf Stufe ${number(level)}`,
  counting: 'Wie gezählt wird',
  countingHint: (round, bonus, cost) =>
    `Jedes Paar von Ereignissen in einer möglichen Reihenfolge zählt; alle Paare einer Runde ergeben ${points(round)}. Jede Stufe über der ersten bringt bis zu ${number(bonus)} dazu, jeder Hinweis kostet ${number(cost)}. Wo sich Daten überschneiden oder unsicher sind, gilt jede Reihenfolge.`,
  tooFew: (found, needed) =>
    `Diese Geschichte hat zu wenige Ereignisse für das Spiel: ${number(found)}, deren Reihenfolge sicher ist; nötig sind ${number(needed)}.`,
  tooFewHint:
    'Fügen Sie Ereignisse hinzu, deren Daten sich nicht überschneiden, oder wählen Sie eine andere Geschichte.',
};
