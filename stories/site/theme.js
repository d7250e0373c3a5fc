/* The bench: what is changed in the form is set on the stage and written out as a style sheet. */
const form = document.getElementById('controls');
const stage = document.getElementById('stage');
const css = document.getElementById('css');
const timeline = stage.querySelector('history-timeline');

/** What the element does where no theme says otherwise; colours that it derives are near these. */
const unset = {
  '--history-surface': 'Canvas',
  '--history-text': 'currentColor',
  '--history-muted': 'color-mix(in oklab, currentColor 78%, Canvas)',
  '--history-border': 'color-mix(in oklab, currentColor 14%, Canvas)',
  '--history-accent': 'light-dark(oklch(0.53 0.16 32), oklch(0.74 0.16 32))',
  '--history-lane-1': 'light-dark(oklch(0.52 0.13 75), oklch(0.76 0.13 75))',
  '--history-lane-2': 'light-dark(oklch(0.52 0.13 215), oklch(0.76 0.13 215))',
  '--history-lane-3': 'light-dark(oklch(0.52 0.13 5), oklch(0.76 0.13 5))',
  '--history-lane-4': 'light-dark(oklch(0.52 0.13 300), oklch(0.76 0.13 300))',
  '--history-lane-5': 'light-dark(oklch(0.52 0.13 145), oklch(0.76 0.13 145))',
  '--history-heading-weight': '600',
  '--history-font-size': '1em',
  '--history-label-size': '13px',
  '--history-padding': '0px',
  '--history-radius': '4px',
};

const changed = new Map();
const fields = [...form.elements].filter((field) => field.name?.startsWith('--'));
const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const context = canvas.getContext('2d', { willReadFrequently: true });

/** Any colour as CSS writes it, as 0–255 for red, green and blue. */
function rgb(colour) {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

const hex = (colour) =>
  `#${rgb(colour)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;

/** WCAG 2, “relative luminance”. */
function luminance(colour) {
  const [red, green, blue] = rgb(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What a property comes to on the stage, as a property that is not custom computes it. */
function read(name, as) {
  const probe = document.createElement('i');
  probe.style.setProperty(as, `var(${name}, ${unset[name]})`);
  stage.append(probe);
  const value = getComputedStyle(probe).getPropertyValue(as);
  probe.remove();
  return value;
}

/** The form shows what is on the stage. */
function show() {
  for (const field of fields) {
    if (changed.has(field.name)) continue;
    if (field.type === 'color') field.value = hex(read(field.name, 'color'));
    else if (field.type === 'range') {
      const declared = getComputedStyle(stage).getPropertyValue(field.name).trim() || unset[field.name];
      // a theme's padding depends on the width: its upper end stands for it
      field.value = parseFloat(/([\d.]+)px\)$/.exec(declared)?.[1] ?? declared);
    } else field.value = '';
  }
  judge();
}

/** Numbers beside their sliders, contrast beside the colours of text. */
function judge() {
  const ground = form.elements['--history-surface'].value;
  for (const field of fields) {
    const output = field.parentElement.querySelector('output');
    if (!output) continue;
    if (field.type !== 'color') {
      output.textContent = `${Number(field.value)}${field.dataset.unit && ` ${field.dataset.unit}`}`;
      continue;
    }
    const ratio = contrast(field.value, ground);
    output.textContent = `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1${ratio < 4.5 ? ' low' : ''}`;
    output.classList.toggle('poor', ratio < 4.5);
  }
}

function write() {
  const start = form.elements.start.value;
  const lines = [...changed].map(([name, value]) => `  ${name}: ${value};`);
  const link = start && `<link rel="stylesheet" href="history-timeline/themes/${start}.css" />`;
  const rule = lines.length > 0 ? `history-timeline,\nhistory-event {\n${lines.join('\n')}\n}` : '';
  css.textContent =
    [link && `/* after ${link} */`, rule].filter(Boolean).join('\n') ||
    '/* nothing: the page’s own font and colour */';
}

form.addEventListener('input', ({ target }) => {
  if (target.name === 'start') {
    for (const name of changed.keys()) timeline.style.removeProperty(name);
    changed.clear();
    stage.className = `stage history-${target.value || 'plain'}`;
    show();
  } else {
    const value = `${target.value}${target.dataset.unit ?? ''}`;
    if (value === '') changed.delete(target.name);
    else changed.set(target.name, value);
    timeline.style.setProperty(target.name, value);
    judge();
  }
  write();
});
form.addEventListener('submit', (event) => event.preventDefault());
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);

show();
write();
