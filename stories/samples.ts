/*
 * Small histories that stories share: each shows one thing that a timeline has to cope with.
 * Knows: data alone, as an author would write it. Must not know how any of it is read or shown.
 */

/** The file that the demo pages show; every story that loads something loads this. */
export const src = 'data/peoples-republic-of-china.json';

/** The first years of space flight: lanes, places, eras, a range, an open end. */
export const spaceAge = {
  id: 'space-age',
  title: 'The first years of space flight',
  lang: 'en',
  groups: [
    { id: 'machines', title: 'Machines' },
    { id: 'people', title: 'People' },
  ],
  eras: [
    { id: 'race', title: 'Space race', date: '1957/1969' },
    { id: 'stations', title: 'Stations', date: '1970/1989' },
  ],
  sources: [
    { id: 'siddiqi', title: 'Challenge to Apollo', author: 'Asif A. Siddiqi', year: 2000 },
    { id: 'chaikin', title: 'A Man on the Moon', author: 'Andrew Chaikin', year: 1994 },
  ],
  events: [
    {
      id: 'sputnik',
      title: 'Sputnik 1',
      date: '1957-10-04',
      place: { name: 'Baikonur', lat: 45.92, lon: 63.34 },
      group: 'machines',
      importance: 5,
      body: 'A polished sphere with four antennas *beeps* for three weeks.[^siddiqi]\n\nRadio amateurs all over the world listen in.',
    },
    {
      id: 'gagarin',
      title: 'Yuri Gagarin orbits the Earth',
      date: '1961-04-12',
      place: { name: 'Baikonur', lat: 45.92, lon: 63.34 },
      group: 'people',
      importance: 5,
      body: 'Once around in 108 minutes.[^siddiqi] He lands by parachute, apart from his capsule, and for ten years the official account says otherwise.',
      links: [{ href: 'https://example.org/vostok', title: 'The capsule in a museum' }],
    },
    {
      id: 'tereshkova',
      title: 'Valentina Tereshkova',
      date: '1963-06-16/1963-06-19',
      place: { name: 'Baikonur' },
      group: 'people',
      importance: 4,
      body: 'Forty-eight orbits, more than all American astronauts together until then.',
    },
    {
      id: 'apollo-11',
      title: 'First steps on the Moon',
      date: '1969-07-20',
      place: { name: 'Sea of Tranquillity' },
      group: 'people',
      importance: 5,
      body: 'Two walk, one waits in orbit.[^chaikin]',
      causes: ['gagarin'],
    },
    {
      id: 'salyut',
      title: 'Salyut stations',
      date: '1971-04-19/1991-02-07',
      place: { name: 'Low Earth orbit' },
      group: 'machines',
      importance: 3,
    },
    {
      id: 'voyager',
      title: 'Voyager 1',
      date: '1977-09-05/..',
      place: { name: 'Cape Canaveral', lat: 28.46, lon: -80.53 },
      group: 'machines',
      importance: 4,
      body: 'Still under way.',
    },
  ],
};

/** From the first second to the year of the newest event: fourteen decimal places of time. */
export const deepTime = {
  id: 'deep-time',
  title: 'Everything so far',
  lang: 'en',
  events: [
    { id: 'big-bang', title: 'Big Bang', date: '13.8 billion years ago', importance: 5 },
    { id: 'sun', title: 'The Sun', date: '4.6 billion years ago', importance: 4 },
    { id: 'oxygen', title: 'Oxygen in the air', date: '2.4 Ga', importance: 3 },
    { id: 'impact', title: 'End of the dinosaurs', date: '66 Ma', importance: 5 },
    { id: 'writing', title: 'Writing', date: 'c. 3300 BCE', importance: 3 },
    { id: 'web', title: 'A proposal called the Web', date: '1989-03-12', importance: 4 },
  ],
};

/** Across the years −1 and 1, between which there is none. */
export const rome = {
  id: 'rome',
  title: 'Rome, from consuls to emperors',
  lang: 'en',
  events: [
    { id: 'caesar', title: 'Caesar is murdered', date: '-0043-03-15', importance: 5 },
    { id: 'actium', title: 'Actium', date: '31 BC', importance: 4 },
    { id: 'augustus', title: 'Augustus rules', date: '-0026/0014', importance: 5 },
    { id: 'altar', title: 'Altar of Peace', date: '9 BCE', importance: 3 },
    { id: 'varus', title: 'Varus loses three legions', date: 'AD 9', importance: 4 },
    { id: 'fire', title: 'The great fire', date: '0064-07', importance: 4 },
    { id: 'vesuvius', title: 'Vesuvius', date: '0079-08-24?', importance: 5 },
  ],
};

