/**
 * Compares every state of a surface with its reference picture. `npm run references` makes the
 * references anew; whoever does looks at each picture that changed before committing it.
 *
 * Tolerance: a pixel differs where its colour is further than 0.1 of YIQ space from the reference;
 * at most 2 in 1,000 pixels may differ, which lets a moved hairline pass but no moved line of text.
 */
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type TestLanguage, unmount } from '../components/mounted';
import { isReferenceRenderer } from './renderer';

const TOLERANCE = { threshold: 0.1, allowedMismatchedPixelRatio: 0.002 };

export interface Shot {
  language: TestLanguage;
  scheme: 'light' | 'dark';
  /** Of the window, in CSS pixels. */
  width: number;
}

const LANGUAGES: TestLanguage[] = ['zh-Hans', 'zh-Hant-TW', 'en'];
const SCHEMES = ['light', 'dark'] as const;

/** For surfaces that are always about as wide: each language, light and dark. */
export function shotsAt(width: number): Shot[] {
  return LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme, width })));
}

/** For pages: every language light and dark, both schemes narrow and wide. */
export const PAGE_SHOTS: Shot[] = [
  { language: 'zh-Hans', scheme: 'light', width: 360 },
  { language: 'zh-Hans', scheme: 'dark', width: 1024 },
  { language: 'zh-Hant-TW', scheme: 'dark', width: 360 },
  { language: 'zh-Hant-TW', scheme: 'light', width: 1440 },
  { language: 'en', scheme: 'light', width: 768 },
  { language: 'en', scheme: 'dark', width: 360 },
];

/** Puts one state into the document. */
export type ShowState = (language: TestLanguage) => unknown;

export interface PhotographOptions {
  shots: Shot[];
  /** Height of the window in CSS pixels. */
  height: number;
  /** `window`: what is in the window; `page`: all of the page, however long. */
  frame: 'window' | 'page';
}

/**
 * One test for each state and shot. Where another browser or other fonts paint, they are skipped: their
 * pixels would tell nothing.
 * @param surface folder of the references
 */
export function photograph(
  surface: string,
  states: Record<string, ShowState>,
  { shots, height, frame }: PhotographOptions,
): void {
  let isComparable = true;
  beforeAll(async () => {
    isComparable = await isReferenceRenderer();
  });
  beforeEach((context) => {
    // No leftover: with other fonts every picture would differ, whatever the interface does.
    context.skip(!isComparable, 'the references were made by another Chromium or other fonts');
  });
  afterEach(() => {
    unmount();
    document.documentElement.removeAttribute('style');
  });

  describe.each(Object.entries(states))('%s', (state, show) => {
    test.each(shots)('$language, $scheme, $width px', async ({ language, scheme, width }) => {
      await page.viewport(width, height);
      const root = document.documentElement;
      root.style.colorScheme = scheme;
      if (frame === 'window') {
        root.style.height = `${height}px`;
        root.style.overflow = 'hidden';
      }
      await show(language);
      await document.fonts.ready;
      if (frame === 'page') await page.viewport(width, Math.max(height, root.scrollHeight));
      const name = `${surface}/${fileName(state)}-${language}-${scheme}-${width}`;
      await expect(root).toMatchScreenshot(name, {
        comparatorName: 'pixelmatch',
        comparatorOptions: TOLERANCE,
        // A busy machine needs long to paint the same twice.
        timeout: 20_000,
      });
    });
  });
}

function fileName(state: string): string {
  return state
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}
