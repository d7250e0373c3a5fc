import { assert, fixtureSync, html } from '@open-wc/testing';
import { readLightEvent, readLightEvents, slug } from '../../src/controllers/light-event.js';

describe('readLightEvent', () => {
  it('reads all that an event may have', () => {
    const element = fixtureSync(
      html`<history-light id="wall" date="1961 Jan 1 - 1989" place="Berlin" lat="52.5" lon="13.4" group="war">
        <h3>The <em>Wall</em></h3>
        <time datetime="1961">from 1961</time>
        <figure>
          <img src="wall.jpg" alt="A wall" />
          <figcaption>Bernauer Straße. <small>Heinz Schulz</small></figcaption>
        </figure>
        <p>It stood for <em>twenty-eight</em> years, <a href="/a b">here</a>.</p>
        <ul>
          <li>one</li>
          <li><strong>two</strong></li>
        </ul>
        <script type="application/ld+json">
          {}
        </script>
      </history-light>`,
    );
    assert.deepEqual(readLightEvent(element), {
      id: 'wall',
      title: 'The Wall',
      date: '1961 Jan 1 - 1989',
      dateText: 'from 1961',
      place: { name: 'Berlin', lat: 52.5, lon: 13.4 },
      image: { src: 'wall.jpg', alt: 'A wall', caption: 'Bernauer Straße.', credit: 'Heinz Schulz' },
      body: 'It stood for *twenty-eight* years, [here](</a%20b>).\n\n- one\n- **two**',
      group: 'war',
    });
  });

  it('takes the date from the time, and the id from the title', () => {
    const element = fixtureSync(
      html`<div>
        <h2>Émile & Zola, 1898</h2>
        <time>13 January 1898</time>
      </div>`,
    );
    assert.deepEqual(readLightEvent(element), {
      id: 'emile-zola-1898',
      title: 'Émile & Zola, 1898',
      date: '13 January 1898',
    });
  });

  it('keeps what Markdown would take for its own', () => {
    const element = fixtureSync(
      html`<div>
        <p>1. a *b* [c] _d_ <b>e</b></p>
      </div>`,
    );
    assert.strictEqual(readLightEvent(element).body, '1\\. a \\*b\\* \\[c\\] \\_d\\_ **e**');
  });

  it('finds nothing in nothing', () => {
    const element = fixtureSync(html`<div></div>`);
    assert.deepEqual(readLightEvent(element), { id: '', title: '', date: '' });
  });

  it('makes slugs in any script', () => {
    assert.strictEqual(slug('長城 & Стена!'), '長城-стена');
  });
});

describe('readLightEvents', () => {
  it('reads the children alone and tells equal titles apart', () => {
    const element = fixtureSync(
      html`<div>
        <history-event><h3>Election</h3></history-event>
        <p>between</p>
        <history-event><h3>Election</h3></history-event>
      </div>`,
    );
    assert.deepEqual(
      readLightEvents(element).map(({ id }) => id),
      ['election', 'election-2'],
    );
  });
});
