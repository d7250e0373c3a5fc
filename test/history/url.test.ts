import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/history/index.js';

describe('safeUrl', () => {
  it('passes http, https, mailto and relative addresses', () => {
    for (const url of [
      'https://a.example/x?y#z',
      'HTTP://a.example',
      'mailto:a@b.example',
      'x.html',
      '/x',
      '?x',
      '#x',
    ]) {
      expect(safeUrl(url)).to.equal(url);
    }
    expect(safeUrl(' //a.example/x ')).to.equal('//a.example/x');
    expect(safeUrl('a b/c:d')).to.equal('a b/c:d');
  });

  it('refuses all other schemes, however they are written', () => {
    for (const url of [
      'javascript:x',
      'JavaScript:x',
      ' javascript:x',
      '\u0001javascript:x',
      'java\nscript:x',
      'j\ta\rv\nascript:x',
      'data:text/html,x',
      'vbscript:x',
      'file:///x',
      'blob:x',
      'about:blank',
      'x-app:y',
      'data:image/png;base64,x',
      '',
      ' ',
      '\n',
    ]) {
      expect(safeUrl(url), JSON.stringify(url)).to.equal(undefined);
    }
  });

  it('lets pictures be data or blobs, and nothing else', () => {
    for (const url of [
      'data:image/png;base64,x',
      'DATA:image/svg+xml,x',
      'blob:https://a.example/1',
      'a.jpg',
    ]) {
      expect(safeUrl(url, undefined, 'image')).to.equal(url);
    }
    for (const url of ['data:text/html,image/png', 'mailto:a@b.example', 'javascript:x']) {
      expect(safeUrl(url, undefined, 'image')).to.equal(undefined);
    }
  });

  it('makes addresses absolute where the base is one', () => {
    const base = new URL('https://host.example/data/prc.json');
    expect(safeUrl('a.jpg', base)).to.equal('https://host.example/data/a.jpg');
    expect(safeUrl('//cdn.example/a.jpg', base)).to.equal('https://cdn.example/a.jpg');
    expect(safeUrl('https://a.example/x', base)).to.equal('https://a.example/x');
    for (const odd of ['about:srcdoc', 'not an address', 'javascript:alert(1)', 'javascript://x/y', '']) {
      expect(safeUrl('#x', odd), odd).to.equal('#x');
    }
  });
});
