/*
 * The few things that the site's pages do by themselves: colours that are remembered, a menu that closes.
 * Runs before the page is drawn, so that the colours do not change under the reader's eyes.
 */
import './site.css';

const key = 'colours';

/** A browser may keep its store to itself. */
function stored(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function dress(colours: string): void {
  if (colours === 'light' || colours === 'dark') document.documentElement.dataset['colours'] = colours;
  else delete document.documentElement.dataset['colours'];
}

function remember(colours: string): void {
  try {
    if (colours === '') localStorage.removeItem(key);
    else localStorage.setItem(key, colours);
  } catch {
    // it holds for this page, then
  }
}

dress(stored());

document.addEventListener('DOMContentLoaded', () => {
  const select = document.querySelector<HTMLSelectElement>('.colours select');
  if (select) {
    select.value = document.documentElement.dataset['colours'] ?? '';
    select.addEventListener('change', () => {
      dress(select.value);
      remember(select.value);
    });
  }

  const menu = document.querySelector<HTMLDetailsElement>('.menu');
  const close = (): void => menu?.removeAttribute('open');
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu?.contains(target)) close();
  });
  menu?.addEventListener('keydown', ({ key: pressed }) => {
    if (pressed !== 'Escape') return;
    close();
    menu.querySelector('summary')?.focus();
  });
  // the event that one reads is the same in every language
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-hash]')) {
    link.addEventListener('click', () => (link.hash = location.hash));
  }
});
