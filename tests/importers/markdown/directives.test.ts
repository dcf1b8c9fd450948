import { describe, expect, it } from 'vitest';
import {
  directiveIn,
  roleAtEnd,
  seenOf,
  shownCode,
  withoutUnseen,
} from '../../../importers/markdown/directives';
import { withoutDollars } from '../../../importers/markdown/formulas';

describe('formulas', () => {
  it.each([
    ['the power is $P = mgh$ here', 'the power is P = mgh here'],
    ['水价是 $2$ 文', '水价是 2 文'],
    ['$$E = mc^2$$', 'E = mc^2'],
    ['$$\na = b\n$$', 'a = b'],
    ['between $5 and $7', 'between $5 and $7'],
    ['$5 a tide, $7 for the lord', '$5 a tide, $7 for the lord'],
    ['$20,000 or$30,000', '$20,000 or$30,000'],
    ['US$5 and A$6', 'US$5 and A$6'],
    ['an escaped \\$x$', 'an escaped \\$x$'],
    ['nothing', 'nothing'],
  ])('%j is %j', (text, read) => {
    expect(withoutDollars(text)).toBe(read);
  });
});

describe('what MyST writes as code', () => {
  it.each([
    ['{note}', null, 'Text.', { name: 'note', argument: '', body: 'Text.' }],
    [
      '{admonition}',
      'A title',
      ':class: tip\nText.',
      { name: 'admonition', argument: 'A title', body: 'Text.' },
    ],
    [
      '{figure}',
      'a.png',
      '---\nname: a\n---\nWords.',
      { name: 'figure', argument: 'a.png', body: 'Words.' },
    ],
    ['{toctree}', null, ':depth: 2', { name: 'toctree', argument: '', body: '' }],
  ])('%s %s', (lang, meta, value, directive) => {
    expect(directiveIn(lang, meta, value)).toEqual(directive);
  });

  it.each(['python', '{r}', '{python}', '{r', '', null])('is code: %j', (lang) => {
    expect(directiveIn(lang, null, 'x')).toBeNull();
  });

  it('has lines that nobody sees, but for those of code and of other Markdown', () => {
    expect(withoutUnseen('(a)=\n# A\n% no\n```\n% code\n```')).toBe('\n# A\n\n```\n% code\n```');
    expect(withoutUnseen('# A\n% of all')).toBe('# A\n% of all');
  });

  it.each([
    ['ref', 'words <target>', 'words'],
    ['term', 'deck', 'deck'],
    ['cite:p', 'okafor2021', ''],
  ])('a role %s of %j is %j', (role, content, seen) => {
    expect(roleAtEnd(`see {${role}}`)).toEqual({ before: 'see ', role });
    expect(seenOf(role, content)).toBe(seen);
  });
});

describe('code that is run where it stands', () => {
  it.each([
    ['{r setup, include=FALSE}', 'x', null],
    ['{r, echo = FALSE}', 'x', null],
    ['{python}', '#| echo: false\nx', null],
    ['{python}', '#| label: a\nx', 'x'],
    ['r', 'echo=FALSE', 'echo=FALSE'],
    ['', 'x', 'x'],
  ])('%s', (info, value, shown) => {
    expect(shownCode(info, value)).toBe(shown);
  });
});
