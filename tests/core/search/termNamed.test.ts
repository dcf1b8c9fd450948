import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import { termNamed } from '../../../core/search/termNamed';
import { builtInPack } from '../../../data/builtInPack';
import { makeName, makePack, makeParagraphs, makeTerm } from '../pack/packs';

const library = createLibrary([builtInPack]);

describe('termNamed', () => {
  it.each([
    { text: '乌镇峰会', hazard: 'the label' },
    { text: '烏鎮峰會', hazard: 'another script' },
    { text: '  ＷＵＺＨＥＮ summit\n', hazard: 'width, case and space around' },
  ])('finds the term for “$text”: $hazard', ({ text }) => {
    const found = termNamed(library, text);
    const names = library.term(found ?? '')?.names.map((name) => name.text);
    expect(names).toContain('乌镇峰会');
  });

  it('finds a term that no passage mentions, but rather one that a passage does', () => {
    const names = [makeName('数字丝路')];
    const unmentioned = createLibrary([makePack({ terms: [makeTerm('silk', { names })] })]);
    expect(termNamed(unmentioned, '數字絲路')).toBe('silk');
    const mentioned = makePack({
      documents: [makeParagraphs('text', ['数字丝路。'])],
      terms: [
        makeTerm('empty', { names: [makeName('数字丝路', { role: 'alias' })] }),
        makeTerm('silk', { names }),
      ],
    });
    expect(termNamed(createLibrary([mentioned]), '数字丝路')).toBe('silk');
  });

  it.each([
    { text: '', hazard: 'nothing' },
    { text: ' 　', hazard: 'only space' },
    { text: '乌镇', hazard: 'a part of a name' },
    { text: '乌镇峰会在哪里', hazard: 'more than a name' },
  ])('finds none for “$text”: $hazard', ({ text }) => {
    expect(termNamed(library, text)).toBeNull();
  });
});
