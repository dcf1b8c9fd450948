import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import { explainingPassage } from '../../../core/ranking/explainingPassage';
import { makeDocument, makePack, makeParagraphs } from '../pack/packs';

const best = (texts: string[]) =>
  explainingPassage(
    createLibrary([makePack({ documents: [makeParagraphs('text', texts)] })]),
    'cyber-sovereignty',
  )?.number;

describe('explainingPassage', () => {
  it.each([
    ['says what the term is', ['会上也有人谈网络主权。', '所说网络主权，是国家主权的延伸。'], 2],
    ['introduces it', ['有人反对网络主权。', '代表团提出尊重网络主权。'], 2],
    ['opens with it', ['会议开幕。各方谈网络主权。', '网络主权受到关注。'], 2],
    ['speaks of it most', ['各方谈网络主权。', '网络主权、数据、网络主权、网络主权。'], 2],
    ['comes first, where nothing else decides', ['各方谈网络主权。', '各方谈网络主权。'], 1],
  ])('is the one that %s', (_, texts, number) => {
    expect(best(texts)).toBe(number);
  });

  it('is hardly a byline', () => {
    const document = makeDocument('text', {
      blocks: [
        { type: 'byline', text: '网络主权是本报的栏目' },
        { type: 'paragraph', text: '会议之后，有人谈网络主权。' },
      ],
    });
    const library = createLibrary([makePack({ documents: [document] })]);
    expect(explainingPassage(library, 'cyber-sovereignty')?.number).toBe(2);
  });

  it('is null for a term that no passage mentions', () => {
    expect(best(['别的'])).toBeUndefined();
  });
});
