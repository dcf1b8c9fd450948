import { describe, expect, test } from 'vitest';
import { popupLibrary } from '../../../components/popup/popupLibrary';
import { createLibrary } from '../../../core/library/createLibrary';
import type { PageScript } from '../../../core/text/languages';
import { builtInPack } from '../../../data/builtInPack';

const library = createLibrary([builtInPack]);

describe('a search result', () => {
  test.each<[string, PageScript, string, string]>([
    ['wzfh', 'hant', '烏鎮峰會', '烏鎮峰會'],
    ['乌镇', 'hant', '烏鎮峰會', '烏鎮峰會'],
    ['烏鎮', 'hans', '乌镇峰会', '乌镇峰会'],
    ['乌镇', 'latin', 'Wuzhen Summit', '乌镇峰会'],
    ['wuzhen summit', 'hans', '乌镇峰会', 'Wuzhen Summit'],
  ])('for “%s” goes by the label that readers of %s know', (query, script, label, matched) => {
    const [best] = popupLibrary(library, script).search(query).terms;
    expect(best?.label).toBe(label);
    expect(best?.matchedName).toBe(matched);
  });

  test('keeps the found part where label and found name differ by script alone', () => {
    const [best] = popupLibrary(library, 'hant').search('乌镇').terms;
    const range = best?.ranges[0];
    expect(best?.label.slice(range?.start, range?.end)).toBe('烏鎮');
  });
});

describe('a term of the page', () => {
  test.each<[PageScript, string, string]>([
    ['hans', '数字鸿沟', 'digital divide'],
    ['hant', '數位落差', 'digital divide'],
    ['latin', 'digital divide', '数字鸿沟'],
  ])(
    'has its label for readers of %s and its name in the other language',
    (script, label, other) => {
      const description = popupLibrary(library, script).describe('digital-divide');
      expect(description?.label).toBe(label);
      expect(description?.otherName?.text).toBe(other);
    },
  );

  test('is not there when the library has no such term', () => {
    expect(popupLibrary(library, 'hans').describe('nonsense')).toBeNull();
  });
});
