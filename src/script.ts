// The script tag's way in: sends for the data and for the code at once, then registers every element.
// It knows addresses and chunks. It must not be imported by any other file of src.

/** Downloads that the elements on the page will ask for; they find them under way. */
function sendForData(): void {
  for (const element of document.querySelectorAll('history-timeline[src], history-event[src]')) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = element.getAttribute('src') ?? '';
    // the page's head is left as it was
    link.onload = link.onerror = () => link.remove();
    document.head.append(link);
  }
}

/** What the elements on the page would ask for one after the other. */
function sendForCode(): void {
  void import('./controllers/reading.js');
  if (
    document.querySelector('history-timeline:not([view="list"])') !== null &&
    matchMedia('(min-width: 560px)').matches
  ) {
    void import('./elements/history-timeline/internal/axis/axis-part.js');
  }
  if (document.querySelector('history-timeline:is([start], [end])') !== null) {
    void import('./elements/history-timeline/internal/range.js');
  }
}

/** A timeline without data will be given it by the page's code, and it may be much: what reads that comes meanwhile. */
function sendForLarge(): void {
  if (document.querySelector('history-timeline:not([src], :has(> script, > history-event))') === null) return;
  const send = (): void => void import('./controllers/large.js');
  if (document.readyState === 'complete') send();
  else globalThis.addEventListener('load', send, { once: true });
}

if (document.querySelector('history-timeline, history-event') !== null) {
  sendForData();
  sendForCode();
  sendForLarge();
}

await import('./define.js');
