import { assert } from '@open-wc/testing';
import { policy } from '../../src/controllers/trusted-types.js';

describe('policy', () => {
  it('is made once, where another copy of the library finds it', () => {
    const made = policy();
    assert.strictEqual(policy(), made);
    const shared: unknown = Reflect.get(globalThis, Symbol.for('history-timeline policy'));
    assert.strictEqual(shared, made);
  });

  it('lets through what it is given', () => {
    const address = 'https://host.example/a.js';
    // objects that stand for their texts, where the browser has Trusted Types
    assert.equal(policy().createHTML('<b>x</b>'), '<b>x</b>');
    assert.equal(policy().createScriptURL(address), address);
  });
});
