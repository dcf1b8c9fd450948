import '../../../components/page.css';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityProblems, type TestLanguage, unmount } from '../mounted';
import { openReader, settled } from './openReader';
import { READER_STATES } from './readerStates';

afterEach(unmount);

const LANGUAGES: TestLanguage[] = ['en', 'zh-Hans', 'zh-Hant-TW'];
const SIZES: [number, number][] = [
  [320, 640],
  [800, 700],
  [1280, 800],
];

const CASES = Object.entries(READER_STATES).flatMap(([name, state]) =>
  LANGUAGES.map((language) => ({ name, language, ...state })),
);

describe.each(SIZES)('at %i × %i', (width, height) => {
  it.each(CASES)(
    '$name has no problem and does not scroll sideways in $language',
    async ({ query, options, language }) => {
      await page.viewport(width, height);
      await openReader(query, { ...options, language });
      expect(await accessibilityProblems()).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );
});

it('lets the contents be folded out and in where there is no room for them', async () => {
  await page.viewport(800, 700);
  const reader = await openReader('?document=mainland');
  const toggle = reader.find('.contents-toggle');
  const list = reader.find('.contents-list');
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  expect(list.checkVisibility()).toBe(false);
  await userEvent.click(toggle);
  await settled();
  expect(toggle.getAttribute('aria-expanded')).toBe('true');
  expect(list.checkVisibility()).toBe(true);
  expect(await accessibilityProblems()).toEqual([]);
  await userEvent.click(reader.find('nav a[href="?document=taiwan"]'));
  await expect.poll(() => list.checkVisibility()).toBe(false);
});
