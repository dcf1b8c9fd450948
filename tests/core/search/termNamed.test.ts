import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import { termNamed } from '../../../core/search/termNamed';
import { builtInPack } from '../../../data/builtInPack';

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
    expect(library.passage(found?.document ?? '', found?.passage ?? 0)).not.toBeNull();
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
