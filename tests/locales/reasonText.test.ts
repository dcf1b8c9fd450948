import { describe, expect, it } from 'vitest';
import { PLAIN_REASONS, type Reason } from '../../core/stored/problem';
import { reasonIn } from './reasonIn';

/** One of each, by its case, so that none can be forgotten. */
const WITH_VALUES: { [Case in Exclude<Reason['case'], (typeof PLAIN_REASONS)[number]>]: Reason } = {
  oneOf: { case: 'oneOf', values: ['heading', 'byline'] },
  tooLong: { case: 'tooLong', characters: 200 },
  tooMany: { case: 'tooMany', entries: 5000 },
  newerFormat: { case: 'newerFormat', version: 7 },
  neverFormat: { case: 'neverFormat', version: 4 },
  noSuchDay: { case: 'noSuchDay', date: '2023-02-29' },
  repeatedId: { case: 'repeatedId', id: 'tunis', first: 3 },
  repeatedName: { case: 'repeatedName', text: '网络', language: 'zh-Hans' },
  secondLabel: { case: 'secondLabel', language: 'zh-Hant' },
  neighbourIsName: { case: 'neighbourIsName', text: '网络主权' },
  noSuchTerm: { case: 'noSuchTerm', id: 'gone' },
  noSuchDocument: { case: 'noSuchDocument', id: 'lost' },
  noSuchPassage: { case: 'noSuchPassage', passages: 31 },
  builtInId: { case: 'builtInId', id: 'internet-governance' },
  notJson: { case: 'notJson', line: 12, column: 5, found: '}' },
  brokenLine: { case: 'brokenLine', line: 13, column: 6 },
  endsEarly: { case: 'endsEarly', line: 14, column: 7 },
  storageFailed: { case: 'storageFailed', said: 'QuotaExceeded' },
  said: { case: 'said', said: 'Something else' },
};

const reasons: Reason[] = [
  ...PLAIN_REASONS.map((each) => ({ case: each })),
  { case: 'oneOf', values: ['true'] },
  ...Object.values(WITH_VALUES),
];

describe.each(['en', 'zh-Hans', 'zh-Hant-TW'] as const)('reasons in %s', (language) => {
  it.each(reasons)('are sentences with everything that was wrong in them: $case', (reason) => {
    const text = reasonIn(language, reason);
    expect(text).not.toMatch(/\$|undefined/);
    for (const value of Object.values(reason).slice(1).flat()) {
      expect(text).toContain(String(value));
    }
    if (language !== 'en' && reason.case !== 'said') expect(text).toMatch(/\p{Script=Han}/u);
  });

  it('differ from one another', () => {
    const texts = reasons.map((reason) => reasonIn(language, reason));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
