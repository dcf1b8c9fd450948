import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leaveIterators } from '../../scripts/build/idbWithoutIterators.mjs';

const published = readFileSync(
  new URL('../../node_modules/idb/build/index.js', import.meta.url),
  'utf8',
);
/** How a cursor is walked by an iterator of idb's. */
const WALKS =
  /for await \(.+\b(?:store|index|cursor|objectStore\(.*\))\)|\.iterate\(|asyncIterator/;

describe('idb without iterators', () => {
  it('is the published module up to them, and exports the same', () => {
    const lean = leaveIterators(published);
    const [kept = ''] = lean.split('export {');
    expect(published.startsWith(kept)).toBe(true);
    expect(lean.slice(kept.length)).toBe(published.slice(published.indexOf('export {')));
    expect(kept).toContain('function openDB(');
    expect(kept).not.toMatch(/iterate|asyncIterator/);
  });

  it('is refused where a release is put together in another way', () => {
    expect(() => leaveIterators('export { openDB };')).toThrow('idb has no');
  });

  it.each(['services', 'core', 'components', 'entrypoints', 'importers'])(
    'is all that is used in %s',
    (folder) => {
      const walking = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
        (path) => /\.tsx?$/.test(path) && WALKS.test(readFileSync(join(folder, path), 'utf8')),
      );
      expect(walking).toEqual([]);
    },
  );
});
