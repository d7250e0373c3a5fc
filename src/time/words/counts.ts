// Counts of units with the plural forms of a pack, where `Intl` has none or the wrong case. Only packs use it.
import type { PluralForms, TimeUnit, TimeWords } from '../words.js';

type Units = Partial<Readonly<Record<TimeUnit, PluralForms>>>;

/** A pack's `count`: the forms of gaps where those differ, else the units; undefined is left to `Intl`. */
export function counts(lang: string, units: Units, gaps: Units = {}): NonNullable<TimeWords['count']> {
  let rules: Intl.PluralRules | undefined;
  return (n, unit, gap) => {
    const forms = (gap ? gaps[unit] : undefined) ?? units[unit];
    if (!forms) return undefined;
    rules ??= new Intl.PluralRules(Intl.PluralRules.supportedLocalesOf(lang)[0] ?? 'en');
    return (n >= 1e6 ? forms.million : undefined) ?? forms[rules.select(n)] ?? forms.other;
  };
}
