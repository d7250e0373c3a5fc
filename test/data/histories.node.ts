/* Every history in data/: reads without an issue, is told at length, and each of its dates was checked. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readHistory } from '../../src/history/index.js';

const data = fileURLToPath(new URL('../../data/', import.meta.url));
const files = readdirSync(data).filter((name) => name.endsWith('.json') && !/schema|^catalog/.test(name));

/** Paragraphs of a body in plain text, without the marks of footnotes. */
const paragraphs = (body: unknown): readonly string[] =>
  typeof body === 'string' ? body.replaceAll(/\[\^[^\]]+\]/g, '').split(/\n\s*\n/) : [];

describe('histories', () => {
  for (const file of files) {
    const { history, issues } = readHistory(JSON.parse(readFileSync(join(data, file), 'utf8')));
    const told = history.events.filter(({ body }) => body !== undefined);

    it(`${file} has no issue`, () => {
      assert.deepEqual(issues, []);
      assert.equal(`${history.id}.json`, file);
    });

    // the geologic scale brings most of deep time's
    const least = file === 'deep-time.json' ? 25 : 40;
    it(`${file} tells at least ${least} events in two paragraphs of sixty words or more`, () => {
      assert.ok(told.length >= least, `${told.length} events`);
      for (const { id, body } of told) {
        const words = paragraphs(body).map((paragraph) => paragraph.trim().split(/\s+/).length);
        assert.ok(words.length >= 2 && Math.min(...words) >= 60, `${id}: ${words.join(', ')} words`);
      }
    });

    it(`${file} names sources for what it tells, and nothing else`, () => {
      const used = new Set(history.events.flatMap(({ sources }) => sources.map(({ id }) => id)));
      for (const { id, sources } of told) assert.ok(sources.length > 0, `${id}: no source`);
      for (const { id } of history.sources) assert.ok(used.has(id), `${id}: no event rests on it`);
    });

    it(`a picture of ${file} that shows a year says so in its description: the game keeps it back by that`, () => {
      for (const { id, image } of history.events) {
        if (image === undefined) continue;
        const path = join(data, image.src);
        if (!existsSync(path)) continue;
        const shown = readFileSync(path, 'utf8').replaceAll(/<(title|desc)\b[^>]*>[^<]*<\/\1>/g, '');
        if (!/>[^<]*\b(?:1\d{3}|20\d\d)\b[^<]*</.test(shown)) continue;
        for (const alt of typeof image.alt === 'string' ? [image.alt] : Object.values(image.alt ?? {}))
          assert.match(alt, /(?<!\d)(?:1\d{3}|20\d\d)(?!\d)/, id);
      }
    });

    it(`every told event of ${file} stands in its list of checks`, () => {
      const checks = join(data, 'checks', file.replace('.json', '.md'));
      assert.ok(existsSync(checks), `${checks} is missing`);
      const rows = readFileSync(checks, 'utf8');
      for (const { id } of told)
        assert.ok(new RegExp(`^\\| ${id} +\\|`, 'm').test(rows), `${id}: not checked`);
    });
  }
});
