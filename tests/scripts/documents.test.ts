import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOCUMENTS = [
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'README.md',
  'README.zh.md',
  'SECURITY.md',
  'docs/decisions.md',
  'docs/finding.md',
  'docs/library.md',
  'docs/limits.md',
];

/** Paths of files that a text names in code type, from the project's root; bare file names are words, builds come later. */
function namedPaths(text: string): string[] {
  const paths = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\.(?:tsx?|mjs|css|json))`/g)];
  return paths.map(([, path = '']) => path).filter((path) => !path.startsWith('.output/'));
}

/** Targets of links to files, relative to the text's own folder. */
function linkedPaths(text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)];
  return links.map(([, path = '']) => path);
}

describe.each(DOCUMENTS)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('names no file that is not there', () => {
    expect(namedPaths(text).filter((named) => !existsSync(named))).toEqual([]);
  });

  it('links to no file that is not there', () => {
    const missing = linkedPaths(text).filter((link) => !existsSync(join(dirname(path), link)));
    expect(missing).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  it('is short enough to be read', () => {
    expect(statSync('ARCHITECTURE.md').size).toBeLessThanOrEqual(12 * 1024);
  });
});
