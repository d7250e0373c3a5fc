import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { hasMarkup, renderBody, type BodyOptions } from '../../src/history/rich-text.js';

const footnote = (id: string): TemplateResult | undefined =>
  id === 'none' ? undefined : html`<sup>${id}</sup>`;

/** An element with the body in it. */
async function drawn(body: string, options: BodyOptions = {}): Promise<HTMLElement> {
  const box = document.createElement('div');
  render(await renderBody(body, options), box);
  return box;
}

/** The HTML that a body becomes, without Lit's comments. */
async function shown(body: string, options: BodyOptions = { footnote }): Promise<string> {
  const box = await drawn(body, options);
  return box.innerHTML.replace(/<!--.*?-->/gs, '').replace(/>\s+</g, '><');
}

describe('renderBody, plain', () => {
  it('makes paragraphs at once, without the parser', async () => {
    const result = renderBody('One.\r\n\r\nTwo\nlines.\n \nThree & <b>no</b>.');
    expect(result).not.to.be.instanceOf(Promise);
    expect(await shown('One.\r\n\r\nTwo\nlines.\n \nThree & <b>no</b>.')).to.equal(
      '<p>One.</p><p>Two\nlines.</p><p>Three &amp; &lt;b&gt;no&lt;/b&gt;.</p>',
    );
  });

  it('draws footnotes without the parser, and leaves unknown ones as written', async () => {
    expect(hasMarkup('Said so.[^tacitus]')).to.equal(false);
    expect(await shown('Said so.[^tacitus] And[^none] more.')).to.equal(
      '<p>Said so.<sup>tacitus</sup> And[^none] more.</p>',
    );
    expect(await shown('Said.[^a]', {})).to.equal('<p>Said.[^a]</p>');
  });

  it('says yes to all that could be markup and no to prose', () => {
    for (const body of ['a *b*', '- a', '1) a', '> a', 'x\n# y', '[a](b)', 'http://a.b', 'a  \nb', 'a\\*b']) {
      expect(hasMarkup(body), body).to.equal(true);
    }
    for (const body of ['', 'In 44 BC, Caesar – dead. "So!" (he said)', '北京，1949年。', 'a < b > c & d']) {
      expect(hasMarkup(body), body).to.equal(false);
    }
  });
});

describe('renderBody, with markup', () => {
  const cases: readonly (readonly [body: string, result: string])[] = [
    ['*a* **b** ~~c~~ `d`', '<p><em>a</em><strong>b</strong><del>c</del><code>d</code></p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['3. a\n4. *b*', '<ol start="3"><li>a</li><li><em>b</em></li></ol>'],
    ['> a\n>\n> b', '<blockquote><p>a</p><p>b</p></blockquote>'],
    ['*a*[^x]', '<p><em>a</em><sup>x</sup></p>'],
    ['*a[^x]*\n\n[^x]: Chronicle', '<p><em>a<sup>x</sup></em></p><p><sup>x</sup>: Chronicle</p>'],
    ['a  \nb', '<p>a<br>b</p>'],
    ['\\*a\\*', '<p>*a*</p>'],
    ['# Title', '<p><strong>Title</strong></p>'],
    ['---', '<hr>'],
    ['```\nx < y\n```', '<pre><code>x &lt; y</code></pre>'],
    ['    *a*', '<p><em>a</em></p>'],
    ['|a|b|\n|-|-|\n|1|*2*|', '<p><strong>a | b</strong><br>1 | <em>2</em></p>'],
    ['- [x] done', '<ul><li>[x] done</li></ul>'],
    ['AT&T *x* &amp;', '<p>AT&amp;T <em>x</em> &amp;amp;</p>'],
  ];
  for (const [body, result] of cases) {
    it(JSON.stringify(body), async () => {
      const compact = (text: string): string => text.replace(/\s+(?=<)|(?<=>)\s+/g, '');
      expect(compact(await shown(body))).to.equal(compact(result));
    });
  }

  it('shows raw HTML as text, in a line and in a block', async () => {
    for (const raw of ['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<b onclick="x">b</b>']) {
      for (const body of [`*a* ${raw}`, `*a*\n\n${raw}\n\nb`]) {
        const box = await drawn(body);
        expect(box.textContent).to.contain(raw);
        expect(box.querySelector('img, script, b')).to.equal(null);
      }
    }
  });

  it('follows only http, https, mailto and relative links', async () => {
    for (const href of [
      'https://a.example/x',
      'http://a.example',
      'mailto:a@b.example',
      '/x',
      'x.html',
      '#y',
    ]) {
      const box = await drawn(`[a](${href})`);
      expect(box.querySelector('a')?.getAttribute('href'), href).to.equal(href);
      expect(box.querySelector('a')?.hasAttribute('target')).to.equal(false);
    }
    for (const href of [
      'javascript:alert(1)',
      'JAVASCRIPT:x',
      'data:text/html,x',
      'vbscript:x',
      'java&#10;script:x',
    ]) {
      const box = await drawn(`[a](${href})`);
      const link = box.querySelector('a');
      expect(link === null || link.protocol.startsWith('http'), href).to.equal(true);
    }
    expect(await shown('[a](javascript:x)')).to.equal('<p>[a](javascript:x)</p>');
  });

  it('marks links that leave the origin, and no others', async () => {
    const rel = async (href: string): Promise<string | null | undefined> => {
      const box = await drawn(`[a](${href})`);
      return box.querySelector('a')?.getAttribute('rel');
    };
    expect(await rel('https://other.example/')).to.equal('noopener noreferrer');
    expect(await rel('/here')).to.equal(null);
    expect(await rel(`${location.origin}/here`)).to.equal(null);
    expect(await rel('mailto:a@b.example')).to.equal(null);
  });

  it('takes relative links from the base, and keeps titles and the text of pictures', async () => {
    const base = 'https://host.example/data/prc.json';
    expect(await shown('[a](b "t")', { base })).to.contain('href="https://host.example/data/b" title="t"');
    expect(await shown('![A map](map.png)'))
      .to.contain('href="map.png"')
      .and.contain('A map');
  });

  it('shows what would cost the parser too much as plain text, nothing lost', async () => {
    for (const body of [`${'>'.repeat(5000)}a`, `*${'a.'.repeat(30_000)}@`, '*a* '.repeat(20_000)]) {
      const box = await drawn(body);
      expect(box.textContent?.trim()).to.equal(body.trim());
    }
    const nested = `${'> '.repeat(200)}deep`;
    const box = await drawn(nested);
    expect(box.textContent).to.contain('deep');
  });
});
