import { describe, expect, it } from 'vitest';
import { addTerms, emptyPack } from '../../../core/pack/editing';
import { parsePack } from '../../../core/pack/parsePack';
import { acceptedTerm } from '../../../core/suggest/acceptedTerm';
import type { SuggestedName, Suggestion } from '../../../core/suggest/suggestion';
import { DOCUMENTS, makeSuggestion } from './suggestions';

const name = (text: string, more: Partial<SuggestedName> = {}): SuggestedName => ({
  text,
  language: 'zh-Hans',
  role: 'alias',
  origin: 'document',
  ...more,
});
const MAB = name('MAB', { language: 'en', role: 'acronym' });

/** Names as `text language role`, with a star where they are ambiguous and a tilde where they were made. */
const namesIn = (suggestion: Suggestion) =>
  acceptedTerm(suggestion, DOCUMENTS).names.map(
    ({ text, language, role, ambiguous, origin }) =>
      `${text} ${language} ${role}${ambiguous ? '*' : ''}${origin === 'generated' ? '~' : ''}`,
  );

describe('the term that an accepted suggestion becomes', () => {
  it.each<[says: string, suggestion: Suggestion, names: string[]]>([
    ['has its name as its label', makeSuggestion('廊桥'), ['廊桥 zh-Hans label']],
    [
      'has a label in each language',
      makeSuggestion('木拱廊桥', { otherNames: [MAB, name('廊桥')] }),
      ['木拱廊桥 zh-Hans label', 'MAB en label', '廊桥 zh-Hans alias'],
    ],
    [
      'goes by a full name before an acronym',
      makeSuggestion('MAB', {
        role: 'acronym',
        otherNames: [name('covered bridge', { language: 'en', role: 'label' })],
      }),
      ['MAB en acronym', 'covered bridge en label'],
    ],
    [
      'says of an ambiguous acronym that it needs a full name',
      makeSuggestion('MAB', {
        role: 'acronym',
        warning: 'ambiguous',
        otherNames: [name('木拱廊桥', { role: 'label' })],
      }),
      ['MAB en label*', '木拱廊桥 zh-Hans label'],
    ],
    [
      'has an ambiguous acronym as it is where there is no other name',
      makeSuggestion('MAB', { role: 'acronym', warning: 'ambiguous' }),
      ['MAB en label'],
    ],
    [
      'tells what was made',
      makeSuggestion('廊桥', {
        otherNames: [name('廊橋', { language: 'zh-Hant', role: 'label', origin: 'generated' })],
      }),
      ['廊桥 zh-Hans label', '廊橋 zh-Hant label~'],
    ],
  ])('%s', (_, suggestion, names) => {
    expect(namesIn(suggestion)).toEqual(names);
    const pack = addTerms(emptyPack('p', 'P'), [acceptedTerm(suggestion, DOCUMENTS)]);
    expect(() => parsePack(pack)).not.toThrow();
  });

  it('has a definition word for word, with its passage', () => {
    const definition = { document: 'zh', block: 1, start: 0, end: 9, text: '廊桥是指有顶的桥。' };
    expect(acceptedTerm(makeSuggestion('廊桥', { definition }), DOCUMENTS).definition).toEqual({
      text: '廊桥是指有顶的桥。',
      source: { title: '石桥记', document: 'zh', passage: 1 },
    });
  });
});
