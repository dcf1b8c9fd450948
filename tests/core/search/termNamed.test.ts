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
    const names = library.term(found?.term ?? '')?.names.map((name) => name.text);
    expect(names).toContain('乌镇峰会');
    expect(
      library.passage(found?.passage?.document ?? '', found?.passage?.number ?? 0),
    ).not.toBeNull();
  });

  it('finds a term that no passage mentions, but rather one that a passage does', () => {
    const names = [makeName('数字丝路')];
    const unmentioned = createLibrary([makePack({ terms: [makeTerm('silk', { names })] })]);
    expect(termNamed(unmentioned, '數字絲路')).toEqual({ term: 'silk', passage: null });
    const mentioned = makePack({
      documents: [makeParagraphs('text', ['数字丝路。'])],
      terms: [
        makeTerm('empty', { names: [makeName('数字 丝路')] }),
        makeTerm('silk', { names, weight: 2 }),
      ],
    });
    expect(termNamed(createLibrary([mentioned]), '数字丝路')?.passage).not.toBeNull();
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