/** One for each way in which a date can be less than certain. */
export const doubtful = {
  id: 'doubtful',
  title: 'Hardly known',
  lang: 'en',
  events: [
    {
      id: 'troy',
      title: 'The fall of Troy',
      date: 'c. 1200 BCE',
      place: { name: 'Hisarlık', lat: 39.957, lon: 26.239 },
      body: 'A city burned. Whether *this* was the war, and whether there was one, is another question.',
    },
    { id: 'homer', title: 'The Iliad is put into verse', date: '8th century BCE', body: 'Perhaps by Homer.' },
    { id: 'olympics', title: 'First victor at Olympia', date: '-0775?', body: 'Koroibos, a cook.' },
    {
      id: 'library',
      title: 'The library of Alexandria ends',
      date: '-0047/0391',
      dateText: 'between Caesar and Theodosius',
      body: 'More than once, by fire or by neglect.',
    },
  ],
};

/** Right to left, in Persian. */
export const iran = {
  id: 'iran',
  title: 'ایران در سدهٔ بیستم',
  lang: 'fa',
  groups: [
    { id: 'law', title: 'قانون' },
    { id: 'power', title: 'قدرت' },
  ],
  events: [
    {
      id: 'constitution',
      title: 'فرمان مشروطیت',
      date: '1906-08-05',
      group: 'law',
      place: { name: 'تهران' },
      importance: 5,
      body: 'مظفرالدین‌شاه فرمان تشکیل مجلس را امضا می‌کند.',
    },
    { id: 'oil', title: 'ملی شدن صنعت نفت', date: '1951-03-20', group: 'law', importance: 4 },
    { id: 'coup', title: 'کودتای ۲۸ مرداد', date: '1953-08-19', group: 'power', importance: 4 },
    { id: 'revolution', title: 'انقلاب', date: '1978-01/1979-02-11', group: 'power', importance: 5 },
  ],
};

/** In German. */
export const berlin = {
  id: 'berlin',
  title: 'Berlin, geteilt',
  lang: 'de',
  events: [
    { id: 'blockade', title: 'Blockade', date: '1948-06-24/1949-05-12', importance: 4 },
    { id: 'aufstand', title: 'Aufstand', date: '1953-06-17', importance: 4 },
    {
      id: 'mauer',
      title: 'Die Mauer',
      date: '1961-08-13/1989-11-09',
      place: { name: 'Berlin' },
      importance: 5,
      body: 'In einer Nacht Stacheldraht, dann Beton; in einer anderen Nacht gehen die Tore auf.',
    },
    { id: 'einheit', title: 'Einheit', date: '1990-10-03', importance: 5 },
  ],
};

/** Two good events, and most mistakes that authors make. */
export const faulty = {
  id: 'faulty',
  title: 'With mistakes in it',
  lang: 'en',
  colour: 'red',
  events: [
    { id: 'good', title: 'A good event', date: '1961-08-13' },
    { id: 'backwards', title: 'Ends before it starts', date: '1989/1961' },
    { id: 'ambiguous', title: 'April or March', date: '04/03/1961' },
    { id: 'good', title: 'The same id again', date: '1963' },
    {
      id: 'picture',
      title: 'A picture without words',
      date: '1970',
      image: { src: 'data/pictures/none.svg' },
    },
  ],
};

/** So many events over 1,800 years in three lanes, thicker in some decades: the same ones each time. */
export function crowd(count: number): object {
  const groups = ['Land', 'Sea', 'Town'];
  const kinds = ['Treaty', 'Voyage', 'Charter', 'Census'];
  const events = Array.from({ length: count }, (_, n) => {
    // steps of the golden ratio fill time evenly, a wave over them makes the thick and the thin
    const share = (n * 0.618_033_988_7) % 1;
    const year = 200 + 1800 * (share + 0.03 * Math.sin(share * 40));
    const start = new Date(Date.UTC(Math.floor(year), n % 12, 1 + (n % 28)));
    const end = new Date(start.getTime() + (n % 9) * 400 * 864e5);
    const day = (date: Date): string => date.toISOString().slice(0, 10);
    return {
      id: `e${n}`,
      title: `${kinds[n % 4]} of ${Math.floor(year)}`,
      date: n % 3 === 0 ? `${day(start)}/${day(end)}` : day(start),
      group: groups[n % 3],
      importance: n % 97 === 0 ? 5 : 1 + (n % 4),
    };
  });
  return {
    id: 'crowd',
    title: `${count.toLocaleString('en')} events`,
    groups: groups.map((id) => ({ id, title: id })),
    events,
  };
}

/** What somebody gives who has mistaken the file. */
export const packageFile = { name: 'my-page', version: '1.0.0', license: 'MIT', private: true };
