import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleSizes } from '../../../scripts/bench/extension/bundleSizes.mjs';
import { extensionFolder } from '../../../scripts/buildExtension.mjs';
import { builtInIndex } from '../../bench/extension/pages';

/**
 * In bytes, gzipped. Every frame with prose pays for these, so what makes them grow must be worth it:
 * `npm run bench -- --extension` lists what weighs how much.
 */
const SCRIPT_BUDGET = 38_250;
const INDEX_BUDGET = 20_900;
/** As they are: text that each frame with prose gets beside the rest of the index, and reads in place. */
const TABLES_BUDGET = 340_000;
/** As it is: the browser reads it whenever the background wakes. */
const BACKGROUND_BUDGET = 250_000;

describe('what a page gets', () => {
  const sizes = bundleSizes(extensionFolder('chromium'), builtInIndex());

  it('is free of what only other contexts need', () => {
    const script = readFileSync(
      join(extensionFolder('chromium'), 'content-scripts/annotator.js'),
      'utf8',
    );
    // `services/pageBrowser.ts` says how to do without the polyfill.
    expect(script).not.toContain('__mozWebExtensionPolyfill');
    // Preact comes with the note, when the first one is opened.
    expect(script).not.toContain('__PREACT');
    expect(script).not.toContain('preact');
  });

  it('has no processor of references in any script of pages, notes or the background', () => {
    const folder = extensionFolder('chromium');
    const withProcessor = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .filter((name) => readFileSync(join(folder, name), 'utf8').includes('retrieveLocale'));
    // In a chunk of its own, which the extension's pages load when a reference is asked for.
    expect(withProcessor).toEqual([expect.stringMatching(/^chunks[/\\]formattedCitations-/)]);
  });

  it('keeps the content script within its budget', () => {
    expect(sizes.script).toBeLessThanOrEqual(SCRIPT_BUDGET);
  });

  it('keeps what starts with the background within its budget', () => {
    const background = sizes.files.find(({ path }) => path === 'background.js');
    expect(background?.size).toBeLessThanOrEqual(BACKGROUND_BUDGET);
  });

  it('keeps the index of the built-in pack within its budget', () => {
    expect(sizes.index).toBeLessThanOrEqual(INDEX_BUDGET);
  });

  it('keeps the tables of the built-in pack within their budget', () => {
    const index = join(extensionFolder('chromium'), 'builtIn/index.json');
    const { tables } = JSON.parse(readFileSync(index, 'utf8'));
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.length).toBeLessThanOrEqual(TABLES_BUDGET);
  });
});
