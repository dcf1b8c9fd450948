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
import { incomparable } from './renderer';
import type { ShotsOf } from './shots';

const TOLERANCE = { threshold: 0.1, allowedMismatchedPixelRatio: 0.002 };

/** Of a picture, in CSS pixels: what is longer would be scaled to fit, until nobody could read it. */
const HIGHEST = 3_000;

/** Puts one state into the document. */
export type ShowState = (language: TestLanguage) => unknown;

export interface PhotographOptions {
  shotsOf: ShotsOf;
  /** States in which more or longer text could push something out of place. */
  wordy: readonly string[];
  /** Height of the window in CSS pixels. */
  height: number;
  /** `window`: what is in the window; `page`: all of the page, or as much of it as `HIGHEST`. */
  frame: 'window' | 'page';
}

/**
 * One test for each state and shot. Where there are no references, or another browser or other fonts
 * paint, they are skipped: their pixels would tell nothing.
 * Throws `RangeError` where `wordy` names no state.
 * @param surface folder of the references
 */
export function photograph(
  surface: string,
  states: Record<string, ShowState>,
  { shotsOf, wordy, height, frame }: PhotographOptions,
): void {
  for (const name of wordy) {
    if (!(name in states)) throw new RangeError(`There is no state “${name}” of the ${surface}.`);
  }
  let reason: string | null = null;
  beforeAll(async () => {
    reason = await incomparable();
  });
  beforeEach((context) => {
    // No leftover: with other fonts every picture would differ, whatever the interface does.
    if (reason !== null) context.skip(reason);
  });
  afterEach(() => {
    unmount();
    document.documentElement.removeAttribute('style');
  });

  describe.each(Object.entries(states))('%s', (state, show) => {
    test.each(shotsOf(state, wordy.includes(state)))(
      '$language, $scheme, $width px',
      async ({ language, scheme, width }) => {
        await page.viewport(width, height);
        const root = document.documentElement;
        root.style.colorScheme = scheme;
        if (frame === 'window') cutOff(root, height);
        await show(language);
        await document.fonts.ready;
        holdStill(root);
        if (frame === 'page') {
          const shown = Math.min(Math.max(height, root.scrollHeight), HIGHEST);
          if (shown === HIGHEST) cutOff(root, shown);
          await page.viewport(width, shown);
        }
        const name = `${surface}/${fileName(state)}-${language}-${scheme}-${width}`;
        await expect(root).toMatchScreenshot(name, {
          comparatorName: 'pixelmatch',
          comparatorOptions: TOLERANCE,
          // A busy machine needs long to paint the same twice.
          timeout: 20_000,
        });
      },
    );
  });
}

function cutOff({ style }: HTMLElement, height: number): void {
  style.height = `${height}px`;
  style.overflow = 'hidden';
}

/** The browser moves a bar that does not know how far it is by itself, and no style stops it. */
function holdStill(root: Element): void {
  for (const bar of root.querySelectorAll<HTMLProgressElement>('progress:indeterminate')) {
    bar.value = bar.max / 5;
  }
}

function fileName(state: string): string {
  return state
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}
