/* Made-up histories of any size, right or full of mistakes; the same on every machine. */
import { edtfGenerator, seeded } from '../time/generate-edtf.js';

/** Events in order, with nothing wrong. */
export const plainEvents = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    date: String(1000 + (index % 1000)).padStart(4, '0'),
    summary: 'A sentence: "quoted", \\ and [{ in it.',
  })).sort((a, b) => Number(a.date) - Number(b.date));

/** Events of every kind that authors get wrong: order, dates, ids, groups, causes, places, pictures. */
export function wildEvents(count: number, seed: number): readonly unknown[] {
  const random = seeded(seed);
  const dates = edtfGenerator(seed);
  const int = (most: number): number => Math.floor(random() * most);
  const sometimes = <T>(chance: number, value: () => T): T | undefined =>
    random() < chance ? value() : undefined;
  const odd: readonly (() => unknown)[] = [
    () => undefined,
    () => null,
    () => 7,
    () => 'an event',
    () => [],
    () => ({}),
    () => ({ id: `odd-${int(count)}`, title: 'No date' }),
    () => ({ id: 7, title: { en: 'Maps', 'x y': 'no' }, date: 1961 }),
    () => ({ title: 'No id', date: 'c. 1200', media: 'x' }),
    () => ({ id: ' ', title: '', date: 'June 1215', tags: 'one' }),
    () => ({ id: 'fields', title: 'Fields', date: { year: -44, month: 3 }, importance: 9 }),
    () => ({ id: 'place', title: 'Place', date: '1961', place: { lat: 91, lon: 7 } }),
    () => ({ id: 'bad', title: 'Bad', date: '1961-02-30' }),
  ];
  return Array.from({ length: count }, (_, index) => {
    if (random() < 0.03) return odd[int(odd.length)]?.();
    const event: Record<string, unknown> = {
      id: random() < 0.02 ? `e${int(index + 1)}` : `e${index}`,
      title: random() < 0.1 ? { en: `Event ${index}`, fr: `Événement ${index}` } : `Event “${index}” 🏛`,
      date: random() < 0.1 ? `${1000 + int(1000)}/..` : dates.next(),
    };
    const more: Record<string, unknown> = {
      group: sometimes(0.4, () => (random() < 0.9 ? `g${int(4)}` : `other-${int(30)}`)),
      importance: sometimes(0.4, () => int(7)),
      place: sometimes(0.3, () =>
        random() < 0.6
          ? { name: `Place ${int(40)}`, lat: 1, lon: int(200) }
          : random() < 0.5
            ? { name: { en: 'Rome', it: 'Roma' } }
            : 'Rome',
      ),
      image: sometimes(0.1, () => ({
        src: random() < 0.9 ? `pictures/${index}.jpg` : 'javascript:alert(1)',
        alt: random() < 0.8 ? 'A picture' : random() < 0.5 ? { en: 'A picture', fr: 'Une image' } : '\u00a0',
        credit: sometimes(0.8, () => 'Someone'),
      })),
      causes: sometimes(0.1, () => [`e${int(count)}`, `e${int(count * 2)}`]),
      sources: sometimes(0.1, () => [
        random() < 0.8 ? 's1' : 's9',
        ...(random() < 0.2 ? [{ title: 'A' }] : []),
      ]),
      summary: sometimes(0.1, () => ({ en: 'A summary', 'zh-Hant': random() < 0.9 ? '摘要' : ' ' })),
      tags: sometimes(0.1, () => ['a', 'b']),
      links: sometimes(0.1, () => [{ href: 'https://example.org/', title: 'More' }]),
      body: sometimes(0.2, () => 'A paragraph\\with "quotes"\nand é, 漢字, 🏛.'),
      colour: sometimes(0.02, () => 'red'),
    };
    for (const [name, value] of Object.entries(more)) if (value !== undefined) event[name] = value;
    return event;
  });
}

/** What stands around events; groups `g0` to `g2` are declared, `g3` is not. */
export const head = {
  id: 'wild',
  title: 'A wild history',
  groups: ['g0', 'g1', 'g2'].map((id) => ({ id, title: id.toUpperCase() })),
  sources: [{ id: 's1', title: 'A source', href: 'source.html' }],
  eras: [
    { id: 'a', title: 'A', date: '1000/1500' },
    { id: 'b', title: 'B', date: '1400/1900' },
  ],
  colour: 'red',
} as const;
