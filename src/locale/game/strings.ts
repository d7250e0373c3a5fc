/* What `<history-game>` says beside the texts that all elements share. */
export interface GameStrings {
  /** The heading. */
  readonly title: string;
  /** How a game goes: so many rounds of so many cards. */
  readonly rules: (rounds: number, cards: number) => string;
  readonly level: string;
  readonly levelHint: string;
  readonly start: string;
  readonly round: (round: number, of: number) => string;
  /** Stand at the top and the bottom of the cards. */
  readonly earliest: string;
  readonly latest: string;
  /** The name of a card's handle. */
  readonly move: (title: string) => string;
  /** The buttons that move a card up and down by one. */
  readonly earlier: (title: string) => string;
  readonly later: (title: string) => string;
  /** How cards are moved by keyboard; described by each handle. */
  readonly keys: string;
  readonly pickedUp: (title: string, place: number, of: number) => string;
  readonly moved: (title: string, place: number, of: number) => string;
  readonly dropped: (title: string, place: number, of: number) => string;
  readonly restored: (title: string, place: number, of: number) => string;
  /** The name of the button that asks for a hint. */
  readonly hint: (title: string, cost: number) => string;
  readonly hintIs: (title: string, hint: string) => string;
  /** What a hint says where it names an era. */
  readonly era: (name: string) => string;
  /** Heard in the place of a year that is hidden in a title. */
  readonly hiddenYear: string;
  readonly check: string;
  readonly points: (points: number) => string;
  readonly pairs: (right: number, of: number) => string;
  readonly bonus: (level: number) => string;
  readonly hints: (count: number) => string;
  readonly sum: string;
  readonly trueOrder: string;
  readonly inPlace: string;
  readonly placedAt: (place: number) => string;
  /** Between two whose order is not known. */
  readonly eitherWay: string;
  readonly story: string;
  readonly storyOf: (title: string) => string;
  readonly nextRound: string;
  readonly toResult: string;
  /** All events were seen. */
  readonly again: string;
  readonly result: string;
  readonly scored: (score: number, maximum: number) => string;
  readonly verdicts: { readonly full: string; readonly good: string; readonly fair: string };
  readonly playAgain: string;
  readonly playLevel: (level: number) => string;
  readonly counting: string;
  readonly countingHint: (round: number, bonus: number, cost: number) => string;
  readonly tooFew: (found: number, needed: number) => string;
  readonly tooFewHint: string;
}
