/** What holds in every state of a surface, whatever it shows. */
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilityProblems, type TestLanguage } from './mounted';

/** Puts a surface into the document, in one of its states. */
type ShowState<Props> = (props: Props, language: TestLanguage) => unknown;

/** All of accessibility in light colours, and in dark ones what depends on colours. */
export function testAccessibility<Props>(
  states: Record<string, Props>,
  show: ShowState<Props>,
): void {
  describe.each(Object.entries(states))('in the state “%s”', (_, props) => {
    test.each([
      ['light', 'everything'],
      ['dark', 'colours'],
    ] as const)('it has no accessibility problem in %s colours', async (scheme, about) => {
      document.documentElement.style.colorScheme = scheme;
      await show(props, 'zh-Hans');
      expect(await accessibilityProblems(about)).toEqual([]);
    });
  });
}

/** @param windows by language and width, CSS pixels; by default a narrow one of long words, and a wide one */
export function testWidths<Props>(
  states: Record<string, Props>,
  show: ShowState<Props>,
  windows: readonly [TestLanguage, number][] = [
    ['en', 320],
    ['zh-Hant-TW', 1440],
  ],
): void {
  describe.each(Object.entries(states))('in the state “%s”', (_, props) => {
    test.each(windows)('nothing spills over in %s at %i pixels', async (language, width) => {
      await page.viewport(width, 800);
      await show(props, language);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    });
  });
}
