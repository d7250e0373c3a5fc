import type { TimeWords } from '../words.js';
import { counts } from './counts.js';
import { ownNames } from './own-names.js';
import { periods } from './periods.js';

/** Georgian. */
export const words: TimeWords = {
  lang: 'ka',
  circa: 'დაახლ. {0}',
  uncertain: '{0} (?)',
  about: 'დაახლოებით {0}',
  perhaps: 'შესაძლოა {0}',
  range: '{0} – {1}',
  spokenRange: '{0}-დან {1}-მდე',
  before: '{0}-მდე',
  after: '{0}-ის შემდეგ',
  until: '{0}-ის ჩათვლით',
  since: '{0}-დან',
  unknown: 'უცნობი თარიღი',
  decade: '{0}-იანი წლები',
  period: periods(['{r} საუკუნე', 'ძვ. წ. {r} საუკუნე'], ['{r} ათასწლეული', 'ძვ. წ. {r} ათასწლეული']),
  seasons: ['გაზაფხული', 'ზაფხული', 'შემოდგომა', 'ზამთარი'],
  season: '{1} წლის {0}',
  ago: ['{0} წლის წინ', '{0} წლის წინ'],
  count: counts(
    'ka',
    {
      year: { other: '{0} წელი' },
      month: { other: '{0} თვე' },
      day: { other: '{0} დღე' },
      hour: { other: '{0} საათი' },
      minute: { other: '{0} წუთი' },
    },
    {
      year: { other: '{0} წლით' },
      month: { other: '{0} თვით' },
      day: { other: '{0} დღით' },
      hour: { other: '{0} საათით' },
      minute: { other: '{0} წუთით' },
    },
  ),
  later: '{0} გვიან',
  earlier: '{0} ადრე',
  same: ['იმავე წელს', 'იმავე თვეში', 'იმავე დღეს'],
  names: ownNames(
    'ka',
    [
      'იანვარი',
      'თებერვალი',
      'მარტი',
      'აპრილი',
      'მაისი',
      'ივნისი',
      'ივლისი',
      'აგვისტო',
      'სექტემბერი',
      'ოქტომბერი',
      'ნოემბერი',
      'დეკემბერი',
    ],
    ['იან.', 'თებ.', 'მარ.', 'აპრ.', 'მაი.', 'ივნ.', 'ივლ.', 'აგვ.', 'სექ.', 'ოქტ.', 'ნოე.', 'დეკ.'],
    ['{0} ძვ. წ.', '{0} ახ. წ.'],
    ['მილიონი', 'მილიარდი'],
  ),
};
