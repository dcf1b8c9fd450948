import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../core/library/compiling/compileIndex';
import { createMatcher } from '../../../core/match/createMatcher';
import type { NameRole } from '../../../core/pack/types';

interface Case {
  /** What it is a case of. */
  of: string;
  name: string;
  role?: NameRole;
  text: string;
  /** What of the text is marked, in order. */
  found: string[];
}

function casesIn(language: string): Case[] {
  const file = new URL(`../../fixtures/languages/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe.each(['fr', 'de', 'ru', 'ja', 'ko'])('a name in %s', (language) => {
  it.each(casesIn(language))('is judged in $of', ({ name, role = 'label', text, found }) => {
    const names = [{ text: name, language, role }];
    const index = compileIndex([{ id: 'a', kind: 'concept', weight: 1, names }]);
    const matches = createMatcher(index, { fuzzy: 'loose' }).scan(text);
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it('has 20 cases', () => {
    expect(casesIn(language)).toHaveLength(20);
  });
});

describe('an English name of several', () => {
  const scan = (name: string, text: string, kind: 'concept' | 'organisation' = 'concept') => {
    const names = [{ text: name, language: 'en', role: 'label' as const }];
    const index = compileIndex([{ id: 'a', kind, weight: 1, names }]);
    return createMatcher(index)
      .scan(text)
      .map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    ['data embassy', 'two data embassies', ['data embassies']],
    ['cyber agency', 'All Cyber Agencies met', ['Cyber Agencies']],
    ['data haven', 'the data havens', ['data havens']],
    ['domain registry', 'registries of domains', []],
    ['data relay', 'the data relaies', []],
    ['data relay', 'the data relays', ['data relays']],
    ['exchange process', 'exchange processes', ['exchange processes']],
    ['network switch', 'network switches', ['network switches']],
  ])('%s is found in “%s”', (name, text, found) => {
    expect(scan(name, text)).toEqual(found);
  });

  it('is another thing where there is but one', () => {
    expect(scan('Space Agency', 'space agencies', 'organisation')).toEqual([]);
  });
});
