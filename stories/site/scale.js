/* Made-up events for the page of scale: as many as a reader asks for. */

const timeline = document.querySelector('#many');
const output = document.querySelector('output');
const groups = ['Crown', 'Trade', 'Faith', 'Letters', 'Land'];
const kinds = ['Treaty', 'Siege', 'Council', 'Voyage', 'Charter', 'Reform', 'Crossing', 'Census'];
const places = ['the river towns', 'the northern pass', 'the old capital', 'the islands', 'the salt road'];

/** The same numbers each time (Mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const day = (days) => new Date(days * 864e5).toISOString().slice(0, 10);

/** Thicker towards the present, with a few busy years; three in ten last up to thirty years. */
function history(count) {
  const next = random(11);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const events = Array.from({ length: count }, (_, index) => {
    const busy = next() < 0.15;
    const start = Math.floor(
      busy ? -90_000 - 40_000 * Math.round(next() * 4) + next() * 900 : 20_000 - 640_000 * next() ** 2,
    );
    const length = next() < 0.3 ? 1 + Math.floor(next() ** 3 * 10_950) : 0;
    return {
      id: `e${index}`,
      title: `${pick(kinds)} of ${pick(places)}`,
      date: length === 0 ? day(start) : `${day(start)}/${day(start + length)}`,
      group: groups[Math.floor(next() ** 1.4 * groups.length)],
      importance: 1 + Math.floor(next() ** 3 * 5),
    };
  });
  return {
    id: 'many',
    title: `${count.toLocaleString('en')} made-up events`,
    groups: groups.map((id) => ({ id, title: id })),
    events,
  };
}

let began = 0;

timeline.addEventListener('history-load', () => {
  output.value = `read in ${((performance.now() - began) / 1000).toFixed(2)} s`;
});

for (const button of document.querySelectorAll('.counts button')) {
  button.addEventListener('click', () => {
    const data = history(Number(button.value));
    for (const other of document.querySelectorAll('.counts button')) {
      other.setAttribute('aria-pressed', String(other === button));
    }
    output.value = '';
    began = performance.now();
    timeline.history = data;
  });
}
document.querySelector('.counts button').click();
